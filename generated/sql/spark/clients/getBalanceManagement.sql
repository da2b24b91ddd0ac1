-- getBalanceManagement: Lists the balance management options, or returns only the one whose code is given.
-- Columns of calls that are read: balance_management
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`balance_management` <> '' AND (rlike(calls.`balance_management`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_balancemanagement', 'param', 'balance_management', 'rule', 'invalid_balancemanagement/balance_management', 'severity', 'error', 'actual', CASE WHEN length(calls.`balance_management`) > 80 THEN concat(substring(calls.`balance_management`, 1, 80), '…') ELSE calls.`balance_management` END, 'limit', '1..3')
    WHEN calls.`balance_management` <> '' AND (COALESCE(array_contains(caller.lookups['getBalanceManagement.value'], calls.`balance_management`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_balancemanagement', 'param', 'balance_management', 'rule', 'invalid_balancemanagement/balance_management.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`balance_management`) > 80 THEN concat(substring(calls.`balance_management`, 1, 80), '…') ELSE calls.`balance_management` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
