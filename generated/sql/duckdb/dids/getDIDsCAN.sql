-- getDIDsCAN: Lists Canadian DIDs for a province and, if given, a rate centre.
-- Columns of calls that are read: province, ratecenter
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."province" IS NULL OR calls."province" = '')
      THEN 1 END, 
    CASE WHEN calls."province" <> '' AND (regexp_full_match(calls."province", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 2
    WHEN calls."province" <> '' AND (COALESCE(list_contains(caller.lookups['getProvinces.province'], calls."province"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls."ratecenter" <> '' AND (COALESCE(list_contains(caller.lookups['getRateCentersCAN.ratecenter'], calls."ratecenter"), TRUE)) IS NOT TRUE
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_province', 'invalid_province', 'invalid_province', 'invalid_ratecenter'][found], 'param': ['province', 'province', 'province', 'ratecenter'][found], 'rule': ['missing_province/province', 'invalid_province/province', 'invalid_province/province.unknown', 'invalid_ratecenter/ratecenter.unknown_can'][found], 'severity': ['error', 'error', 'error', 'warning'][found], 'actual': CASE [0, 0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."province") > 80 THEN concat(substring(calls."province", 1, 80), '…') ELSE calls."province" END WHEN 1 THEN CASE WHEN length(calls."ratecenter") > 80 THEN concat(substring(calls."ratecenter", 1, 80), '…') ELSE calls."ratecenter" END END, 'limit': [CAST(NULL AS VARCHAR), '[A-Za-z]{2}', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
