-- setRecording: Uploads a new recording, or replaces the audio or name of an existing one.
-- Columns of calls that are read: recording, file, name
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."recording" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '') AND (calls."file" IS NULL OR calls."file" = '')
      THEN 2 END, 
    CASE WHEN calls."file" <> '' AND ((regexp_full_match(replace(replace(calls."file", chr(13), ''), chr(10), ''), '[A-Za-z0-9+/]+={0,2}') AND strlen(replace(replace(replace(calls."file", chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '') AND (calls."name" IS NULL OR calls."name" = '')
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_recording', 'missing_file', 'no_base64file', 'missing_name'][found], 'param': ['recording', 'file', 'file', 'name'][found], 'rule': ['invalid_recording/recording', 'missing_file/setRecording.file', 'no_base64file/file', 'missing_name/setRecording.name'][found], 'severity': 'error', 'actual': CASE [0, 1, 1, 2][found] WHEN 0 THEN CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END WHEN 1 THEN CASE WHEN length(calls."file") > 80 THEN concat(substring(calls."file", 1, 80), '…') ELSE calls."file" END WHEN 2 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
