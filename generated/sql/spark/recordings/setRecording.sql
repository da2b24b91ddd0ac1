-- setRecording: Uploads a new recording, or replaces the audio or name of an existing one.
-- Columns of calls that are read: recording, file, name
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`recording` <> '' AND (rlike(calls.`recording`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_recording', 'param', 'recording', 'rule', 'invalid_recording/recording', 'severity', 'error', 'actual', CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END, 'limit', '1..20') END, 
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '') AND (calls.`file` IS NULL OR calls.`file` = '')
      THEN named_struct('code', 'missing_file', 'param', 'file', 'rule', 'missing_file/setRecording.file', 'severity', 'error', 'actual', CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`file` <> '' AND ((rlike(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '\\A(?:[A-Za-z0-9+/]+={0,2})\\z') AND octet_length(replace(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN named_struct('code', 'no_base64file', 'param', 'file', 'rule', 'no_base64file/file', 'severity', 'error', 'actual', CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '') AND (calls.`name` IS NULL OR calls.`name` = '')
      THEN named_struct('code', 'missing_name', 'param', 'name', 'rule', 'missing_name/setRecording.name', 'severity', 'error', 'actual', CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
