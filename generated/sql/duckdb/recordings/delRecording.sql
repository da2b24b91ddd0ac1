-- delRecording: Deletes one recording.
-- Columns of calls that are read: recording
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '')
      THEN {'code': 'missing_recording', 'param': 'recording', 'rule': 'missing_recording/recording', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."recording" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_recording', 'param': 'recording', 'rule': 'invalid_recording/recording', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': '1..20'}
    WHEN calls."recording" <> '' AND (COALESCE(list_contains(caller.lookups['getRecordings.value'], calls."recording"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_recording', 'param': 'recording', 'rule': 'invalid_recording/recording.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."recording" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getIVRs.recording'], calls."recording"), TRUE)) IS NOT TRUE
      THEN {'code': 'recording_in_use_ivr', 'param': 'recording', 'rule': 'recording_in_use_ivr/recording.taken', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."recording" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getQueues.join_announcement'], calls."recording"), TRUE)) IS NOT TRUE
      THEN {'code': 'recording_in_use_queue', 'param': 'recording', 'rule': 'recording_in_use_queue/recording.taken', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
