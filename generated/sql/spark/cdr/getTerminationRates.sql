-- getTerminationRates: Looks up outgoing rates on one route (premium or value) by a search term.
-- Columns of calls that are read: query, route
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`query` IS NULL OR calls.`query` = '')
      THEN named_struct('code', 'missing_query', 'param', 'query', 'rule', 'missing_query/query', 'severity', 'error', 'actual', CASE WHEN length(calls.`query`) > 80 THEN concat(substring(calls.`query`, 1, 80), '…') ELSE calls.`query` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`route` IS NULL OR calls.`route` = '')
      THEN named_struct('code', 'missing_route', 'param', 'route', 'rule', 'missing_route/route', 'severity', 'error', 'actual', CASE WHEN length(calls.`route`) > 80 THEN concat(substring(calls.`route`, 1, 80), '…') ELSE calls.`route` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`route` <> '' AND (rlike(calls.`route`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_route', 'param', 'route', 'rule', 'invalid_route/route', 'severity', 'error', 'actual', CASE WHEN length(calls.`route`) > 80 THEN concat(substring(calls.`route`, 1, 80), '…') ELSE calls.`route` END, 'limit', '1..6')
    WHEN calls.`route` <> '' AND (COALESCE(array_contains(caller.lookups['getRoutes.value'], calls.`route`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_route', 'param', 'route', 'rule', 'invalid_route/route.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`route`) > 80 THEN concat(substring(calls.`route`, 1, 80), '…') ELSE calls.`route` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
