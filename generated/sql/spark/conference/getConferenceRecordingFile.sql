-- getConferenceRecordingFile: Returns the audio of a conference recording in Base64.
-- Columns of calls that are read: conference, recording
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`conference` IS NULL OR calls.`conference` = '')
      THEN 1 END, 
    CASE WHEN calls.`conference` <> '' AND (rlike(calls.`conference`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`conference` <> '' AND (COALESCE(array_contains(caller.lookups['getConference.conference'], calls.`conference`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '')
      THEN 4 END, 
    CASE WHEN calls.`recording` <> '' AND (rlike(calls.`recording`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_conference', 'invalid_conference', 'invalid_conference', 'missing_recording', 'invalid_recording'), found), 'param', element_at(array('conference', 'conference', 'conference', 'recording', 'recording'), found), 'rule', element_at(array('missing_conference/conference', 'invalid_conference/conference', 'invalid_conference/conference.unknown', 'missing_recording/recording', 'invalid_recording/recording'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`conference`) > 80 THEN concat(substring(calls.`conference`, 1, 80), '…') ELSE calls.`conference` END WHEN 1 THEN CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), '1..20'), found))) AS violations
FROM calls CROSS JOIN caller;
