-- searchFaxAreaCodeUSA: Finds US fax rate centres by area code.
-- Columns of calls that are read: area_code
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."area_code" IS NULL OR calls."area_code" = '')
      THEN 1
    WHEN calls."area_code" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."area_code" AS UBIGINT) AS VARCHAR) = calls."area_code" THEN strlen(calls."area_code") BETWEEN 3 AND 3 ELSE regexp_full_match(calls."area_code", '[0-9]{3,3}') END) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_area_code', 'param': 'area_code', 'rule': ['invalid_area_code/area_code.required', 'invalid_area_code/area_code'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."area_code") > 80 THEN concat(substring(calls."area_code", 1, 80), '…') ELSE calls."area_code" END END, 'limit': [CAST(NULL AS VARCHAR), '3..3'][found]}) AS violations
FROM calls CROSS JOIN caller;
