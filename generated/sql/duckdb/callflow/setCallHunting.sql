-- setCallHunting: Creates a call hunting entry, or updates the one whose ID is given.
-- Columns of calls that are read: callhunting, description, music, recording, language, order, members, ring_time, press
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."callhunting" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callhunting" AS UBIGINT) AS VARCHAR) = calls."callhunting" THEN strlen(calls."callhunting") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callhunting", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."callhunting" <> '' AND (COALESCE(list_contains(caller.lookups['getCallHuntings.callhunting'], calls."callhunting"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."description" IS NULL OR calls."description" = '')
      THEN 3 END, 
    CASE WHEN (calls."music" IS NULL OR calls."music" = '')
      THEN 4 END, 
    CASE WHEN (calls."music" <> '' AND (calls."music" = 'default') IS NOT TRUE) AND calls."music" <> '' AND (COALESCE(list_contains(caller.lookups['getMusicOnHold.value'], calls."music"), TRUE)) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '')
      THEN 6 END, 
    CASE WHEN calls."recording" <> '' AND ((calls."recording" IN ('none', 'none:', 'default')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE)
      THEN 7 END, 
    CASE WHEN (calls."language" IS NULL OR calls."language" = '')
      THEN 8 END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN (calls."order" IS NULL OR calls."order" = '')
      THEN 10
    WHEN calls."order" <> '' AND (calls."order" IN ('follow', 'random')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls."members" IS NULL OR calls."members" = '')
      THEN 12 END, 
    CASE WHEN (calls."ring_time" IS NULL OR calls."ring_time" = '')
      THEN 13
    WHEN calls."ring_time" <> '' AND (regexp_full_match(calls."ring_time", '(?:[0-9]{1,4})(?:\x3B(?:[0-9]{1,4})){0,}')) IS NOT TRUE
      THEN 14 END, 
    CASE WHEN (calls."press" IS NULL OR calls."press" = '')
      THEN 15
    WHEN calls."press" <> '' AND (regexp_full_match(calls."press", '(?:0|1)(?:\x3B(?:0|1)){0,}')) IS NOT TRUE
      THEN 16 END, 
    CASE WHEN calls."members" <> '' AND calls."ring_time" <> '' AND calls."press" <> '' AND ((len(string_split(calls."members", ';')) = len(string_split(calls."ring_time", ';')) AND len(string_split(calls."members", ';')) = len(string_split(calls."press", ';')))) IS NOT TRUE
      THEN 17 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_callhunting', 'invalid_callhunting', 'missing_description', 'missing_musiconhold', 'invalid_musiconhold', 'missing_recording', 'invalid_recording', 'missing_language', 'invalid_language', 'invalid_order', 'invalid_order', 'missing_members', 'invalid_numbermembers', 'invalid_numbermembers', 'invalid_numbermembers', 'invalid_numbermembers', 'invalid_numbermembers'][found], 'param': ['callhunting', 'callhunting', 'description', 'music', 'music', 'recording', 'recording', 'language', 'language', 'order', 'order', 'members', 'ring_time', 'ring_time', 'press', 'press', 'members'][found], 'rule': ['invalid_callhunting/callhunting', 'invalid_callhunting/callhunting.unknown', 'missing_description/description', 'missing_musiconhold/music', 'invalid_musiconhold/music.unknown', 'missing_recording/setIVR.recording', 'invalid_recording/setCallHunting.recording', 'missing_language/language', 'invalid_language/language', 'invalid_order/order.required', 'invalid_order/order', 'missing_members/members', 'invalid_numbermembers/ring_time.required', 'invalid_numbermembers/ring_time', 'invalid_numbermembers/press.required', 'invalid_numbermembers/press', 'invalid_numbermembers/setCallHunting'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 8, 6][found] WHEN 0 THEN CASE WHEN length(calls."callhunting") > 80 THEN concat(substring(calls."callhunting", 1, 80), '…') ELSE calls."callhunting" END WHEN 1 THEN CASE WHEN length(calls."description") > 80 THEN concat(substring(calls."description", 1, 80), '…') ELSE calls."description" END WHEN 2 THEN CASE WHEN length(calls."music") > 80 THEN concat(substring(calls."music", 1, 80), '…') ELSE calls."music" END WHEN 3 THEN CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END WHEN 4 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END WHEN 5 THEN CASE WHEN length(calls."order") > 80 THEN concat(substring(calls."order", 1, 80), '…') ELSE calls."order" END WHEN 6 THEN CASE WHEN length(calls."members") > 80 THEN concat(substring(calls."members", 1, 80), '…') ELSE calls."members" END WHEN 7 THEN CASE WHEN length(calls."ring_time") > 80 THEN concat(substring(calls."ring_time", 1, 80), '…') ELSE calls."ring_time" END WHEN 8 THEN CASE WHEN length(calls."press") > 80 THEN concat(substring(calls."press", 1, 80), '…') ELSE calls."press" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["es", "en", "fr"]', CAST(NULL AS VARCHAR), '["follow", "random"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
