-- getCallRecording: Returns one call recording with its MP3 file.
-- Columns of calls that are read: callrecording, account
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
      THEN 4
    WHEN calls."account" <> '' AND ((COALESCE(list_contains(caller.lookups['getSubAccounts.account'], calls."account"), TRUE)) IS NOT TRUE AND (calls."account" = 'all') IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."account" AS UBIGINT) AS VARCHAR) = calls."account" THEN strlen(calls."account") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."account", '[0-9]{1,20}') END) IS NOT TRUE)
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_callrecording', 'invalid_callrecording', 'missing_account', 'invalid_account', 'invalid_account'][found], 'param': ['callrecording', 'callrecording', 'account', 'account', 'account'][found], 'rule': ['missing_callrecording/callrecording', 'invalid_callrecording/callrecording.unknown', 'missing_account/account', 'invalid_account/account.filter', 'invalid_account/account.unknown'][found], 'severity': ['error', 'warning', 'error', 'error', 'error'][found], 'actual': CASE [0, 0, 1, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."callrecording") > 80 THEN concat(substring(calls."callrecording", 1, 80), '…') ELSE calls."callrecording" END WHEN 1 THEN CASE WHEN length(calls."account") > 80 THEN concat(substring(calls."account", 1, 80), '…') ELSE calls."account" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
