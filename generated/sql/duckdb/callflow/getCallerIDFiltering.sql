-- getCallerIDFiltering: Lists the caller ID filters, or those matching an id or a DID.
-- Columns of calls that are read: filtering, did
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."filtering" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."filtering" AS UBIGINT) AS VARCHAR) = calls."filtering" THEN strlen(calls."filtering") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."filtering", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."filtering" <> '' AND (COALESCE(list_contains(caller.lookups['getCallerIDFiltering.filtering'], calls."filtering"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_filter', 'invalid_filter', 'invalid_did'][found], 'param': ['filtering', 'filtering', 'did'][found], 'rule': ['invalid_filter/filtering', 'invalid_filter/filtering.unknown', 'invalid_did/did'][found], 'severity': 'error', 'actual': CASE [0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."filtering") > 80 THEN concat(substring(calls."filtering", 1, 80), '…') ELSE calls."filtering" END WHEN 1 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
