-- getSubAccounts: Lists all sub-accounts, those of one reseller client, or one sub-account by name.
-- Columns of calls that are read: account
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."account" <> '' AND (regexp_full_match(calls."account", '[\x2D-\x2E0-9\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN calls."account" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getSubAccounts.id'], calls."account"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_account', 'no_subaccount'][found], 'param': 'account', 'rule': ['invalid_account/account.filter', 'no_subaccount/account.id'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."account") > 80 THEN concat(substring(calls."account", 1, 80), '…') ELSE calls."account" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
