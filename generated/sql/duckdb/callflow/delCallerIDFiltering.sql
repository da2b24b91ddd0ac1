-- delCallerIDFiltering: Deletes one caller ID filter.
-- Columns of calls that are read: filtering
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."filtering" IS NULL OR calls."filtering" = '')
      THEN {'code': 'missing_filter', 'param': 'filtering', 'rule': 'missing_filter/filtering', 'severity': 'error', 'actual': CASE WHEN length(calls."filtering") > 80 THEN concat(substring(calls."filtering", 1, 80), '…') ELSE calls."filtering" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."filtering" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."filtering" AS UBIGINT) AS VARCHAR) = calls."filtering" THEN strlen(calls."filtering") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."filtering", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_filter', 'param': 'filtering', 'rule': 'invalid_filter/filtering', 'severity': 'error', 'actual': CASE WHEN length(calls."filtering") > 80 THEN concat(substring(calls."filtering", 1, 80), '…') ELSE calls."filtering" END, 'limit': '1..20'}
    WHEN calls."filtering" <> '' AND (COALESCE(list_contains(caller.lookups['getCallerIDFiltering.filtering'], calls."filtering"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_filter', 'param': 'filtering', 'rule': 'invalid_filter/filtering.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."filtering") > 80 THEN concat(substring(calls."filtering", 1, 80), '…') ELSE calls."filtering" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
