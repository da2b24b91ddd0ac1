-- searchFaxAreaCodeCAN: Finds Canadian fax rate centres by area code.
-- Columns of calls that are read: area_code
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`area_code` IS NULL OR calls.`area_code` = '')
      THEN 1
    WHEN calls.`area_code` <> '' AND (rlike(calls.`area_code`, '\\A(?:[0-9]{3,3})\\z')) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_area_code', 'param', 'area_code', 'rule', element_at(array('invalid_area_code/area_code.required', 'invalid_area_code/area_code'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`area_code`) > 80 THEN concat(substring(calls.`area_code`, 1, 80), '…') ELSE calls.`area_code` END END, 'limit', element_at(array(CAST(NULL AS STRING), '3..3'), found))) AS violations
FROM calls CROSS JOIN caller;
