-- getTerminationRates: Looks up outgoing rates on one route (premium or value) by a search term.
-- Columns of calls that are read: query, route
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`query` IS NULL OR calls.`query` = '')
      THEN 1 END, 
    CASE WHEN (calls.`route` IS NULL OR calls.`route` = '')
      THEN 2 END, 
    CASE WHEN calls.`route` <> '' AND (rlike(calls.`route`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 3
    WHEN calls.`route` <> '' AND (COALESCE(array_contains(caller.lookups['getRoutes.value'], calls.`route`), TRUE)) IS NOT TRUE
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_query', 'missing_route', 'invalid_route', 'invalid_route'), found), 'param', element_at(array('query', 'route', 'route', 'route'), found), 'rule', element_at(array('missing_query/query', 'missing_route/route', 'invalid_route/route', 'invalid_route/route.unknown'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 1, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`query`) > 80 THEN concat(substring(calls.`query`, 1, 80), '…') ELSE calls.`query` END WHEN 1 THEN CASE WHEN length(calls.`route`) > 80 THEN concat(substring(calls.`route`, 1, 80), '…') ELSE calls.`route` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
