-- getDIDsCAN: Lists Canadian DIDs for a province and, if given, a rate centre.
-- Columns of calls that are read: province, ratecenter
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`province` IS NULL OR calls.`province` = '')
      THEN 1 END, 
    CASE WHEN calls.`province` <> '' AND (rlike(calls.`province`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`province` <> '' AND (COALESCE(array_contains(caller.lookups['getProvinces.province'], calls.`province`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`ratecenter` <> '' AND (COALESCE(array_contains(caller.lookups['getRateCentersCAN.ratecenter'], calls.`ratecenter`), TRUE)) IS NOT TRUE
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_province', 'invalid_province', 'invalid_province', 'invalid_ratecenter'), found), 'param', element_at(array('province', 'province', 'province', 'ratecenter'), found), 'rule', element_at(array('missing_province/province', 'invalid_province/province', 'invalid_province/province.unknown', 'invalid_ratecenter/ratecenter.unknown_can'), found), 'severity', element_at(array('error', 'error', 'error', 'warning'), found), 'actual', CASE element_at(array(0, 0, 0, 1), found) WHEN 0 THEN CASE WHEN length(calls.`province`) > 80 THEN concat(substring(calls.`province`, 1, 80), '…') ELSE calls.`province` END WHEN 1 THEN CASE WHEN length(calls.`ratecenter`) > 80 THEN concat(substring(calls.`ratecenter`, 1, 80), '…') ELSE calls.`ratecenter` END END, 'limit', element_at(array(CAST(NULL AS STRING), '[A-Za-z]{2}', CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
