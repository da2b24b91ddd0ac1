-- getRates: Looks up rates within one package by a search term.
-- Columns of calls that are read: package, query
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`package` IS NULL OR calls.`package` = '')
      THEN named_struct('code', 'missing_package', 'param', 'package', 'rule', 'missing_package/package', 'severity', 'error', 'actual', CASE WHEN length(calls.`package`) > 80 THEN concat(substring(calls.`package`, 1, 80), '…') ELSE calls.`package` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`package` <> '' AND (rlike(calls.`package`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_package', 'param', 'package', 'rule', 'invalid_package/package', 'severity', 'error', 'actual', CASE WHEN length(calls.`package`) > 80 THEN concat(substring(calls.`package`, 1, 80), '…') ELSE calls.`package` END, 'limit', '1..20')
    WHEN calls.`package` <> '' AND (COALESCE(array_contains(caller.lookups['getPackages.package'], calls.`package`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_package', 'param', 'package', 'rule', 'invalid_package/package.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`package`) > 80 THEN concat(substring(calls.`package`, 1, 80), '…') ELSE calls.`package` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`query` IS NULL OR calls.`query` = '')
      THEN named_struct('code', 'missing_query', 'param', 'query', 'rule', 'missing_query/query', 'severity', 'error', 'actual', CASE WHEN length(calls.`query`) > 80 THEN concat(substring(calls.`query`, 1, 80), '…') ELSE calls.`query` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
