-- delCallerIDFiltering: Deletes one caller ID filter.
-- Columns of calls that are read: filtering
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`filtering` IS NULL OR calls.`filtering` = '')
      THEN 1 END, 
    CASE WHEN calls.`filtering` <> '' AND (rlike(calls.`filtering`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`filtering` <> '' AND (COALESCE(array_contains(caller.lookups['getCallerIDFiltering.filtering'], calls.`filtering`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_filter', 'invalid_filter', 'invalid_filter'), found), 'param', 'filtering', 'rule', element_at(array('missing_filter/filtering', 'invalid_filter/filtering', 'invalid_filter/filtering.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`filtering`) > 80 THEN concat(substring(calls.`filtering`, 1, 80), '…') ELSE calls.`filtering` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
