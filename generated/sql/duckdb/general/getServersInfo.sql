-- getServersInfo: Lists the servers with their details, or returns only the one whose POP is given.
-- Columns of calls that are read: server_pop
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."server_pop" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."server_pop" AS UBIGINT) AS VARCHAR) = calls."server_pop" THEN strlen(calls."server_pop") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."server_pop", '[0-9]{1,6}') END) IS NOT TRUE
      THEN {'code': 'invalid_serverpop', 'param': 'server_pop', 'rule': 'invalid_serverpop/server_pop', 'severity': 'error', 'actual': CASE WHEN length(calls."server_pop") > 80 THEN concat(substring(calls."server_pop", 1, 80), '…') ELSE calls."server_pop" END, 'limit': '1..6'}
    WHEN calls."server_pop" <> '' AND (COALESCE(list_contains(caller.lookups['getServersInfo.server_pop'], calls."server_pop"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_serverpop', 'param': 'server_pop', 'rule': 'invalid_serverpop/server_pop.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."server_pop") > 80 THEN concat(substring(calls."server_pop", 1, 80), '…') ELSE calls."server_pop" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
