-- getCallParking: Lists call parking entries, or returns one by ID.
-- Columns of calls that are read: callparking
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."callparking" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callparking" AS UBIGINT) AS VARCHAR) = calls."callparking" THEN strlen(calls."callparking") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callparking", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_callparking', 'param': 'callparking', 'rule': 'invalid_callparking/callparking', 'severity': 'error', 'actual': CASE WHEN length(calls."callparking") > 80 THEN concat(substring(calls."callparking", 1, 80), '…') ELSE calls."callparking" END, 'limit': '1..20'}
    WHEN calls."callparking" <> '' AND (COALESCE(list_contains(caller.lookups['getCallParking.callparking'], calls."callparking"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_callparking', 'param': 'callparking', 'rule': 'invalid_callparking/callparking.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."callparking") > 80 THEN concat(substring(calls."callparking", 1, 80), '…') ELSE calls."callparking" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
