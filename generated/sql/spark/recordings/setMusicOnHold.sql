-- setMusicOnHold: Saves a custom music-on-hold entry built from recordings.
-- Columns of calls that are read: description, recordings
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`description` IS NULL OR calls.`description` = '')
      THEN 1 END, 
    CASE WHEN (calls.`recordings` IS NULL OR calls.`recordings` = '')
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_description', 'missing_recording'), found), 'param', element_at(array('description', 'recordings'), found), 'rule', element_at(array('missing_description/description', 'missing_recording/recordings'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 1), found) WHEN 0 THEN CASE WHEN length(calls.`description`) > 80 THEN concat(substring(calls.`description`, 1, 80), '…') ELSE calls.`description` END WHEN 1 THEN CASE WHEN length(calls.`recordings`) > 80 THEN concat(substring(calls.`recordings`, 1, 80), '…') ELSE calls.`recordings` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
