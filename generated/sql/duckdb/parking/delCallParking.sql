-- delCallParking: Deletes a call parking entry.
-- Columns of calls that are read: callparking
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."callparking" IS NULL OR calls."callparking" = '')
      THEN 1 END, 
    CASE WHEN calls."callparking" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callparking" AS UBIGINT) AS VARCHAR) = calls."callparking" THEN strlen(calls."callparking") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callparking", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."callparking" <> '' AND (COALESCE(list_contains(caller.lookups['getCallParking.callparking'], calls."callparking"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_callparking', 'invalid_callparking', 'invalid_callparking'][found], 'param': 'callparking', 'rule': ['missing_callparking/callparking', 'invalid_callparking/callparking', 'invalid_callparking/callparking.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."callparking") > 80 THEN concat(substring(calls."callparking", 1, 80), '…') ELSE calls."callparking" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
