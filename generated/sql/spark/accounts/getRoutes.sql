-- getRoutes: Lists the route options, or returns only the one whose code is given.
-- Columns of calls that are read: route
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`route` <> '' AND (rlike(calls.`route`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`route` <> '' AND (COALESCE(array_contains(caller.lookups['getRoutes.value'], calls.`route`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_route', 'param', 'route', 'rule', element_at(array('invalid_route/route', 'invalid_route/route.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`route`) > 80 THEN concat(substring(calls.`route`, 1, 80), '…') ELSE calls.`route` END END, 'limit', element_at(array('1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
