-- getSubAccounts: Lists all sub-accounts, those of one reseller client, or one sub-account by name.
-- Columns of calls that are read: account
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_account', 'param', 'account', 'rule', 'invalid_account/account.filter', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`account` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getSubAccounts.id'], calls.`account`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'no_subaccount', 'param', 'account', 'rule', 'no_subaccount/account.id', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
