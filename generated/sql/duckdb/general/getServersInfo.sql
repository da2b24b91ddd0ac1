-- getServersInfo: Lists the servers with their details, or returns only the one whose POP is given.
-- Columns of calls that are read: server_pop
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."server_pop" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."server_pop" AS UBIGINT) AS VARCHAR) = calls."server_pop" THEN strlen(calls."server_pop") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."server_pop", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 1
    WHEN calls."server_pop" <> '' AND (COALESCE(list_contains(caller.lookups['getServersInfo.server_pop'], calls."server_pop"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_serverpop', 'param': 'server_pop', 'rule': ['invalid_serverpop/server_pop', 'invalid_serverpop/server_pop.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."server_pop") > 80 THEN concat(substring(calls."server_pop", 1, 80), '…') ELSE calls."server_pop" END END, 'limit': ['1..6', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
