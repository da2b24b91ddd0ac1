-- getDIDsCAN: Lists Canadian DIDs for a province and, if given, a rate centre.
-- Columns of calls that are read: province, ratecenter
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`province` IS NULL OR calls.`province` = '')
      THEN named_struct('code', 'missing_province', 'param', 'province', 'rule', 'missing_province/province', 'severity', 'error', 'actual', CASE WHEN length(calls.`province`) > 80 THEN concat(substring(calls.`province`, 1, 80), '…') ELSE calls.`province` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`province` <> '' AND (rlike(calls.`province`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_province', 'param', 'province', 'rule', 'invalid_province/province', 'severity', 'error', 'actual', CASE WHEN length(calls.`province`) > 80 THEN concat(substring(calls.`province`, 1, 80), '…') ELSE calls.`province` END, 'limit', '[A-Za-z]{2}')
    WHEN calls.`province` <> '' AND (COALESCE(array_contains(caller.lookups['getProvinces.province'], calls.`province`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_province', 'param', 'province', 'rule', 'invalid_province/province.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`province`) > 80 THEN concat(substring(calls.`province`, 1, 80), '…') ELSE calls.`province` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`ratecenter` <> '' AND (COALESCE(array_contains(caller.lookups['getRateCentersCAN.ratecenter'], calls.`ratecenter`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_ratecenter', 'param', 'ratecenter', 'rule', 'invalid_ratecenter/ratecenter.unknown_can', 'severity', 'warning', 'actual', CASE WHEN length(calls.`ratecenter`) > 80 THEN concat(substring(calls.`ratecenter`, 1, 80), '…') ELSE calls.`ratecenter` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
