-- delCallerIDFiltering: Deletes one caller ID filter.
-- Columns of calls that are read: filtering
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."filtering" IS NULL OR calls."filtering" = '')
      THEN 1 END, 
    CASE WHEN calls."filtering" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."filtering" AS UBIGINT) AS VARCHAR) = calls."filtering" THEN strlen(calls."filtering") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."filtering", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."filtering" <> '' AND (COALESCE(list_contains(caller.lookups['getCallerIDFiltering.filtering'], calls."filtering"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_filter', 'invalid_filter', 'invalid_filter'][found], 'param': 'filtering', 'rule': ['missing_filter/filtering', 'invalid_filter/filtering', 'invalid_filter/filtering.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."filtering") > 80 THEN concat(substring(calls."filtering", 1, 80), '…') ELSE calls."filtering" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
