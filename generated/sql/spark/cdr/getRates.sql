-- getRates: Looks up rates within one package by a search term.
-- Columns of calls that are read: package, query
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`package` IS NULL OR calls.`package` = '')
      THEN 1 END, 
    CASE WHEN calls.`package` <> '' AND (rlike(calls.`package`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`package` <> '' AND (COALESCE(array_contains(caller.lookups['getPackages.package'], calls.`package`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`query` IS NULL OR calls.`query` = '')
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_package', 'invalid_package', 'invalid_package', 'missing_query'), found), 'param', element_at(array('package', 'package', 'package', 'query'), found), 'rule', element_at(array('missing_package/package', 'invalid_package/package', 'invalid_package/package.unknown', 'missing_query/query'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1), found) WHEN 0 THEN CASE WHEN length(calls.`package`) > 80 THEN concat(substring(calls.`package`, 1, 80), '…') ELSE calls.`package` END WHEN 1 THEN CASE WHEN length(calls.`query`) > 80 THEN concat(substring(calls.`query`, 1, 80), '…') ELSE calls.`query` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
