-- getFaxProvinces: Lists the Canadian provinces for fax numbers, or returns one by code.
-- Columns of calls that are read: province
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."province" <> '' AND (regexp_full_match(calls."province", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_province', 'param': 'province', 'rule': 'invalid_province/province', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."province") > 80 THEN concat(substring(calls."province", 1, 80), '…') ELSE calls."province" END END, 'limit': '[A-Za-z]{2}'}) AS violations
FROM calls CROSS JOIN caller;
