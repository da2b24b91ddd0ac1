-- getBalanceManagement: Lists the balance management options, or returns only the one whose code is given.
-- Columns of calls that are read: balance_management
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."balance_management" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."balance_management" AS UBIGINT) AS VARCHAR) = calls."balance_management" THEN strlen(calls."balance_management") BETWEEN 1 AND 3 ELSE regexp_full_match(calls."balance_management", '[0-9]{1,3}') END) IS NOT TRUE
      THEN 1
    WHEN calls."balance_management" <> '' AND (COALESCE(list_contains(caller.lookups['getBalanceManagement.value'], calls."balance_management"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_balancemanagement', 'param': 'balance_management', 'rule': ['invalid_balancemanagement/balance_management', 'invalid_balancemanagement/balance_management.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."balance_management") > 80 THEN concat(substring(calls."balance_management", 1, 80), '…') ELSE calls."balance_management" END END, 'limit': ['1..3', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
