-- getRecordingFile: Returns the audio of one recording as Base64.
-- Columns of calls that are read: recording
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '')
      THEN 1 END, 
    CASE WHEN calls.`recording` <> '' AND (rlike(calls.`recording`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`recording` <> '' AND (COALESCE(array_contains(caller.lookups['getRecordings.value'], calls.`recording`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_recording', 'invalid_recording', 'invalid_recording'), found), 'param', 'recording', 'rule', element_at(array('missing_recording/recording', 'invalid_recording/recording', 'invalid_recording/recording.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
