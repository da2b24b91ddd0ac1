-- sendCallRecordingEmail: Emails the details and audio of a call recording.
-- Columns of calls that are read: callrecording, account, email
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."callrecording" IS NULL OR calls."callrecording" = '')
      THEN 1 END, 
    CASE WHEN calls."callrecording" <> '' AND (COALESCE(list_contains(caller.lookups['getCallRecordings.callrecording'], calls."callrecording"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."account" IS NULL OR calls."account" = '')
      THEN 3 END, 
    CASE WHEN calls."account" <> '' AND (regexp_full_match(calls."account", '[\x2D-\x2E0-9\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls."email" IS NULL OR calls."email" = '')
      THEN 5 END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 6 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_callrecording', 'invalid_callrecording', 'missing_account', 'invalid_account', 'missing_email', 'invalid_email'][found], 'param': ['callrecording', 'callrecording', 'account', 'account', 'email', 'email'][found], 'rule': ['missing_callrecording/callrecording', 'invalid_callrecording/callrecording.unknown', 'missing_account/account', 'invalid_account/account.filter', 'missing_email/email', 'invalid_email/email'][found], 'severity': ['error', 'warning', 'error', 'error', 'error', 'error'][found], 'actual': CASE [0, 0, 1, 1, 2, 2][found] WHEN 0 THEN CASE WHEN length(calls."callrecording") > 80 THEN concat(substring(calls."callrecording", 1, 80), '…') ELSE calls."callrecording" END WHEN 1 THEN CASE WHEN length(calls."account") > 80 THEN concat(substring(calls."account", 1, 80), '…') ELSE calls."account" END WHEN 2 THEN CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
