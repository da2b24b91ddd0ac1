-- setMusicOnHold: Saves a custom music-on-hold entry built from recordings.
-- Columns of calls that are read: description, recordings
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."description" IS NULL OR calls."description" = '')
      THEN 1 END, 
    CASE WHEN (calls."recordings" IS NULL OR calls."recordings" = '')
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_description', 'missing_recording'][found], 'param': ['description', 'recordings'][found], 'rule': ['missing_description/description', 'missing_recording/recordings'][found], 'severity': 'error', 'actual': CASE [0, 1][found] WHEN 0 THEN CASE WHEN length(calls."description") > 80 THEN concat(substring(calls."description", 1, 80), '…') ELSE calls."description" END WHEN 1 THEN CASE WHEN length(calls."recordings") > 80 THEN concat(substring(calls."recordings", 1, 80), '…') ELSE calls."recordings" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
