-- getRoutes: Lists the route options, or returns only the one whose code is given.
-- Columns of calls that are read: route
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."route" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."route" AS UBIGINT) AS VARCHAR) = calls."route" THEN strlen(calls."route") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."route", '[0-9]{1,6}') END) IS NOT TRUE
      THEN {'code': 'invalid_route', 'param': 'route', 'rule': 'invalid_route/route', 'severity': 'error', 'actual': CASE WHEN length(calls."route") > 80 THEN concat(substring(calls."route", 1, 80), '…') ELSE calls."route" END, 'limit': '1..6'}
    WHEN calls."route" <> '' AND (COALESCE(list_contains(caller.lookups['getRoutes.value'], calls."route"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_route', 'param': 'route', 'rule': 'invalid_route/route.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."route") > 80 THEN concat(substring(calls."route", 1, 80), '…') ELSE calls."route" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
