-- setMusicOnHold: Saves a custom music-on-hold entry built from recordings.
-- Columns of calls that are read: description, recordings
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`description` IS NULL OR calls.`description` = '')
      THEN named_struct('code', 'missing_description', 'param', 'description', 'rule', 'missing_description/description', 'severity', 'error', 'actual', CASE WHEN length(calls.`description`) > 80 THEN concat(substring(calls.`description`, 1, 80), '…') ELSE calls.`description` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`recordings` IS NULL OR calls.`recordings` = '')
      THEN named_struct('code', 'missing_recording', 'param', 'recordings', 'rule', 'missing_recording/recordings', 'severity', 'error', 'actual', CASE WHEN length(calls.`recordings`) > 80 THEN concat(substring(calls.`recordings`, 1, 80), '…') ELSE calls.`recordings` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
