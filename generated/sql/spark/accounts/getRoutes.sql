-- getRoutes: Lists the route options, or returns only the one whose code is given.
-- Columns of calls that are read: route
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`route` <> '' AND (rlike(calls.`route`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_route', 'param', 'route', 'rule', 'invalid_route/route', 'severity', 'error', 'actual', CASE WHEN length(calls.`route`) > 80 THEN concat(substring(calls.`route`, 1, 80), '…') ELSE calls.`route` END, 'limit', '1..6')
    WHEN calls.`route` <> '' AND (COALESCE(array_contains(caller.lookups['getRoutes.value'], calls.`route`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_route', 'param', 'route', 'rule', 'invalid_route/route.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`route`) > 80 THEN concat(substring(calls.`route`, 1, 80), '…') ELSE calls.`route` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
