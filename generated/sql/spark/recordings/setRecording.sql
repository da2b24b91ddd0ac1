-- setRecording: Uploads a new recording, or replaces the audio or name of an existing one.
-- Columns of calls that are read: recording, file, name
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`recording` <> '' AND (rlike(calls.`recording`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '') AND (calls.`file` IS NULL OR calls.`file` = '')
      THEN 2 END, 
    CASE WHEN calls.`file` <> '' AND ((rlike(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '\\A(?:[A-Za-z0-9+/]+={0,2})\\z') AND octet_length(replace(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '') AND (calls.`name` IS NULL OR calls.`name` = '')
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_recording', 'missing_file', 'no_base64file', 'missing_name'), found), 'param', element_at(array('recording', 'file', 'file', 'name'), found), 'rule', element_at(array('invalid_recording/recording', 'missing_file/setRecording.file', 'no_base64file/file', 'missing_name/setRecording.name'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 1, 1, 2), found) WHEN 0 THEN CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END WHEN 1 THEN CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END WHEN 2 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
