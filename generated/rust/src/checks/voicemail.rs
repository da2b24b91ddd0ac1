// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area voicemail.

use crate::call::Call;
use crate::check::Values;
use crate::{items, rt, rules, tables};

pub(crate) fn create_voicemail(call: &mut Call, v: &Values) {
    let digits = v[0];
    let name = v[1];
    let password = v[2];
    let skip_password = v[3];
    let email = v[4];
    let attach_message = v[5];
    let delete_message = v[6];
    let say_time = v[7];
    let timezone = v[8];
    let say_callerid = v[9];
    let play_instructions = v[10];
    let language = v[11];
    let email_attachment_format = v[12];
    let unavailable_message_recording = v[13];
    let transcription = v[14];
    let transcription_locale = v[15];
    let transcription_redaction = v[16];
    let transcription_sentiment = v[17];
    let transcription_summary = v[18];
    let transcription_format = v[19];
    let client = v[20];
    let transcription_delay = v[21];

    if digits.is_empty() {
        call.broken(&rules::MISSING_DIGITS);
    }
    if !digits.is_empty() && !rt::digits(digits, 1, 10) {
        call.broken(&rules::INVALID_DIGITS);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if password.is_empty() {
        call.broken(&rules::MISSING_PASSWORD);
    }
    if !password.is_empty() && !rt::digits(password, 4, 4) {
        call.broken(&rules::INVALID_PASSWORD);
    }
    if skip_password.is_empty() {
        call.broken(&rules::MISSING_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if !skip_password.is_empty() && !rt::in_set_fold(skip_password, tables::FLAG_OR_YES_NO) {
        call.broken(&rules::INVALID_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if !email.is_empty() && !rt::chars_some(email, &tables::INVALID_TRANSCRIPTION_EMAIL) {
        call.broken(&rules::INVALID_EMAIL_AT);
    } else if !email.is_empty() && !rt::list(email, ",", 1, usize::MAX, items::emails_item) {
        call.broken(&rules::INVALID_EMAIL_LIST);
    }
    if attach_message.is_empty() {
        call.broken(&rules::MISSING_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if !attach_message.is_empty() && !rt::in_set_fold(attach_message, tables::YES_NO) {
        call.broken(&rules::INVALID_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if delete_message.is_empty() {
        call.broken(&rules::MISSING_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if !delete_message.is_empty() && !rt::in_set_fold(delete_message, tables::YES_NO) {
        call.broken(&rules::INVALID_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if say_time.is_empty() {
        call.broken(&rules::MISSING_SAYTIME_SAY_TIME);
    }
    if !say_time.is_empty() && !rt::in_set_fold(say_time, tables::YES_NO) {
        call.broken(&rules::INVALID_SAYTIME_SAY_TIME);
    }
    if timezone.is_empty() {
        call.broken(&rules::MISSING_TIMEZONE);
    }
    if !timezone.is_empty() && !rt::chars_only(timezone, &tables::ZONE_NAME) {
        call.broken(&rules::INVALID_TIMEZONE_ZONE_NAME);
    } else if !timezone.is_empty() && !rt::lookup_has(call, timezone, "getTimezones.value") {
        call.broken(&rules::INVALID_TIMEZONE_UNKNOWN);
    }
    if say_callerid.is_empty() {
        call.broken(&rules::MISSING_SAYCALLERID_SAY_CALLERID);
    }
    if !say_callerid.is_empty() && !rt::in_set_fold(say_callerid, tables::YES_NO) {
        call.broken(&rules::INVALID_SAYCALLERID_SAY_CALLERID);
    }
    if play_instructions.is_empty() {
        call.broken(&rules::MISSING_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if !play_instructions.is_empty() && !rt::in_set(play_instructions, tables::PLAY_INSTRUCTIONS) {
        call.broken(&rules::INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
    if !email_attachment_format.is_empty()
        && !rt::in_set(email_attachment_format, tables::ATTACHMENT_FORMAT)
    {
        call.broken(&rules::INVALID_EMAIL_ATTACHMENT_FORMAT);
    }
    if !unavailable_message_recording.is_empty()
        && !rt::in_set(unavailable_message_recording, tables::RECORDING)
        && !rt::digits(unavailable_message_recording, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_UNAVAILABLE_MESSAGE_RECORDING);
    }
    if !transcription.is_empty() && !rt::in_set_fold(transcription, tables::YES_NO) {
        call.broken(&rules::UNNAMED_STATUS_TRANSCRIPTION);
    }
    if !transcription_locale.is_empty()
        && !rt::list(transcription_locale, ",", 1, 10, items::locales_item)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_LOCALE);
    }
    if !transcription_redaction.is_empty()
        && !rt::in_set_fold(transcription_redaction, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_REDACTION);
    }
    if !transcription_sentiment.is_empty()
        && !rt::in_set_fold(transcription_sentiment, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_SENTIMENT);
    }
    if !transcription_summary.is_empty() && !rt::in_set_fold(transcription_summary, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_SUMMARY);
    }
    if !transcription_format.is_empty()
        && !rt::in_set(transcription_format, tables::TRANSCRIPTION_FORMAT)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_FORMAT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
    if !transcription_delay.is_empty()
        && !rt::integer(transcription_delay, 0, 60, 5, rt::Zeros::Plain)
    {
        call.broken(&rules::UNNAMED_STATUS_TRANSCRIPTION_DELAY);
    }
}

pub(crate) fn del_messages(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let folder = v[1];
    let message_num = v[2];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if !message_num.is_empty() && folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER_DELMESSAGES_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if !folder.is_empty() && message_num.is_empty() {
        call.broken(&rules::MISSING_MESSAGE_NUM_DELMESSAGES_MESSAGE_NUM);
    }
    if !message_num.is_empty() && !rt::digits(message_num, 1, 10) {
        call.broken(&rules::INVALID_MESSAGE_NUM);
    }
    if !message_num.is_empty()
        && !rt::lookup_has(call, message_num, "getVoicemailMessages.message_num")
    {
        call.broken(&rules::MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
}

pub(crate) fn del_voicemail(call: &mut Call, v: &Values) {
    let mailbox = v[0];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
}

pub(crate) fn get_play_instructions(call: &mut Call, v: &Values) {
    let play_instructions = v[0];

    if !play_instructions.is_empty() && !rt::in_set(play_instructions, tables::PLAY_INSTRUCTIONS) {
        call.broken(&rules::INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
}

pub(crate) fn get_voicemail_transcriptions(call: &mut Call, v: &Values) {
    let account = v[0];
    let mailbox = v[1];
    let date_to = v[2];
    let date_from = v[3];
    let folder = v[4];

    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if date_to.is_empty() {
        call.broken(&rules::MISSING_TO_DATE_DATE_TO);
    }
    if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if date_from.is_empty() {
        call.broken(&rules::MISSING_FROM_DATE_DATE_FROM);
    }
    if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATETIME_DATE_FROM);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::ordered_dates(date_from, date_to) {
        call.broken(&rules::INVALID_DATE_FROM_RECORDINGS);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::days_within(date_from, date_to, 92) {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
    if folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
}

pub(crate) fn get_voicemail_attachment_formats(call: &mut Call, v: &Values) {
    let email_attachment_format = v[0];

    if !email_attachment_format.is_empty()
        && !rt::in_set(email_attachment_format, tables::ATTACHMENT_FORMAT)
    {
        call.broken(&rules::INVALID_EMAIL_ATTACHMENT_FORMAT);
    }
}

pub(crate) fn get_voicemails(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let client = v[1];

    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn set_voicemail(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let name = v[1];
    let password = v[2];
    let skip_password = v[3];
    let email = v[4];
    let attach_message = v[5];
    let delete_message = v[6];
    let say_time = v[7];
    let timezone = v[8];
    let say_callerid = v[9];
    let play_instructions = v[10];
    let language = v[11];
    let email_attachment_format = v[12];
    let unavailable_message_recording = v[13];
    let transcription = v[14];
    let transcription_locale = v[15];
    let transcription_redaction = v[16];
    let transcription_sentiment = v[17];
    let transcription_summary = v[18];
    let transcription_format = v[19];
    let client = v[20];
    let transcription_delay = v[21];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if password.is_empty() {
        call.broken(&rules::MISSING_PASSWORD);
    }
    if !password.is_empty() && !rt::digits(password, 4, 4) {
        call.broken(&rules::INVALID_PASSWORD);
    }
    if skip_password.is_empty() {
        call.broken(&rules::MISSING_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if !skip_password.is_empty() && !rt::in_set_fold(skip_password, tables::FLAG_OR_YES_NO) {
        call.broken(&rules::INVALID_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if !email.is_empty() && !rt::chars_some(email, &tables::INVALID_TRANSCRIPTION_EMAIL) {
        call.broken(&rules::INVALID_EMAIL_AT);
    } else if !email.is_empty() && !rt::list(email, ",", 1, usize::MAX, items::emails_item) {
        call.broken(&rules::INVALID_EMAIL_LIST);
    }
    if attach_message.is_empty() {
        call.broken(&rules::MISSING_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if !attach_message.is_empty() && !rt::in_set_fold(attach_message, tables::YES_NO) {
        call.broken(&rules::INVALID_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if delete_message.is_empty() {
        call.broken(&rules::MISSING_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if !delete_message.is_empty() && !rt::in_set_fold(delete_message, tables::YES_NO) {
        call.broken(&rules::INVALID_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if say_time.is_empty() {
        call.broken(&rules::MISSING_SAYTIME_SAY_TIME);
    }
    if !say_time.is_empty() && !rt::in_set_fold(say_time, tables::YES_NO) {
        call.broken(&rules::INVALID_SAYTIME_SAY_TIME);
    }
    if timezone.is_empty() {
        call.broken(&rules::MISSING_TIMEZONE);
    }
    if !timezone.is_empty() && !rt::chars_only(timezone, &tables::ZONE_NAME) {
        call.broken(&rules::INVALID_TIMEZONE_ZONE_NAME);
    } else if !timezone.is_empty() && !rt::lookup_has(call, timezone, "getTimezones.value") {
        call.broken(&rules::INVALID_TIMEZONE_UNKNOWN);
    }
    if say_callerid.is_empty() {
        call.broken(&rules::MISSING_SAYCALLERID_SAY_CALLERID);
    }
    if !say_callerid.is_empty() && !rt::in_set_fold(say_callerid, tables::YES_NO) {
        call.broken(&rules::INVALID_SAYCALLERID_SAY_CALLERID);
    }
    if play_instructions.is_empty() {
        call.broken(&rules::MISSING_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if !play_instructions.is_empty() && !rt::in_set(play_instructions, tables::PLAY_INSTRUCTIONS) {
        call.broken(&rules::INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
    if !email_attachment_format.is_empty()
        && !rt::in_set(email_attachment_format, tables::ATTACHMENT_FORMAT)
    {
        call.broken(&rules::INVALID_EMAIL_ATTACHMENT_FORMAT);
    }
    if !unavailable_message_recording.is_empty()
        && !rt::in_set(unavailable_message_recording, tables::RECORDING)
        && !rt::digits(unavailable_message_recording, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_UNAVAILABLE_MESSAGE_RECORDING);
    }
    if !transcription.is_empty() && !rt::in_set_fold(transcription, tables::YES_NO) {
        call.broken(&rules::UNNAMED_STATUS_TRANSCRIPTION);
    }
    if !transcription_locale.is_empty()
        && !rt::list(transcription_locale, ",", 1, 10, items::locales_item)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_LOCALE);
    }
    if !transcription_redaction.is_empty()
        && !rt::in_set_fold(transcription_redaction, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_REDACTION);
    }
    if !transcription_sentiment.is_empty()
        && !rt::in_set_fold(transcription_sentiment, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_SENTIMENT);
    }
    if !transcription_summary.is_empty() && !rt::in_set_fold(transcription_summary, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_SUMMARY);
    }
    if !transcription_format.is_empty()
        && !rt::in_set(transcription_format, tables::TRANSCRIPTION_FORMAT)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_FORMAT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
    if !transcription_delay.is_empty()
        && !rt::integer(transcription_delay, 0, 60, 5, rt::Zeros::Plain)
    {
        call.broken(&rules::UNNAMED_STATUS_TRANSCRIPTION_DELAY);
    }
}

pub(crate) fn get_voicemail_folders(call: &mut Call, v: &Values) {
    let folder = v[0];
    let mailbox = v[1];

    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
}

pub(crate) fn get_voicemail_messages(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let folder = v[1];
    let date_from = v[2];
    let date_to = v[3];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::ordered_dates(date_from, date_to) {
        call.broken(&rules::INVALID_DATE_FROM_DATE_FROM);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::days_within(date_from, date_to, 92) {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_voicemail_message_file(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let folder = v[1];
    let message_num = v[2];
    let format = v[3];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if message_num.is_empty() {
        call.broken(&rules::MISSING_MESSAGE_NUM);
    }
    if !message_num.is_empty() && !rt::digits(message_num, 1, 10) {
        call.broken(&rules::INVALID_MESSAGE_NUM);
    }
    if !message_num.is_empty()
        && !rt::lookup_has(call, message_num, "getVoicemailMessages.message_num")
    {
        call.broken(&rules::MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if !format.is_empty() && !rt::in_set(format, tables::VOICEMAIL_FORMAT) {
        call.broken(&rules::UNNAMED_STATUS_FORMAT);
    }
}

pub(crate) fn send_voicemail_email(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let folder = v[1];
    let message_num = v[2];
    let email_address = v[3];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if message_num.is_empty() {
        call.broken(&rules::MISSING_MESSAGE_NUM);
    }
    if !message_num.is_empty() && !rt::digits(message_num, 1, 10) {
        call.broken(&rules::INVALID_MESSAGE_NUM);
    }
    if !message_num.is_empty()
        && !rt::lookup_has(call, message_num, "getVoicemailMessages.message_num")
    {
        call.broken(&rules::MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if email_address.is_empty() {
        call.broken(&rules::MISSING_EMAIL_EMAIL_ADDRESS);
    }
    if !email_address.is_empty() && !rt::email(email_address) {
        call.broken(&rules::INVALID_EMAIL_EMAIL_ADDRESS);
    }
}

pub(crate) fn mark_listened_voicemail_message(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let folder = v[1];
    let message_num = v[2];
    let listened = v[3];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if message_num.is_empty() {
        call.broken(&rules::MISSING_MESSAGE_NUM);
    }
    if !message_num.is_empty() && !rt::digits(message_num, 1, 10) {
        call.broken(&rules::INVALID_MESSAGE_NUM);
    }
    if !message_num.is_empty()
        && !rt::lookup_has(call, message_num, "getVoicemailMessages.message_num")
    {
        call.broken(&rules::MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if listened.is_empty() {
        call.broken(&rules::MISSING_LISTENED);
    }
    if !listened.is_empty() && !rt::in_set_fold(listened, tables::YES_NO) {
        call.broken(&rules::INVALID_LISTENED);
    }
}

pub(crate) fn mark_urgent_voicemail_message(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let folder = v[1];
    let message_num = v[2];
    let urgent = v[3];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if message_num.is_empty() {
        call.broken(&rules::MISSING_MESSAGE_NUM);
    }
    if !message_num.is_empty() && !rt::digits(message_num, 1, 10) {
        call.broken(&rules::INVALID_MESSAGE_NUM);
    }
    if !message_num.is_empty()
        && !rt::lookup_has(call, message_num, "getVoicemailMessages.message_num")
    {
        call.broken(&rules::MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if urgent.is_empty() {
        call.broken(&rules::MISSING_URGENT);
    }
    if !urgent.is_empty() && !rt::in_set_fold(urgent, tables::YES_NO) {
        call.broken(&rules::INVALID_URGENT);
    }
}

pub(crate) fn move_folder_voicemail_message(call: &mut Call, v: &Values) {
    let mailbox = v[0];
    let folder = v[1];
    let message_num = v[2];
    let new_folder = v[3];

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
    if folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if message_num.is_empty() {
        call.broken(&rules::MISSING_MESSAGE_NUM);
    }
    if !message_num.is_empty() && !rt::digits(message_num, 1, 10) {
        call.broken(&rules::INVALID_MESSAGE_NUM);
    }
    if !message_num.is_empty()
        && !rt::lookup_has(call, message_num, "getVoicemailMessages.message_num")
    {
        call.broken(&rules::MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if new_folder.is_empty() {
        call.broken(&rules::INVALID_DESTINATION_FOLDER_NEW_FOLDER_REQUIRED);
    } else if !new_folder.is_empty() && !rt::in_set(new_folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_DESTINATION_FOLDER_NEW_FOLDER);
    }
}
