// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on voicemail.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function createVoicemail(params, options = {}) {
  return judge(parameters.createVoicemail, params, options, (p, broken) => {
    if (!p.digits) {
      broken.push(rules.missing_digits);
    }
    if (p.digits && !is.digits(p.digits, 1, 10)) {
      broken.push(rules.invalid_digits);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.password) {
      broken.push(rules.missing_password);
    }
    if (p.password && !is.digits(p.password, 4, 4)) {
      broken.push(rules.invalid_password);
    }
    if (!p.skip_password) {
      broken.push(rules.missing_skippassword__skip_password);
    }
    if (p.skip_password && !is.inSetFold(p.skip_password, tables.FLAG_OR_YES_NO)) {
      broken.push(rules.invalid_skippassword__skip_password);
    }
    if (p.email && !tables.INVALID_TRANSCRIPTION_EMAIL.test(p.email)) {
      broken.push(rules.invalid_email__at);
    } else if (p.email && !is.items(p.email, ",", 1, Infinity, (item) => is.email(item))) {
      broken.push(rules.invalid_email__list);
    }
    if (!p.attach_message) {
      broken.push(rules.missing_attachmessage__attach_message);
    }
    if (p.attach_message && !is.inSetFold(p.attach_message, tables.YES_NO)) {
      broken.push(rules.invalid_attachmessage__attach_message);
    }
    if (!p.delete_message) {
      broken.push(rules.missing_deletemessage__delete_message);
    }
    if (p.delete_message && !is.inSetFold(p.delete_message, tables.YES_NO)) {
      broken.push(rules.invalid_deletemessage__delete_message);
    }
    if (!p.say_time) {
      broken.push(rules.missing_saytime__say_time);
    }
    if (p.say_time && !is.inSetFold(p.say_time, tables.YES_NO)) {
      broken.push(rules.invalid_saytime__say_time);
    }
    if (!p.timezone) {
      broken.push(rules.missing_timezone);
    }
    if (p.timezone && tables.OUTSIDE_ZONE_NAME.test(p.timezone)) {
      broken.push(rules.invalid_timezone__zone_name);
    } else if (p.timezone && !is.lookupHas(p.timezone, "getTimezones.value", options.lookups)) {
      broken.push(rules.invalid_timezone__unknown);
    }
    if (!p.say_callerid) {
      broken.push(rules.missing_saycallerid__say_callerid);
    }
    if (p.say_callerid && !is.inSetFold(p.say_callerid, tables.YES_NO)) {
      broken.push(rules.invalid_saycallerid__say_callerid);
    }
    if (!p.play_instructions) {
      broken.push(rules.missing_playinstructions__play_instructions);
    }
    if (p.play_instructions && !tables.PLAY_INSTRUCTIONS.has(p.play_instructions)) {
      broken.push(rules.invalid_playinstructions__play_instructions);
    }
    if (!p.language) {
      broken.push(rules.missing_language);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
    if (p.email_attachment_format && !tables.ATTACHMENT_FORMAT.has(p.email_attachment_format)) {
      broken.push(rules.invalid_email_attachment_format);
    }
    if (
      p.unavailable_message_recording &&
      !(
        tables.RECORDING.has(p.unavailable_message_recording) ||
        is.digits(p.unavailable_message_recording, 1, 20)
      )
    ) {
      broken.push(rules.invalid_recording__unavailable_message_recording);
    }
    if (p.transcription && !is.inSetFold(p.transcription, tables.YES_NO)) {
      broken.push(rules.unnamed_status__transcription);
    }
    if (
      p.transcription_locale &&
      !is.items(p.transcription_locale, ",", 1, 10, (item) => tables.LOCALES_ITEM.test(item))
    ) {
      broken.push(rules.invalid_transcription_locale);
    }
    if (p.transcription_redaction && !is.inSetFold(p.transcription_redaction, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_redaction);
    }
    if (p.transcription_sentiment && !is.inSetFold(p.transcription_sentiment, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_sentiment);
    }
    if (p.transcription_summary && !is.inSetFold(p.transcription_summary, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_summary);
    }
    if (p.transcription_format && !tables.TRANSCRIPTION_FORMAT.has(p.transcription_format)) {
      broken.push(rules.invalid_transcription_format);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
    if (p.transcription_delay && !is.integer(p.transcription_delay, 0, 60, 5, false)) {
      broken.push(rules.unnamed_status__transcription_delay);
    }
  });
}

/** @type {Check} */
export function delMessages(params, options = {}) {
  return judge(parameters.delMessages, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (p.message_num && !p.folder) {
      broken.push(rules.missing_folder__delMessages__folder);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (p.folder && !p.message_num) {
      broken.push(rules.missing_message_num__delMessages__message_num);
    }
    if (p.message_num && !is.digits(p.message_num, 1, 10)) {
      broken.push(rules.invalid_message_num);
    }
    if (
      p.message_num &&
      !is.lookupHas(p.message_num, "getVoicemailMessages.message_num", options.lookups)
    ) {
      broken.push(rules.message_not_found__message_num__unknown);
    }
  });
}

/** @type {Check} */
export function delVoicemail(params, options = {}) {
  return judge(parameters.delVoicemail, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
  });
}

/** @type {Check} */
export function getPlayInstructions(params, options = {}) {
  return judge(parameters.getPlayInstructions, params, options, (p, broken) => {
    if (p.play_instructions && !tables.PLAY_INSTRUCTIONS.has(p.play_instructions)) {
      broken.push(rules.invalid_playinstructions__play_instructions);
    }
  });
}

/** @type {Check} */
export function getVoicemailTranscriptions(params, options = {}) {
  return judge(parameters.getVoicemailTranscriptions, params, options, (p, broken) => {
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    }
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (!p.date_to) {
      broken.push(rules.missing_to_date__date_to);
    }
    if (p.date_to && !is.date(p.date_to, true, true)) {
      broken.push(rules.invalid_date__date_to);
    } else if (p.date_to && !is.date(p.date_to, false, true)) {
      broken.push(rules.invalid_date__date_to__padding);
    }
    if (!p.date_from) {
      broken.push(rules.missing_from_date__date_from);
    }
    if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_date__date_from);
    } else if (p.date_from && !is.date(p.date_from, false, true)) {
      broken.push(rules.invalid_date__date_from__padding);
    }
    if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_datetime__date_from);
    }
    if (p.date_from && p.date_to && !is.orderedDates(p.date_from, p.date_to)) {
      broken.push(rules.invalid_date_from__recordings);
    }
    if (p.date_from && p.date_to && !is.daysWithin(p.date_from, p.date_to, 92)) {
      broken.push(rules.invalid_daterange__unproven);
    }
    if (!p.folder) {
      broken.push(rules.missing_folder);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
  });
}

/** @type {Check} */
export function getVoicemailAttachmentFormats(params, options = {}) {
  return judge(parameters.getVoicemailAttachmentFormats, params, options, (p, broken) => {
    if (p.email_attachment_format && !tables.ATTACHMENT_FORMAT.has(p.email_attachment_format)) {
      broken.push(rules.invalid_email_attachment_format);
    }
  });
}

/** @type {Check} */
export function getVoicemails(params, options = {}) {
  return judge(parameters.getVoicemails, params, options, (p, broken) => {
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
  });
}

/** @type {Check} */
export function setVoicemail(params, options = {}) {
  return judge(parameters.setVoicemail, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.password) {
      broken.push(rules.missing_password);
    }
    if (p.password && !is.digits(p.password, 4, 4)) {
      broken.push(rules.invalid_password);
    }
    if (!p.skip_password) {
      broken.push(rules.missing_skippassword__skip_password);
    }
    if (p.skip_password && !is.inSetFold(p.skip_password, tables.FLAG_OR_YES_NO)) {
      broken.push(rules.invalid_skippassword__skip_password);
    }
    if (p.email && !tables.INVALID_TRANSCRIPTION_EMAIL.test(p.email)) {
      broken.push(rules.invalid_email__at);
    } else if (p.email && !is.items(p.email, ",", 1, Infinity, (item) => is.email(item))) {
      broken.push(rules.invalid_email__list);
    }
    if (!p.attach_message) {
      broken.push(rules.missing_attachmessage__attach_message);
    }
    if (p.attach_message && !is.inSetFold(p.attach_message, tables.YES_NO)) {
      broken.push(rules.invalid_attachmessage__attach_message);
    }
    if (!p.delete_message) {
      broken.push(rules.missing_deletemessage__delete_message);
    }
    if (p.delete_message && !is.inSetFold(p.delete_message, tables.YES_NO)) {
      broken.push(rules.invalid_deletemessage__delete_message);
    }
    if (!p.say_time) {
      broken.push(rules.missing_saytime__say_time);
    }
    if (p.say_time && !is.inSetFold(p.say_time, tables.YES_NO)) {
      broken.push(rules.invalid_saytime__say_time);
    }
    if (!p.timezone) {
      broken.push(rules.missing_timezone);
    }
    if (p.timezone && tables.OUTSIDE_ZONE_NAME.test(p.timezone)) {
      broken.push(rules.invalid_timezone__zone_name);
    } else if (p.timezone && !is.lookupHas(p.timezone, "getTimezones.value", options.lookups)) {
      broken.push(rules.invalid_timezone__unknown);
    }
    if (!p.say_callerid) {
      broken.push(rules.missing_saycallerid__say_callerid);
    }
    if (p.say_callerid && !is.inSetFold(p.say_callerid, tables.YES_NO)) {
      broken.push(rules.invalid_saycallerid__say_callerid);
    }
    if (!p.play_instructions) {
      broken.push(rules.missing_playinstructions__play_instructions);
    }
    if (p.play_instructions && !tables.PLAY_INSTRUCTIONS.has(p.play_instructions)) {
      broken.push(rules.invalid_playinstructions__play_instructions);
    }
    if (!p.language) {
      broken.push(rules.missing_language);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
    if (p.email_attachment_format && !tables.ATTACHMENT_FORMAT.has(p.email_attachment_format)) {
      broken.push(rules.invalid_email_attachment_format);
    }
    if (
      p.unavailable_message_recording &&
      !(
        tables.RECORDING.has(p.unavailable_message_recording) ||
        is.digits(p.unavailable_message_recording, 1, 20)
      )
    ) {
      broken.push(rules.invalid_recording__unavailable_message_recording);
    }
    if (p.transcription && !is.inSetFold(p.transcription, tables.YES_NO)) {
      broken.push(rules.unnamed_status__transcription);
    }
    if (
      p.transcription_locale &&
      !is.items(p.transcription_locale, ",", 1, 10, (item) => tables.LOCALES_ITEM.test(item))
    ) {
      broken.push(rules.invalid_transcription_locale);
    }
    if (p.transcription_redaction && !is.inSetFold(p.transcription_redaction, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_redaction);
    }
    if (p.transcription_sentiment && !is.inSetFold(p.transcription_sentiment, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_sentiment);
    }
    if (p.transcription_summary && !is.inSetFold(p.transcription_summary, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_summary);
    }
    if (p.transcription_format && !tables.TRANSCRIPTION_FORMAT.has(p.transcription_format)) {
      broken.push(rules.invalid_transcription_format);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
    if (p.transcription_delay && !is.integer(p.transcription_delay, 0, 60, 5, false)) {
      broken.push(rules.unnamed_status__transcription_delay);
    }
  });
}

/** @type {Check} */
export function getVoicemailFolders(params, options = {}) {
  return judge(parameters.getVoicemailFolders, params, options, (p, broken) => {
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
  });
}

/** @type {Check} */
export function getVoicemailMessages(params, options = {}) {
  return judge(parameters.getVoicemailMessages, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_date__date_from);
    } else if (p.date_from && !is.date(p.date_from, false, true)) {
      broken.push(rules.invalid_date__date_from__padding);
    }
    if (p.date_to && !is.date(p.date_to, true, true)) {
      broken.push(rules.invalid_date__date_to);
    } else if (p.date_to && !is.date(p.date_to, false, true)) {
      broken.push(rules.invalid_date__date_to__padding);
    }
    if (p.date_from && p.date_to && !is.orderedDates(p.date_from, p.date_to)) {
      broken.push(rules.invalid_date_from);
    }
    if (p.date_from && p.date_to && !is.daysWithin(p.date_from, p.date_to, 92)) {
      broken.push(rules.invalid_daterange__unproven);
    }
  });
}

/** @type {Check} */
export function getVoicemailMessageFile(params, options = {}) {
  return judge(parameters.getVoicemailMessageFile, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (!p.folder) {
      broken.push(rules.missing_folder);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (!p.message_num) {
      broken.push(rules.missing_message_num);
    }
    if (p.message_num && !is.digits(p.message_num, 1, 10)) {
      broken.push(rules.invalid_message_num);
    }
    if (
      p.message_num &&
      !is.lookupHas(p.message_num, "getVoicemailMessages.message_num", options.lookups)
    ) {
      broken.push(rules.message_not_found__message_num__unknown);
    }
    if (p.format && !tables.VOICEMAIL_FORMAT.has(p.format)) {
      broken.push(rules.unnamed_status__format);
    }
  });
}

/** @type {Check} */
export function sendVoicemailEmail(params, options = {}) {
  return judge(parameters.sendVoicemailEmail, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (!p.folder) {
      broken.push(rules.missing_folder);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (!p.message_num) {
      broken.push(rules.missing_message_num);
    }
    if (p.message_num && !is.digits(p.message_num, 1, 10)) {
      broken.push(rules.invalid_message_num);
    }
    if (
      p.message_num &&
      !is.lookupHas(p.message_num, "getVoicemailMessages.message_num", options.lookups)
    ) {
      broken.push(rules.message_not_found__message_num__unknown);
    }
    if (!p.email_address) {
      broken.push(rules.missing_email__email_address);
    }
    if (p.email_address && !is.email(p.email_address)) {
      broken.push(rules.invalid_email__email_address);
    }
  });
}

/** @type {Check} */
export function markListenedVoicemailMessage(params, options = {}) {
  return judge(parameters.markListenedVoicemailMessage, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (!p.folder) {
      broken.push(rules.missing_folder);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (!p.message_num) {
      broken.push(rules.missing_message_num);
    }
    if (p.message_num && !is.digits(p.message_num, 1, 10)) {
      broken.push(rules.invalid_message_num);
    }
    if (
      p.message_num &&
      !is.lookupHas(p.message_num, "getVoicemailMessages.message_num", options.lookups)
    ) {
      broken.push(rules.message_not_found__message_num__unknown);
    }
    if (!p.listened) {
      broken.push(rules.missing_listened);
    }
    if (p.listened && !is.inSetFold(p.listened, tables.YES_NO)) {
      broken.push(rules.invalid_listened);
    }
  });
}

/** @type {Check} */
export function markUrgentVoicemailMessage(params, options = {}) {
  return judge(parameters.markUrgentVoicemailMessage, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (!p.folder) {
      broken.push(rules.missing_folder);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (!p.message_num) {
      broken.push(rules.missing_message_num);
    }
    if (p.message_num && !is.digits(p.message_num, 1, 10)) {
      broken.push(rules.invalid_message_num);
    }
    if (
      p.message_num &&
      !is.lookupHas(p.message_num, "getVoicemailMessages.message_num", options.lookups)
    ) {
      broken.push(rules.message_not_found__message_num__unknown);
    }
    if (!p.urgent) {
      broken.push(rules.missing_urgent);
    }
    if (p.urgent && !is.inSetFold(p.urgent, tables.YES_NO)) {
      broken.push(rules.invalid_urgent);
    }
  });
}

/** @type {Check} */
export function moveFolderVoicemailMessage(params, options = {}) {
  return judge(parameters.moveFolderVoicemailMessage, params, options, (p, broken) => {
    if (!p.mailbox) {
      broken.push(rules.missing_mailbox);
    }
    if (p.mailbox && !is.digits(p.mailbox, 1, 20)) {
      broken.push(rules.invalid_mailbox);
    } else if (p.mailbox && !is.lookupHas(p.mailbox, "getVoicemails.mailbox", options.lookups)) {
      broken.push(rules.invalid_mailbox__unknown);
    }
    if (!p.folder) {
      broken.push(rules.missing_folder);
    }
    if (p.folder && !tables.VOICEMAIL_FOLDER.has(p.folder)) {
      broken.push(rules.invalid_folder);
    }
    if (!p.message_num) {
      broken.push(rules.missing_message_num);
    }
    if (p.message_num && !is.digits(p.message_num, 1, 10)) {
      broken.push(rules.invalid_message_num);
    }
    if (
      p.message_num &&
      !is.lookupHas(p.message_num, "getVoicemailMessages.message_num", options.lookups)
    ) {
      broken.push(rules.message_not_found__message_num__unknown);
    }
    if (!p.new_folder) {
      broken.push(rules.invalid_destination_folder__new_folder__required);
    } else if (p.new_folder && !tables.VOICEMAIL_FOLDER.has(p.new_folder)) {
      broken.push(rules.invalid_destination_folder__new_folder);
    }
  });
}
