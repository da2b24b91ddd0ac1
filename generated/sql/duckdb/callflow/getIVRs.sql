-- getIVRs: Lists the IVR menus, or returns only the one whose id is given.
-- Columns of calls that are read: ivr
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."ivr" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."ivr" AS UBIGINT) AS VARCHAR) = calls."ivr" THEN strlen(calls."ivr") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."ivr", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."ivr" <> '' AND (COALESCE(list_contains(caller.lookups['getIVRs.ivr'], calls."ivr"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_ivr', 'param': 'ivr', 'rule': ['invalid_ivr/ivr', 'invalid_ivr/ivr.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."ivr") > 80 THEN concat(substring(calls."ivr", 1, 80), '…') ELSE calls."ivr" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
