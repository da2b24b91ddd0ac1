-- getConferenceRecordingFile: Returns the audio of a conference recording in Base64.
-- Columns of calls that are read: conference, recording
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."conference" IS NULL OR calls."conference" = '')
      THEN 1 END, 
    CASE WHEN calls."conference" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."conference" AS UBIGINT) AS VARCHAR) = calls."conference" THEN strlen(calls."conference") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."conference", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."conference" <> '' AND (COALESCE(list_contains(caller.lookups['getConference.conference'], calls."conference"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '')
      THEN 4 END, 
    CASE WHEN calls."recording" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_conference', 'invalid_conference', 'invalid_conference', 'missing_recording', 'invalid_recording'][found], 'param': ['conference', 'conference', 'conference', 'recording', 'recording'][found], 'rule': ['missing_conference/conference', 'invalid_conference/conference', 'invalid_conference/conference.unknown', 'missing_recording/recording', 'invalid_recording/recording'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."conference") > 80 THEN concat(substring(calls."conference", 1, 80), '…') ELSE calls."conference" END WHEN 1 THEN CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
