-- getDIDsCAN: Lists Canadian DIDs for a province and, if given, a rate centre.
-- Columns of calls that are read: province, ratecenter
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."province" IS NULL OR calls."province" = '')
      THEN {'code': 'missing_province', 'param': 'province', 'rule': 'missing_province/province', 'severity': 'error', 'actual': CASE WHEN length(calls."province") > 80 THEN concat(substring(calls."province", 1, 80), '…') ELSE calls."province" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."province" <> '' AND (regexp_full_match(calls."province", '[A-Za-z]{2}')) IS NOT TRUE
      THEN {'code': 'invalid_province', 'param': 'province', 'rule': 'invalid_province/province', 'severity': 'error', 'actual': CASE WHEN length(calls."province") > 80 THEN concat(substring(calls."province", 1, 80), '…') ELSE calls."province" END, 'limit': '[A-Za-z]{2}'}
    WHEN calls."province" <> '' AND (COALESCE(list_contains(caller.lookups['getProvinces.province'], calls."province"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_province', 'param': 'province', 'rule': 'invalid_province/province.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."province") > 80 THEN concat(substring(calls."province", 1, 80), '…') ELSE calls."province" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."ratecenter" <> '' AND (COALESCE(list_contains(caller.lookups['getRateCentersCAN.ratecenter'], calls."ratecenter"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_ratecenter', 'param': 'ratecenter', 'rule': 'invalid_ratecenter/ratecenter.unknown_can', 'severity': 'warning', 'actual': CASE WHEN length(calls."ratecenter") > 80 THEN concat(substring(calls."ratecenter", 1, 80), '…') ELSE calls."ratecenter" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
