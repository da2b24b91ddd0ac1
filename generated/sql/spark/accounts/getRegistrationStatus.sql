-- getRegistrationStatus: Returns the registration status of an account, or of all accounts.
-- Columns of calls that are read: account
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`account` <> '' AND ((COALESCE(array_contains(caller.lookups['getSubAccounts.account'], calls.`account`), TRUE)) IS NOT TRUE AND (calls.`account` = 'all') IS NOT TRUE AND (rlike(calls.`account`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE)
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_account', 'param', 'account', 'rule', element_at(array('invalid_account/account', 'invalid_account/account.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
