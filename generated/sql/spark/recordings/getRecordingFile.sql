-- getRecordingFile: Returns the audio of one recording as Base64.
-- Columns of calls that are read: recording
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '')
      THEN named_struct('code', 'missing_recording', 'param', 'recording', 'rule', 'missing_recording/recording', 'severity', 'error', 'actual', CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`recording` <> '' AND (rlike(calls.`recording`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_recording', 'param', 'recording', 'rule', 'invalid_recording/recording', 'severity', 'error', 'actual', CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END, 'limit', '1..20')
    WHEN calls.`recording` <> '' AND (COALESCE(array_contains(caller.lookups['getRecordings.value'], calls.`recording`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_recording', 'param', 'recording', 'rule', 'invalid_recording/recording.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
