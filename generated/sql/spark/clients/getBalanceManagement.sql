-- getBalanceManagement: Lists the balance management options, or returns only the one whose code is given.
-- Columns of calls that are read: balance_management
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`balance_management` <> '' AND (rlike(calls.`balance_management`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`balance_management` <> '' AND (COALESCE(array_contains(caller.lookups['getBalanceManagement.value'], calls.`balance_management`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_balancemanagement', 'param', 'balance_management', 'rule', element_at(array('invalid_balancemanagement/balance_management', 'invalid_balancemanagement/balance_management.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`balance_management`) > 80 THEN concat(substring(calls.`balance_management`, 1, 80), '…') ELSE calls.`balance_management` END END, 'limit', element_at(array('1..3', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
