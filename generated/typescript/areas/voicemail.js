// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on voicemail.

import { converted, fine, isWellFormed, judged, own } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/**
 * @import { Rule } from "../lib/report.js"
 * @import { Check } from "../types.js"
 */

/** @type {Check} */
export function createVoicemail(params = {}, options = {}) {
  let digits = "";
  let name = "";
  let password = "";
  let skip_password = "";
  let email = "";
  let attach_message = "";
  let delete_message = "";
  let say_time = "";
  let timezone = "";
  let say_callerid = "";
  let play_instructions = "";
  let language = "";
  let email_attachment_format = "";
  let unavailable_message_recording = "";
  let transcription = "";
  let transcription_locale = "";
  let transcription_redaction = "";
  let transcription_sentiment = "";
  let transcription_summary = "";
  let transcription_format = "";
  let client = "";
  let transcription_delay = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 4:
          switch (key) {
            case "name":
              name = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "email":
              email = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "digits":
              digits = value;
              continue;
            case "client":
              client = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "password":
              password = value;
              continue;
            case "say_time":
              say_time = value;
              continue;
            case "timezone":
              timezone = value;
              continue;
            case "language":
              language = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "say_callerid":
              say_callerid = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "skip_password":
              skip_password = value;
              continue;
            case "transcription":
              transcription = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "attach_message":
              attach_message = value;
              continue;
            case "delete_message":
              delete_message = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "play_instructions":
              play_instructions = value;
              continue;
          }
          break;
        case 19:
          switch (key) {
            case "transcription_delay":
              transcription_delay = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "transcription_locale":
              transcription_locale = value;
              continue;
            case "transcription_format":
              transcription_format = value;
              continue;
          }
          break;
        case 21:
          switch (key) {
            case "transcription_summary":
              transcription_summary = value;
              continue;
          }
          break;
        case 23:
          switch (key) {
            case "email_attachment_format":
              email_attachment_format = value;
              continue;
            case "transcription_redaction":
              transcription_redaction = value;
              continue;
            case "transcription_sentiment":
              transcription_sentiment = value;
              continue;
          }
          break;
        case 29:
          switch (key) {
            case "unavailable_message_recording":
              unavailable_message_recording = value;
              continue;
          }
          break;
      }
    }
    return converted(createVoicemail, parameters.createVoicemail, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!digits) {
    broken.push(rules.missing_digits);
  }
  if (digits && !is.digits(digits, 1, 10)) {
    broken.push(rules.invalid_digits);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!password) {
    broken.push(rules.missing_password);
  }
  if (password && !is.digits(password, 4, 4)) {
    broken.push(rules.invalid_password);
  }
  if (!skip_password) {
    broken.push(rules.missing_skippassword__skip_password);
  }
  if (skip_password && !is.inSetFold(skip_password, tables.FLAG_OR_YES_NO)) {
    broken.push(rules.invalid_skippassword__skip_password);
  }
  if (email && !tables.INVALID_TRANSCRIPTION_EMAIL.test(email)) {
    broken.push(rules.invalid_email__at);
  } else if (email && !is.items(email, ",", 1, Infinity, (item) => is.email(item))) {
    broken.push(rules.invalid_email__list);
  }
  if (!attach_message) {
    broken.push(rules.missing_attachmessage__attach_message);
  }
  if (attach_message && !is.inSetFold(attach_message, tables.YES_NO)) {
    broken.push(rules.invalid_attachmessage__attach_message);
  }
  if (!delete_message) {
    broken.push(rules.missing_deletemessage__delete_message);
  }
  if (delete_message && !is.inSetFold(delete_message, tables.YES_NO)) {
    broken.push(rules.invalid_deletemessage__delete_message);
  }
  if (!say_time) {
    broken.push(rules.missing_saytime__say_time);
  }
  if (say_time && !is.inSetFold(say_time, tables.YES_NO)) {
    broken.push(rules.invalid_saytime__say_time);
  }
  if (!timezone) {
    broken.push(rules.missing_timezone);
  }
  if (timezone && tables.OUTSIDE_ZONE_NAME.test(timezone)) {
    broken.push(rules.invalid_timezone__zone_name);
  } else if (timezone && !is.lookupHas(timezone, "getTimezones.value", options.lookups)) {
    broken.push(rules.invalid_timezone__unknown);
  }
  if (!say_callerid) {
    broken.push(rules.missing_saycallerid__say_callerid);
  }
  if (say_callerid && !is.inSetFold(say_callerid, tables.YES_NO)) {
    broken.push(rules.invalid_saycallerid__say_callerid);
  }
  if (!play_instructions) {
    broken.push(rules.missing_playinstructions__play_instructions);
  }
  if (play_instructions && !tables.PLAY_INSTRUCTIONS.has(play_instructions)) {
    broken.push(rules.invalid_playinstructions__play_instructions);
  }
  if (!language) {
    broken.push(rules.missing_language);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (email_attachment_format && !tables.ATTACHMENT_FORMAT.has(email_attachment_format)) {
    broken.push(rules.invalid_email_attachment_format);
  }
  if (
    unavailable_message_recording &&
    !(
      tables.RECORDING.has(unavailable_message_recording) ||
      is.digits(unavailable_message_recording, 1, 20)
    )
  ) {
    broken.push(rules.invalid_recording__unavailable_message_recording);
  }
  if (transcription && !is.inSetFold(transcription, tables.YES_NO)) {
    broken.push(rules.unnamed_status__transcription);
  }
  if (
    transcription_locale &&
    !is.items(transcription_locale, ",", 1, 10, (item) => tables.LOCALES_ITEM.test(item))
  ) {
    broken.push(rules.invalid_transcription_locale);
  }
  if (transcription_redaction && !is.inSetFold(transcription_redaction, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_redaction);
  }
  if (transcription_sentiment && !is.inSetFold(transcription_sentiment, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_sentiment);
  }
  if (transcription_summary && !is.inSetFold(transcription_summary, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_summary);
  }
  if (transcription_format && !tables.TRANSCRIPTION_FORMAT.has(transcription_format)) {
    broken.push(rules.invalid_transcription_format);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (transcription_delay && !is.integer(transcription_delay, 0, 60, 5, false)) {
    broken.push(rules.unnamed_status__transcription_delay);
  }
  if (broken.length > 0 || !isWellFormed(name)) {
    return judged(parameters.createVoicemail, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delMessages(params = {}, options = {}) {
  let mailbox = "";
  let folder = "";
  let message_num = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "folder":
          folder = value;
          continue;
        case "message_num":
          message_num = value;
          continue;
      }
    }
    return converted(delMessages, parameters.delMessages, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (message_num && !folder) {
    broken.push(rules.missing_folder__delMessages__folder);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (folder && !message_num) {
    broken.push(rules.missing_message_num__delMessages__message_num);
  }
  if (message_num && !is.digits(message_num, 1, 10)) {
    broken.push(rules.invalid_message_num);
  }
  if (
    message_num &&
    !is.lookupHas(message_num, "getVoicemailMessages.message_num", options.lookups)
  ) {
    broken.push(rules.message_not_found__message_num__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delMessages, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delVoicemail(params = {}, options = {}) {
  let mailbox = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
      }
    }
    return converted(delVoicemail, parameters.delVoicemail, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delVoicemail, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getPlayInstructions(params = {}, options = {}) {
  let play_instructions = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "play_instructions":
          play_instructions = value;
          continue;
      }
    }
    return converted(getPlayInstructions, parameters.getPlayInstructions, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (play_instructions && !tables.PLAY_INSTRUCTIONS.has(play_instructions)) {
    broken.push(rules.invalid_playinstructions__play_instructions);
  }
  if (broken.length > 0) {
    return judged(parameters.getPlayInstructions, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getVoicemailTranscriptions(params = {}, options = {}) {
  let account = "";
  let mailbox = "";
  let date_to = "";
  let date_from = "";
  let folder = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "account":
          account = value;
          continue;
        case "mailbox":
          mailbox = value;
          continue;
        case "date_to":
          date_to = value;
          continue;
        case "date_from":
          date_from = value;
          continue;
        case "folder":
          folder = value;
          continue;
      }
    }
    return converted(
      getVoicemailTranscriptions,
      parameters.getVoicemailTranscriptions,
      given,
      options,
    );
  }
  const date_to_day = is.day(date_to);
  const date_from_day = is.day(date_from);
  /** @type {Rule[]} */
  const broken = [];
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  }
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (!date_to) {
    broken.push(rules.missing_to_date__date_to);
  }
  if (date_to && !is.date(date_to, date_to_day, true, true)) {
    broken.push(rules.invalid_date__date_to);
  } else if (date_to && !is.date(date_to, date_to_day, false, true)) {
    broken.push(rules.invalid_date__date_to__padding);
  }
  if (!date_from) {
    broken.push(rules.missing_from_date__date_from);
  }
  if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_date__date_from);
  } else if (date_from && !is.date(date_from, date_from_day, false, true)) {
    broken.push(rules.invalid_date__date_from__padding);
  }
  if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_datetime__date_from);
  }
  if (date_from && date_to && !is.orderedDates(date_from_day, date_to_day)) {
    broken.push(rules.invalid_date_from__recordings);
  }
  if (date_from && date_to && !is.daysWithin(date_from_day, date_to_day, 92)) {
    broken.push(rules.invalid_daterange__unproven);
  }
  if (!folder) {
    broken.push(rules.missing_folder);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (broken.length > 0) {
    return judged(parameters.getVoicemailTranscriptions, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getVoicemailAttachmentFormats(params = {}, options = {}) {
  let email_attachment_format = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "email_attachment_format":
          email_attachment_format = value;
          continue;
      }
    }
    return converted(
      getVoicemailAttachmentFormats,
      parameters.getVoicemailAttachmentFormats,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (email_attachment_format && !tables.ATTACHMENT_FORMAT.has(email_attachment_format)) {
    broken.push(rules.invalid_email_attachment_format);
  }
  if (broken.length > 0) {
    return judged(parameters.getVoicemailAttachmentFormats, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getVoicemails(params = {}, options = {}) {
  let mailbox = "";
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getVoicemails, parameters.getVoicemails, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (
    !client &&
    mailbox &&
    !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)
  ) {
    broken.push(rules.invalid_mailbox__unknown_own);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (broken.length > 0) {
    return judged(parameters.getVoicemails, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setVoicemail(params = {}, options = {}) {
  let mailbox = "";
  let name = "";
  let password = "";
  let skip_password = "";
  let email = "";
  let attach_message = "";
  let delete_message = "";
  let say_time = "";
  let timezone = "";
  let say_callerid = "";
  let play_instructions = "";
  let language = "";
  let email_attachment_format = "";
  let unavailable_message_recording = "";
  let transcription = "";
  let transcription_locale = "";
  let transcription_redaction = "";
  let transcription_sentiment = "";
  let transcription_summary = "";
  let transcription_format = "";
  let client = "";
  let transcription_delay = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 4:
          switch (key) {
            case "name":
              name = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "email":
              email = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "client":
              client = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "mailbox":
              mailbox = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "password":
              password = value;
              continue;
            case "say_time":
              say_time = value;
              continue;
            case "timezone":
              timezone = value;
              continue;
            case "language":
              language = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "say_callerid":
              say_callerid = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "skip_password":
              skip_password = value;
              continue;
            case "transcription":
              transcription = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "attach_message":
              attach_message = value;
              continue;
            case "delete_message":
              delete_message = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "play_instructions":
              play_instructions = value;
              continue;
          }
          break;
        case 19:
          switch (key) {
            case "transcription_delay":
              transcription_delay = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "transcription_locale":
              transcription_locale = value;
              continue;
            case "transcription_format":
              transcription_format = value;
              continue;
          }
          break;
        case 21:
          switch (key) {
            case "transcription_summary":
              transcription_summary = value;
              continue;
          }
          break;
        case 23:
          switch (key) {
            case "email_attachment_format":
              email_attachment_format = value;
              continue;
            case "transcription_redaction":
              transcription_redaction = value;
              continue;
            case "transcription_sentiment":
              transcription_sentiment = value;
              continue;
          }
          break;
        case 29:
          switch (key) {
            case "unavailable_message_recording":
              unavailable_message_recording = value;
              continue;
          }
          break;
      }
    }
    return converted(setVoicemail, parameters.setVoicemail, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (
    !client &&
    mailbox &&
    !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)
  ) {
    broken.push(rules.invalid_mailbox__unknown_own);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!password) {
    broken.push(rules.missing_password);
  }
  if (password && !is.digits(password, 4, 4)) {
    broken.push(rules.invalid_password);
  }
  if (!skip_password) {
    broken.push(rules.missing_skippassword__skip_password);
  }
  if (skip_password && !is.inSetFold(skip_password, tables.FLAG_OR_YES_NO)) {
    broken.push(rules.invalid_skippassword__skip_password);
  }
  if (email && !tables.INVALID_TRANSCRIPTION_EMAIL.test(email)) {
    broken.push(rules.invalid_email__at);
  } else if (email && !is.items(email, ",", 1, Infinity, (item) => is.email(item))) {
    broken.push(rules.invalid_email__list);
  }
  if (!attach_message) {
    broken.push(rules.missing_attachmessage__attach_message);
  }
  if (attach_message && !is.inSetFold(attach_message, tables.YES_NO)) {
    broken.push(rules.invalid_attachmessage__attach_message);
  }
  if (!delete_message) {
    broken.push(rules.missing_deletemessage__delete_message);
  }
  if (delete_message && !is.inSetFold(delete_message, tables.YES_NO)) {
    broken.push(rules.invalid_deletemessage__delete_message);
  }
  if (!say_time) {
    broken.push(rules.missing_saytime__say_time);
  }
  if (say_time && !is.inSetFold(say_time, tables.YES_NO)) {
    broken.push(rules.invalid_saytime__say_time);
  }
  if (!timezone) {
    broken.push(rules.missing_timezone);
  }
  if (timezone && tables.OUTSIDE_ZONE_NAME.test(timezone)) {
    broken.push(rules.invalid_timezone__zone_name);
  } else if (timezone && !is.lookupHas(timezone, "getTimezones.value", options.lookups)) {
    broken.push(rules.invalid_timezone__unknown);
  }
  if (!say_callerid) {
    broken.push(rules.missing_saycallerid__say_callerid);
  }
  if (say_callerid && !is.inSetFold(say_callerid, tables.YES_NO)) {
    broken.push(rules.invalid_saycallerid__say_callerid);
  }
  if (!play_instructions) {
    broken.push(rules.missing_playinstructions__play_instructions);
  }
  if (play_instructions && !tables.PLAY_INSTRUCTIONS.has(play_instructions)) {
    broken.push(rules.invalid_playinstructions__play_instructions);
  }
  if (!language) {
    broken.push(rules.missing_language);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (email_attachment_format && !tables.ATTACHMENT_FORMAT.has(email_attachment_format)) {
    broken.push(rules.invalid_email_attachment_format);
  }
  if (
    unavailable_message_recording &&
    !(
      tables.RECORDING.has(unavailable_message_recording) ||
      is.digits(unavailable_message_recording, 1, 20)
    )
  ) {
    broken.push(rules.invalid_recording__unavailable_message_recording);
  }
  if (transcription && !is.inSetFold(transcription, tables.YES_NO)) {
    broken.push(rules.unnamed_status__transcription);
  }
  if (
    transcription_locale &&
    !is.items(transcription_locale, ",", 1, 10, (item) => tables.LOCALES_ITEM.test(item))
  ) {
    broken.push(rules.invalid_transcription_locale);
  }
  if (transcription_redaction && !is.inSetFold(transcription_redaction, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_redaction);
  }
  if (transcription_sentiment && !is.inSetFold(transcription_sentiment, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_sentiment);
  }
  if (transcription_summary && !is.inSetFold(transcription_summary, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_summary);
  }
  if (transcription_format && !tables.TRANSCRIPTION_FORMAT.has(transcription_format)) {
    broken.push(rules.invalid_transcription_format);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (transcription_delay && !is.integer(transcription_delay, 0, 60, 5, false)) {
    broken.push(rules.unnamed_status__transcription_delay);
  }
  if (broken.length > 0 || !isWellFormed(name)) {
    return judged(parameters.setVoicemail, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getVoicemailFolders(params = {}, options = {}) {
  let folder = "";
  let mailbox = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "folder":
          folder = value;
          continue;
        case "mailbox":
          mailbox = value;
          continue;
      }
    }
    return converted(getVoicemailFolders, parameters.getVoicemailFolders, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getVoicemailFolders, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getVoicemailMessages(params = {}, options = {}) {
  let mailbox = "";
  let folder = "";
  let date_from = "";
  let date_to = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "folder":
          folder = value;
          continue;
        case "date_from":
          date_from = value;
          continue;
        case "date_to":
          date_to = value;
          continue;
      }
    }
    return converted(getVoicemailMessages, parameters.getVoicemailMessages, given, options);
  }
  const date_from_day = is.day(date_from);
  const date_to_day = is.day(date_to);
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_date__date_from);
  } else if (date_from && !is.date(date_from, date_from_day, false, true)) {
    broken.push(rules.invalid_date__date_from__padding);
  }
  if (date_to && !is.date(date_to, date_to_day, true, true)) {
    broken.push(rules.invalid_date__date_to);
  } else if (date_to && !is.date(date_to, date_to_day, false, true)) {
    broken.push(rules.invalid_date__date_to__padding);
  }
  if (date_from && date_to && !is.orderedDates(date_from_day, date_to_day)) {
    broken.push(rules.invalid_date_from);
  }
  if (date_from && date_to && !is.daysWithin(date_from_day, date_to_day, 92)) {
    broken.push(rules.invalid_daterange__unproven);
  }
  if (broken.length > 0) {
    return judged(parameters.getVoicemailMessages, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getVoicemailMessageFile(params = {}, options = {}) {
  let mailbox = "";
  let folder = "";
  let message_num = "";
  let format = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "folder":
          folder = value;
          continue;
        case "message_num":
          message_num = value;
          continue;
        case "format":
          format = value;
          continue;
      }
    }
    return converted(getVoicemailMessageFile, parameters.getVoicemailMessageFile, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (!folder) {
    broken.push(rules.missing_folder);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (!message_num) {
    broken.push(rules.missing_message_num);
  }
  if (message_num && !is.digits(message_num, 1, 10)) {
    broken.push(rules.invalid_message_num);
  }
  if (
    message_num &&
    !is.lookupHas(message_num, "getVoicemailMessages.message_num", options.lookups)
  ) {
    broken.push(rules.message_not_found__message_num__unknown);
  }
  if (format && !tables.VOICEMAIL_FORMAT.has(format)) {
    broken.push(rules.unnamed_status__format);
  }
  if (broken.length > 0) {
    return judged(parameters.getVoicemailMessageFile, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function sendVoicemailEmail(params = {}, options = {}) {
  let mailbox = "";
  let folder = "";
  let message_num = "";
  let email_address = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "folder":
          folder = value;
          continue;
        case "message_num":
          message_num = value;
          continue;
        case "email_address":
          email_address = value;
          continue;
      }
    }
    return converted(sendVoicemailEmail, parameters.sendVoicemailEmail, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (!folder) {
    broken.push(rules.missing_folder);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (!message_num) {
    broken.push(rules.missing_message_num);
  }
  if (message_num && !is.digits(message_num, 1, 10)) {
    broken.push(rules.invalid_message_num);
  }
  if (
    message_num &&
    !is.lookupHas(message_num, "getVoicemailMessages.message_num", options.lookups)
  ) {
    broken.push(rules.message_not_found__message_num__unknown);
  }
  if (!email_address) {
    broken.push(rules.missing_email__email_address);
  }
  if (email_address && !is.email(email_address)) {
    broken.push(rules.invalid_email__email_address);
  }
  if (broken.length > 0) {
    return judged(parameters.sendVoicemailEmail, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function markListenedVoicemailMessage(params = {}, options = {}) {
  let mailbox = "";
  let folder = "";
  let message_num = "";
  let listened = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "folder":
          folder = value;
          continue;
        case "message_num":
          message_num = value;
          continue;
        case "listened":
          listened = value;
          continue;
      }
    }
    return converted(
      markListenedVoicemailMessage,
      parameters.markListenedVoicemailMessage,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (!folder) {
    broken.push(rules.missing_folder);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (!message_num) {
    broken.push(rules.missing_message_num);
  }
  if (message_num && !is.digits(message_num, 1, 10)) {
    broken.push(rules.invalid_message_num);
  }
  if (
    message_num &&
    !is.lookupHas(message_num, "getVoicemailMessages.message_num", options.lookups)
  ) {
    broken.push(rules.message_not_found__message_num__unknown);
  }
  if (!listened) {
    broken.push(rules.missing_listened);
  }
  if (listened && !is.inSetFold(listened, tables.YES_NO)) {
    broken.push(rules.invalid_listened);
  }
  if (broken.length > 0) {
    return judged(parameters.markListenedVoicemailMessage, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function markUrgentVoicemailMessage(params = {}, options = {}) {
  let mailbox = "";
  let folder = "";
  let message_num = "";
  let urgent = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "folder":
          folder = value;
          continue;
        case "message_num":
          message_num = value;
          continue;
        case "urgent":
          urgent = value;
          continue;
      }
    }
    return converted(
      markUrgentVoicemailMessage,
      parameters.markUrgentVoicemailMessage,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (!folder) {
    broken.push(rules.missing_folder);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (!message_num) {
    broken.push(rules.missing_message_num);
  }
  if (message_num && !is.digits(message_num, 1, 10)) {
    broken.push(rules.invalid_message_num);
  }
  if (
    message_num &&
    !is.lookupHas(message_num, "getVoicemailMessages.message_num", options.lookups)
  ) {
    broken.push(rules.message_not_found__message_num__unknown);
  }
  if (!urgent) {
    broken.push(rules.missing_urgent);
  }
  if (urgent && !is.inSetFold(urgent, tables.YES_NO)) {
    broken.push(rules.invalid_urgent);
  }
  if (broken.length > 0) {
    return judged(parameters.markUrgentVoicemailMessage, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function moveFolderVoicemailMessage(params = {}, options = {}) {
  let mailbox = "";
  let folder = "";
  let message_num = "";
  let new_folder = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mailbox":
          mailbox = value;
          continue;
        case "folder":
          folder = value;
          continue;
        case "message_num":
          message_num = value;
          continue;
        case "new_folder":
          new_folder = value;
          continue;
      }
    }
    return converted(
      moveFolderVoicemailMessage,
      parameters.moveFolderVoicemailMessage,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!mailbox) {
    broken.push(rules.missing_mailbox);
  }
  if (mailbox && !is.digits(mailbox, 1, 20)) {
    broken.push(rules.invalid_mailbox);
  } else if (mailbox && !is.lookupHas(mailbox, "getVoicemails.mailbox", options.lookups)) {
    broken.push(rules.invalid_mailbox__unknown);
  }
  if (!folder) {
    broken.push(rules.missing_folder);
  }
  if (folder && !tables.VOICEMAIL_FOLDER.has(folder)) {
    broken.push(rules.invalid_folder);
  }
  if (!message_num) {
    broken.push(rules.missing_message_num);
  }
  if (message_num && !is.digits(message_num, 1, 10)) {
    broken.push(rules.invalid_message_num);
  }
  if (
    message_num &&
    !is.lookupHas(message_num, "getVoicemailMessages.message_num", options.lookups)
  ) {
    broken.push(rules.message_not_found__message_num__unknown);
  }
  if (!new_folder) {
    broken.push(rules.invalid_destination_folder__new_folder__required);
  } else if (new_folder && !tables.VOICEMAIL_FOLDER.has(new_folder)) {
    broken.push(rules.invalid_destination_folder__new_folder);
  }
  if (broken.length > 0) {
    return judged(parameters.moveFolderVoicemailMessage, given, options, broken);
  }
  return fine(options);
}
