-- getConferenceRecordingFile: Returns the audio of a conference recording in Base64.
-- Columns of calls that are read: conference, recording
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."conference" IS NULL OR calls."conference" = '')
      THEN {'code': 'missing_conference', 'param': 'conference', 'rule': 'missing_conference/conference', 'severity': 'error', 'actual': CASE WHEN length(calls."conference") > 80 THEN concat(substring(calls."conference", 1, 80), '…') ELSE calls."conference" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."conference" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."conference" AS UBIGINT) AS VARCHAR) = calls."conference" THEN strlen(calls."conference") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."conference", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_conference', 'param': 'conference', 'rule': 'invalid_conference/conference', 'severity': 'error', 'actual': CASE WHEN length(calls."conference") > 80 THEN concat(substring(calls."conference", 1, 80), '…') ELSE calls."conference" END, 'limit': '1..20'}
    WHEN calls."conference" <> '' AND (COALESCE(list_contains(caller.lookups['getConference.conference'], calls."conference"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_conference', 'param': 'conference', 'rule': 'invalid_conference/conference.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."conference") > 80 THEN concat(substring(calls."conference", 1, 80), '…') ELSE calls."conference" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '')
      THEN {'code': 'missing_recording', 'param': 'recording', 'rule': 'missing_recording/recording', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."recording" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_recording', 'param': 'recording', 'rule': 'invalid_recording/recording', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': '1..20'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
