-- getIVRs: Lists the IVR menus, or returns only the one whose id is given.
-- Columns of calls that are read: ivr
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."ivr" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."ivr" AS UBIGINT) AS VARCHAR) = calls."ivr" THEN strlen(calls."ivr") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."ivr", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_ivr', 'param': 'ivr', 'rule': 'invalid_ivr/ivr', 'severity': 'error', 'actual': CASE WHEN length(calls."ivr") > 80 THEN concat(substring(calls."ivr", 1, 80), '…') ELSE calls."ivr" END, 'limit': '1..20'}
    WHEN calls."ivr" <> '' AND (COALESCE(list_contains(caller.lookups['getIVRs.ivr'], calls."ivr"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_ivr', 'param': 'ivr', 'rule': 'invalid_ivr/ivr.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."ivr") > 80 THEN concat(substring(calls."ivr", 1, 80), '…') ELSE calls."ivr" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
