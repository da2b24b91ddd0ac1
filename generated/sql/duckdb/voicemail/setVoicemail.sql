-- setVoicemail: Updates the settings of an existing voicemail box.
-- Columns of calls that are read: mailbox, name, password, skip_password, email, attach_message, delete_message, say_time, timezone, say_callerid, play_instructions, language, email_attachment_format, unavailable_message_recording, transcription, transcription_locale, transcription_redaction, transcription_sentiment, transcription_summary, transcription_format, client, transcription_delay
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."mailbox" IS NULL OR calls."mailbox" = '')
      THEN 1 END, 
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN (calls."client" IS NULL OR calls."client" = '') AND calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 4 END, 
    CASE WHEN (calls."password" IS NULL OR calls."password" = '')
      THEN 5 END, 
    CASE WHEN calls."password" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."password" AS UBIGINT) AS VARCHAR) = calls."password" THEN strlen(calls."password") BETWEEN 4 AND 4 ELSE regexp_full_match(calls."password", '[0-9]{4,4}') END) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN (calls."skip_password" IS NULL OR calls."skip_password" = '')
      THEN 7 END, 
    CASE WHEN calls."skip_password" <> '' AND ((lower(calls."skip_password") IN ('0', '1', 'yes', 'no') AND strlen(calls."skip_password") = length(calls."skip_password"))) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."email" <> '' AND (regexp_matches(calls."email", '[\x40]')) IS NOT TRUE
      THEN 9
    WHEN calls."email" <> '' AND ((len(list_filter(string_split(calls."email", ','), lambda item: item = '' OR ((strlen(item) <= 318 AND instr(item, '@') <= 65 AND strlen(item) - instr(item, '@') <= 253 AND regexp_full_match(item, '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(item, '[^\x0A]*[.][0-9]+'))) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN (calls."attach_message" IS NULL OR calls."attach_message" = '')
      THEN 11 END, 
    CASE WHEN calls."attach_message" <> '' AND ((lower(calls."attach_message") IN ('yes', 'no') AND strlen(calls."attach_message") = length(calls."attach_message"))) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN (calls."delete_message" IS NULL OR calls."delete_message" = '')
      THEN 13 END, 
    CASE WHEN calls."delete_message" <> '' AND ((lower(calls."delete_message") IN ('yes', 'no') AND strlen(calls."delete_message") = length(calls."delete_message"))) IS NOT TRUE
      THEN 14 END, 
    CASE WHEN (calls."say_time" IS NULL OR calls."say_time" = '')
      THEN 15 END, 
    CASE WHEN calls."say_time" <> '' AND ((lower(calls."say_time") IN ('yes', 'no') AND strlen(calls."say_time") = length(calls."say_time"))) IS NOT TRUE
      THEN 16 END, 
    CASE WHEN (calls."timezone" IS NULL OR calls."timezone" = '')
      THEN 17 END, 
    CASE WHEN calls."timezone" <> '' AND (regexp_full_match(calls."timezone", '[\x2B\x2D\x2F-9A-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 18
    WHEN calls."timezone" <> '' AND (COALESCE(list_contains(caller.lookups['getTimezones.value'], calls."timezone"), TRUE)) IS NOT TRUE
      THEN 19 END, 
    CASE WHEN (calls."say_callerid" IS NULL OR calls."say_callerid" = '')
      THEN 20 END, 
    CASE WHEN calls."say_callerid" <> '' AND ((lower(calls."say_callerid") IN ('yes', 'no') AND strlen(calls."say_callerid") = length(calls."say_callerid"))) IS NOT TRUE
      THEN 21 END, 
    CASE WHEN (calls."play_instructions" IS NULL OR calls."play_instructions" = '')
      THEN 22 END, 
    CASE WHEN calls."play_instructions" <> '' AND (calls."play_instructions" IN ('u', 'su')) IS NOT TRUE
      THEN 23 END, 
    CASE WHEN (calls."language" IS NULL OR calls."language" = '')
      THEN 24 END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 25 END, 
    CASE WHEN calls."email_attachment_format" <> '' AND (calls."email_attachment_format" IN ('wav49', 'wav', 'wavmp3')) IS NOT TRUE
      THEN 26 END, 
    CASE WHEN calls."unavailable_message_recording" <> '' AND ((calls."unavailable_message_recording" IN ('none', 'none:', 'default')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."unavailable_message_recording" AS UBIGINT) AS VARCHAR) = calls."unavailable_message_recording" THEN strlen(calls."unavailable_message_recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."unavailable_message_recording", '[0-9]{1,20}') END) IS NOT TRUE)
      THEN 27 END, 
    CASE WHEN calls."transcription" <> '' AND ((lower(calls."transcription") IN ('yes', 'no') AND strlen(calls."transcription") = length(calls."transcription"))) IS NOT TRUE
      THEN 28 END, 
    CASE WHEN calls."transcription_locale" <> '' AND (regexp_full_match(calls."transcription_locale", '(?:[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})(?:\x2C(?:[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})){0,9}')) IS NOT TRUE
      THEN 29 END, 
    CASE WHEN calls."transcription_redaction" <> '' AND ((lower(calls."transcription_redaction") IN ('yes', 'no') AND strlen(calls."transcription_redaction") = length(calls."transcription_redaction"))) IS NOT TRUE
      THEN 30 END, 
    CASE WHEN calls."transcription_sentiment" <> '' AND ((lower(calls."transcription_sentiment") IN ('yes', 'no') AND strlen(calls."transcription_sentiment") = length(calls."transcription_sentiment"))) IS NOT TRUE
      THEN 31 END, 
    CASE WHEN calls."transcription_summary" <> '' AND ((lower(calls."transcription_summary") IN ('yes', 'no') AND strlen(calls."transcription_summary") = length(calls."transcription_summary"))) IS NOT TRUE
      THEN 32 END, 
    CASE WHEN calls."transcription_format" <> '' AND (calls."transcription_format" IN ('html', 'text')) IS NOT TRUE
      THEN 33 END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 34 END, 
    CASE WHEN calls."transcription_delay" <> '' AND ((CAST(TRY_CAST(calls."transcription_delay" AS BIGINT) AS VARCHAR) = calls."transcription_delay" AND strlen(calls."transcription_delay") <= 18 AND TRY_CAST(calls."transcription_delay" AS BIGINT) BETWEEN 0 AND 60 AND TRY_CAST(calls."transcription_delay" AS BIGINT) % 5 = 0)) IS NOT TRUE
      THEN 35 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_mailbox', 'invalid_mailbox', 'invalid_mailbox', 'missing_name', 'missing_password', 'invalid_password', 'missing_skippassword', 'invalid_skippassword', 'invalid_email', 'invalid_email', 'missing_attachmessage', 'invalid_attachmessage', 'missing_deletemessage', 'invalid_deletemessage', 'missing_saytime', 'invalid_saytime', 'missing_timezone', 'invalid_timezone', 'invalid_timezone', 'missing_saycallerid', 'invalid_saycallerid', 'missing_playinstructions', 'invalid_playinstructions', 'missing_language', 'invalid_language', 'invalid_email_attachment_format', 'invalid_recording', 'unnamed_status', 'invalid_transcription_locale', 'invalid_transcription_redaction', 'invalid_transcription_sentiment', 'invalid_transcription_summary', 'invalid_transcription_format', 'invalid_client', 'unnamed_status'][found], 'param': ['mailbox', 'mailbox', 'mailbox', 'name', 'password', 'password', 'skip_password', 'skip_password', 'email', 'email', 'attach_message', 'attach_message', 'delete_message', 'delete_message', 'say_time', 'say_time', 'timezone', 'timezone', 'timezone', 'say_callerid', 'say_callerid', 'play_instructions', 'play_instructions', 'language', 'language', 'email_attachment_format', 'unavailable_message_recording', 'transcription', 'transcription_locale', 'transcription_redaction', 'transcription_sentiment', 'transcription_summary', 'transcription_format', 'client', 'transcription_delay'][found], 'rule': ['missing_mailbox/mailbox', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown_own', 'missing_name/name', 'missing_password/password', 'invalid_password/password', 'missing_skippassword/skip_password', 'invalid_skippassword/skip_password', 'invalid_email/email.at', 'invalid_email/email.list', 'missing_attachmessage/attach_message', 'invalid_attachmessage/attach_message', 'missing_deletemessage/delete_message', 'invalid_deletemessage/delete_message', 'missing_saytime/say_time', 'invalid_saytime/say_time', 'missing_timezone/timezone', 'invalid_timezone/zone_name', 'invalid_timezone/timezone.unknown', 'missing_saycallerid/say_callerid', 'invalid_saycallerid/say_callerid', 'missing_playinstructions/play_instructions', 'invalid_playinstructions/play_instructions', 'missing_language/language', 'invalid_language/language', 'invalid_email_attachment_format/email_attachment_format', 'invalid_recording/unavailable_message_recording', 'unnamed_status/transcription', 'invalid_transcription_locale/transcription_locale', 'invalid_transcription_redaction/transcription_redaction', 'invalid_transcription_sentiment/transcription_sentiment', 'invalid_transcription_summary/transcription_summary', 'invalid_transcription_format/transcription_format', 'invalid_client/client', 'unnamed_status/transcription_delay'][found], 'severity': ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning'][found], 'actual': CASE [0, 0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21][found] WHEN 0 THEN CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END WHEN 1 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END WHEN 2 THEN CAST(NULL AS VARCHAR) WHEN 3 THEN CASE WHEN length(calls."skip_password") > 80 THEN concat(substring(calls."skip_password", 1, 80), '…') ELSE calls."skip_password" END WHEN 4 THEN CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END WHEN 5 THEN CASE WHEN length(calls."attach_message") > 80 THEN concat(substring(calls."attach_message", 1, 80), '…') ELSE calls."attach_message" END WHEN 6 THEN CASE WHEN length(calls."delete_message") > 80 THEN concat(substring(calls."delete_message", 1, 80), '…') ELSE calls."delete_message" END WHEN 7 THEN CASE WHEN length(calls."say_time") > 80 THEN concat(substring(calls."say_time", 1, 80), '…') ELSE calls."say_time" END WHEN 8 THEN CASE WHEN length(calls."timezone") > 80 THEN concat(substring(calls."timezone", 1, 80), '…') ELSE calls."timezone" END WHEN 9 THEN CASE WHEN length(calls."say_callerid") > 80 THEN concat(substring(calls."say_callerid", 1, 80), '…') ELSE calls."say_callerid" END WHEN 10 THEN CASE WHEN length(calls."play_instructions") > 80 THEN concat(substring(calls."play_instructions", 1, 80), '…') ELSE calls."play_instructions" END WHEN 11 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END WHEN 12 THEN CASE WHEN length(calls."email_attachment_format") > 80 THEN concat(substring(calls."email_attachment_format", 1, 80), '…') ELSE calls."email_attachment_format" END WHEN 13 THEN CASE WHEN length(calls."unavailable_message_recording") > 80 THEN concat(substring(calls."unavailable_message_recording", 1, 80), '…') ELSE calls."unavailable_message_recording" END WHEN 14 THEN CASE WHEN length(calls."transcription") > 80 THEN concat(substring(calls."transcription", 1, 80), '…') ELSE calls."transcription" END WHEN 15 THEN CASE WHEN length(calls."transcription_locale") > 80 THEN concat(substring(calls."transcription_locale", 1, 80), '…') ELSE calls."transcription_locale" END WHEN 16 THEN CASE WHEN length(calls."transcription_redaction") > 80 THEN concat(substring(calls."transcription_redaction", 1, 80), '…') ELSE calls."transcription_redaction" END WHEN 17 THEN CASE WHEN length(calls."transcription_sentiment") > 80 THEN concat(substring(calls."transcription_sentiment", 1, 80), '…') ELSE calls."transcription_sentiment" END WHEN 18 THEN CASE WHEN length(calls."transcription_summary") > 80 THEN concat(substring(calls."transcription_summary", 1, 80), '…') ELSE calls."transcription_summary" END WHEN 19 THEN CASE WHEN length(calls."transcription_format") > 80 THEN concat(substring(calls."transcription_format", 1, 80), '…') ELSE calls."transcription_format" END WHEN 20 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END WHEN 21 THEN CASE WHEN length(calls."transcription_delay") > 80 THEN concat(substring(calls."transcription_delay", 1, 80), '…') ELSE calls."transcription_delay" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '4..4', CAST(NULL AS VARCHAR), '["0", "1", "yes", "no"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["yes", "no"]', CAST(NULL AS VARCHAR), '["yes", "no"]', CAST(NULL AS VARCHAR), '["yes", "no"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["yes", "no"]', CAST(NULL AS VARCHAR), '["u", "su"]', CAST(NULL AS VARCHAR), '["es", "en", "fr"]', '["wav49", "wav", "wavmp3"]', CAST(NULL AS VARCHAR), '["yes", "no"]', '10', '["yes", "no"]', '["yes", "no"]', '["yes", "no"]', '["html", "text"]', '1..20', '0..60'][found]}) AS violations
FROM calls CROSS JOIN caller;
