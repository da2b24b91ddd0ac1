// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area voicemail.

use crate::call::{Call, Params};
use crate::{items, rt, rules, tables};

pub(crate) fn create_voicemail<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut digits = "";
    let mut name_value = "";
    let mut password = "";
    let mut skip_password = "";
    let mut email = "";
    let mut attach_message = "";
    let mut delete_message = "";
    let mut say_time = "";
    let mut timezone = "";
    let mut say_callerid = "";
    let mut play_instructions = "";
    let mut language = "";
    let mut email_attachment_format = "";
    let mut unavailable_message_recording = "";
    let mut transcription = "";
    let mut transcription_locale = "";
    let mut transcription_redaction = "";
    let mut transcription_sentiment = "";
    let mut transcription_summary = "";
    let mut transcription_format = "";
    let mut client = "";
    let mut transcription_delay = "";
    for (name, value) in params {
        match name {
            "digits" => digits = value,
            "name" => name_value = value,
            "password" => password = value,
            "skip_password" => skip_password = value,
            "email" => email = value,
            "attach_message" => attach_message = value,
            "delete_message" => delete_message = value,
            "say_time" => say_time = value,
            "timezone" => timezone = value,
            "say_callerid" => say_callerid = value,
            "play_instructions" => play_instructions = value,
            "language" => language = value,
            "email_attachment_format" => email_attachment_format = value,
            "unavailable_message_recording" => unavailable_message_recording = value,
            "transcription" => transcription = value,
            "transcription_locale" => transcription_locale = value,
            "transcription_redaction" => transcription_redaction = value,
            "transcription_sentiment" => transcription_sentiment = value,
            "transcription_summary" => transcription_summary = value,
            "transcription_format" => transcription_format = value,
            "client" => client = value,
            "transcription_delay" => transcription_delay = value,
            _ => call.unknown.push(name),
        }
    }

    if digits.is_empty() {
        call.broken(&rules::MISSING_DIGITS);
    }
    if !digits.is_empty() && !rt::digits(digits, 1, 10) {
        call.broken(&rules::INVALID_DIGITS);
    }
    if name_value.is_empty() {
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
    } else if !email.is_empty() && !rt::list(email, b',', 1, usize::MAX, items::emails_item) {
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
        && !rt::list(transcription_locale, b',', 1, 10, items::locales_item)
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

pub(crate) fn del_messages<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut folder = "";
    let mut message_num = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "folder" => folder = value,
            "message_num" => message_num = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn del_voicemail<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            _ => call.unknown.push(name),
        }
    }

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
}

pub(crate) fn get_play_instructions<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut play_instructions = "";
    for (name, value) in params {
        match name {
            "play_instructions" => play_instructions = value,
            _ => call.unknown.push(name),
        }
    }

    if !play_instructions.is_empty() && !rt::in_set(play_instructions, tables::PLAY_INSTRUCTIONS) {
        call.broken(&rules::INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
}

pub(crate) fn get_voicemail_transcriptions<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut account = "";
    let mut mailbox = "";
    let mut date_to = "";
    let mut date_from = "";
    let mut folder = "";
    for (name, value) in params {
        match name {
            "account" => account = value,
            "mailbox" => mailbox = value,
            "date_to" => date_to = value,
            "date_from" => date_from = value,
            "folder" => folder = value,
            _ => call.unknown.push(name),
        }
    }
    let date_to_as_date = rt::read_date(date_to);
    let date_from_as_date = rt::read_date(date_from);

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
    if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if date_from.is_empty() {
        call.broken(&rules::MISSING_FROM_DATE_DATE_FROM);
    }
    if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATETIME_DATE_FROM);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::ordered_dates(date_from_as_date, date_to_as_date)
    {
        call.broken(&rules::INVALID_DATE_FROM_RECORDINGS);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::days_within(date_from_as_date, date_to_as_date, 92)
    {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
    if folder.is_empty() {
        call.broken(&rules::MISSING_FOLDER);
    }
    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
}

pub(crate) fn get_voicemail_attachment_formats<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut email_attachment_format = "";
    for (name, value) in params {
        match name {
            "email_attachment_format" => email_attachment_format = value,
            _ => call.unknown.push(name),
        }
    }

    if !email_attachment_format.is_empty()
        && !rt::in_set(email_attachment_format, tables::ATTACHMENT_FORMAT)
    {
        call.broken(&rules::INVALID_EMAIL_ATTACHMENT_FORMAT);
    }
}

pub(crate) fn get_voicemails<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut client = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if client.is_empty()
        && !mailbox.is_empty()
        && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox")
    {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN_OWN);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn set_voicemail<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut name_value = "";
    let mut password = "";
    let mut skip_password = "";
    let mut email = "";
    let mut attach_message = "";
    let mut delete_message = "";
    let mut say_time = "";
    let mut timezone = "";
    let mut say_callerid = "";
    let mut play_instructions = "";
    let mut language = "";
    let mut email_attachment_format = "";
    let mut unavailable_message_recording = "";
    let mut transcription = "";
    let mut transcription_locale = "";
    let mut transcription_redaction = "";
    let mut transcription_sentiment = "";
    let mut transcription_summary = "";
    let mut transcription_format = "";
    let mut client = "";
    let mut transcription_delay = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "name" => name_value = value,
            "password" => password = value,
            "skip_password" => skip_password = value,
            "email" => email = value,
            "attach_message" => attach_message = value,
            "delete_message" => delete_message = value,
            "say_time" => say_time = value,
            "timezone" => timezone = value,
            "say_callerid" => say_callerid = value,
            "play_instructions" => play_instructions = value,
            "language" => language = value,
            "email_attachment_format" => email_attachment_format = value,
            "unavailable_message_recording" => unavailable_message_recording = value,
            "transcription" => transcription = value,
            "transcription_locale" => transcription_locale = value,
            "transcription_redaction" => transcription_redaction = value,
            "transcription_sentiment" => transcription_sentiment = value,
            "transcription_summary" => transcription_summary = value,
            "transcription_format" => transcription_format = value,
            "client" => client = value,
            "transcription_delay" => transcription_delay = value,
            _ => call.unknown.push(name),
        }
    }

    if mailbox.is_empty() {
        call.broken(&rules::MISSING_MAILBOX);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if client.is_empty()
        && !mailbox.is_empty()
        && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox")
    {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN_OWN);
    }
    if name_value.is_empty() {
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
    } else if !email.is_empty() && !rt::list(email, b',', 1, usize::MAX, items::emails_item) {
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
        && !rt::list(transcription_locale, b',', 1, 10, items::locales_item)
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

pub(crate) fn get_voicemail_folders<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut folder = "";
    let mut mailbox = "";
    for (name, value) in params {
        match name {
            "folder" => folder = value,
            "mailbox" => mailbox = value,
            _ => call.unknown.push(name),
        }
    }

    if !folder.is_empty() && !rt::in_set(folder, tables::VOICEMAIL_FOLDER) {
        call.broken(&rules::INVALID_FOLDER);
    }
    if !mailbox.is_empty() && !rt::digits(mailbox, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX);
    } else if !mailbox.is_empty() && !rt::lookup_has(call, mailbox, "getVoicemails.mailbox") {
        call.broken(&rules::INVALID_MAILBOX_UNKNOWN);
    }
}

pub(crate) fn get_voicemail_messages<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut folder = "";
    let mut date_from = "";
    let mut date_to = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "folder" => folder = value,
            "date_from" => date_from = value,
            "date_to" => date_to = value,
            _ => call.unknown.push(name),
        }
    }
    let date_from_as_date = rt::read_date(date_from);
    let date_to_as_date = rt::read_date(date_to);

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
    if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::ordered_dates(date_from_as_date, date_to_as_date)
    {
        call.broken(&rules::INVALID_DATE_FROM_DATE_FROM);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::days_within(date_from_as_date, date_to_as_date, 92)
    {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_voicemail_message_file<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut folder = "";
    let mut message_num = "";
    let mut format = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "folder" => folder = value,
            "message_num" => message_num = value,
            "format" => format = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn send_voicemail_email<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut folder = "";
    let mut message_num = "";
    let mut email_address = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "folder" => folder = value,
            "message_num" => message_num = value,
            "email_address" => email_address = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn mark_listened_voicemail_message<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut folder = "";
    let mut message_num = "";
    let mut listened = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "folder" => folder = value,
            "message_num" => message_num = value,
            "listened" => listened = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn mark_urgent_voicemail_message<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut folder = "";
    let mut message_num = "";
    let mut urgent = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "folder" => folder = value,
            "message_num" => message_num = value,
            "urgent" => urgent = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn move_folder_voicemail_message<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mailbox = "";
    let mut folder = "";
    let mut message_num = "";
    let mut new_folder = "";
    for (name, value) in params {
        match name {
            "mailbox" => mailbox = value,
            "folder" => folder = value,
            "message_num" => message_num = value,
            "new_folder" => new_folder = value,
            _ => call.unknown.push(name),
        }
    }

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
