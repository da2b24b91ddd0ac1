-- getFaxRateCentersCAN: Lists the fax rate centres of a Canadian province.
-- Columns of calls that are read: province
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`province` IS NULL OR calls.`province` = '')
      THEN 1 END, 
    CASE WHEN calls.`province` <> '' AND (rlike(calls.`province`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_province', 'invalid_province'), found), 'param', 'province', 'rule', element_at(array('missing_province/province', 'invalid_province/province'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`province`) > 80 THEN concat(substring(calls.`province`, 1, 80), '…') ELSE calls.`province` END END, 'limit', element_at(array(CAST(NULL AS STRING), '[A-Za-z]{2}'), found))) AS violations
FROM calls CROSS JOIN caller;
