-- getSubAccounts: Lists all sub-accounts, those of one reseller client, or one sub-account by name.
-- Columns of calls that are read: account
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN calls.`account` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getSubAccounts.id'], calls.`account`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_account', 'no_subaccount'), found), 'param', 'account', 'rule', element_at(array('invalid_account/account.filter', 'no_subaccount/account.id'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
