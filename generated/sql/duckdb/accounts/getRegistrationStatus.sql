-- getRegistrationStatus: Returns the registration status of an account, or of all accounts.
-- Columns of calls that are read: account
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."account" <> '' AND (regexp_full_match(calls."account", '[\x2D-\x2E0-9\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 1
    WHEN calls."account" <> '' AND ((COALESCE(list_contains(caller.lookups['getSubAccounts.account'], calls."account"), TRUE)) IS NOT TRUE AND (calls."account" = 'all') IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."account" AS UBIGINT) AS VARCHAR) = calls."account" THEN strlen(calls."account") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."account", '[0-9]{1,20}') END) IS NOT TRUE)
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_account', 'param': 'account', 'rule': ['invalid_account/account', 'invalid_account/account.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."account") > 80 THEN concat(substring(calls."account", 1, 80), '…') ELSE calls."account" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
