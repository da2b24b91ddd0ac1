-- getFaxProvinces: Lists the Canadian provinces for fax numbers, or returns one by code.
-- Columns of calls that are read: province
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`province` <> '' AND (rlike(calls.`province`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_province', 'param', 'province', 'rule', 'invalid_province/province', 'severity', 'error', 'actual', CASE WHEN length(calls.`province`) > 80 THEN concat(substring(calls.`province`, 1, 80), '…') ELSE calls.`province` END, 'limit', '[A-Za-z]{2}') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
