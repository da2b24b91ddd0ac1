-- getMusicOnHold: Lists the music-on-hold choices, or returns only the one whose code is given.
-- Columns of calls that are read: music_on_hold
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."music_on_hold" <> '' AND (calls."music_on_hold" = 'default') IS NOT TRUE) AND calls."music_on_hold" <> '' AND (COALESCE(list_contains(caller.lookups['getMusicOnHold.value'], calls."music_on_hold"), TRUE)) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_musiconhold', 'param': 'music_on_hold', 'rule': 'invalid_musiconhold/music_on_hold.unknown', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."music_on_hold") > 80 THEN concat(substring(calls."music_on_hold", 1, 80), '…') ELSE calls."music_on_hold" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
