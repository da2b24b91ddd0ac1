-- searchFaxAreaCodeCAN: Finds Canadian fax rate centres by area code.
-- Columns of calls that are read: area_code
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`area_code` IS NULL OR calls.`area_code` = '')
      THEN named_struct('code', 'invalid_area_code', 'param', 'area_code', 'rule', 'invalid_area_code/area_code.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`area_code`) > 80 THEN concat(substring(calls.`area_code`, 1, 80), '…') ELSE calls.`area_code` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`area_code` <> '' AND (rlike(calls.`area_code`, '\\A(?:[0-9]{3,3})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_area_code', 'param', 'area_code', 'rule', 'invalid_area_code/area_code', 'severity', 'error', 'actual', CASE WHEN length(calls.`area_code`) > 80 THEN concat(substring(calls.`area_code`, 1, 80), '…') ELSE calls.`area_code` END, 'limit', '3..3') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
