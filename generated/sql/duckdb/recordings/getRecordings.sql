-- getRecordings: Lists the recordings, or returns only the one whose id is given.
-- Columns of calls that are read: recording
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."recording" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."recording" <> '' AND (COALESCE(list_contains(caller.lookups['getRecordings.value'], calls."recording"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_recording', 'param': 'recording', 'rule': ['invalid_recording/recording', 'invalid_recording/recording.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
