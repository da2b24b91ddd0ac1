-- delMusicOnHold: Deletes one custom music-on-hold entry.
-- Columns of calls that are read: music_on_hold
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`music_on_hold` IS NULL OR calls.`music_on_hold` = '')
      THEN 1 END, 
    CASE WHEN (calls.`music_on_hold` <> '' AND (calls.`music_on_hold` = 'default') IS NOT TRUE) AND calls.`music_on_hold` <> '' AND (COALESCE(array_contains(caller.lookups['getMusicOnHold.value'], calls.`music_on_hold`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_musiconhold', 'invalid_musiconhold'), found), 'param', 'music_on_hold', 'rule', element_at(array('missing_musiconhold/music_on_hold', 'invalid_musiconhold/music_on_hold.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`music_on_hold`) > 80 THEN concat(substring(calls.`music_on_hold`, 1, 80), '…') ELSE calls.`music_on_hold` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
