-- getRateCentersCAN: Lists the rate centres of a Canadian province.
-- Columns of calls that are read: province
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."province" IS NULL OR calls."province" = '')
      THEN 1 END, 
    CASE WHEN calls."province" <> '' AND (regexp_full_match(calls."province", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 2
    WHEN calls."province" <> '' AND (COALESCE(list_contains(caller.lookups['getProvinces.province'], calls."province"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_province', 'invalid_province', 'invalid_province'][found], 'param': 'province', 'rule': ['missing_province/province', 'invalid_province/province', 'invalid_province/province.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."province") > 80 THEN concat(substring(calls."province", 1, 80), '…') ELSE calls."province" END END, 'limit': [CAST(NULL AS VARCHAR), '[A-Za-z]{2}', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
