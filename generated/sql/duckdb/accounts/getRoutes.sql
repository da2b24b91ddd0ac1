-- getRoutes: Lists the route options, or returns only the one whose code is given.
-- Columns of calls that are read: route
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."route" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."route" AS UBIGINT) AS VARCHAR) = calls."route" THEN strlen(calls."route") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."route", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 1
    WHEN calls."route" <> '' AND (COALESCE(list_contains(caller.lookups['getRoutes.value'], calls."route"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_route', 'param': 'route', 'rule': ['invalid_route/route', 'invalid_route/route.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."route") > 80 THEN concat(substring(calls."route", 1, 80), '…') ELSE calls."route" END END, 'limit': ['1..6', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
