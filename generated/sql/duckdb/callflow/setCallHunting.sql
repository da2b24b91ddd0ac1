-- setCallHunting: Creates a call hunting entry, or updates the one whose ID is given.
-- Columns of calls that are read: callhunting, description, music, recording, language, order, members, ring_time, press
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."callhunting" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callhunting" AS UBIGINT) AS VARCHAR) = calls."callhunting" THEN strlen(calls."callhunting") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callhunting", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_callhunting', 'param': 'callhunting', 'rule': 'invalid_callhunting/callhunting', 'severity': 'error', 'actual': CASE WHEN length(calls."callhunting") > 80 THEN concat(substring(calls."callhunting", 1, 80), '…') ELSE calls."callhunting" END, 'limit': '1..20'}
    WHEN calls."callhunting" <> '' AND (COALESCE(list_contains(caller.lookups['getCallHuntings.callhunting'], calls."callhunting"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_callhunting', 'param': 'callhunting', 'rule': 'invalid_callhunting/callhunting.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."callhunting") > 80 THEN concat(substring(calls."callhunting", 1, 80), '…') ELSE calls."callhunting" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."description" IS NULL OR calls."description" = '')
      THEN {'code': 'missing_description', 'param': 'description', 'rule': 'missing_description/description', 'severity': 'error', 'actual': CASE WHEN length(calls."description") > 80 THEN concat(substring(calls."description", 1, 80), '…') ELSE calls."description" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."music" IS NULL OR calls."music" = '')
      THEN {'code': 'missing_musiconhold', 'param': 'music', 'rule': 'missing_musiconhold/music', 'severity': 'error', 'actual': CASE WHEN length(calls."music") > 80 THEN concat(substring(calls."music", 1, 80), '…') ELSE calls."music" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."music" <> '' AND (calls."music" = 'default') IS NOT TRUE) AND calls."music" <> '' AND (COALESCE(list_contains(caller.lookups['getMusicOnHold.value'], calls."music"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_musiconhold', 'param': 'music', 'rule': 'invalid_musiconhold/music.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."music") > 80 THEN concat(substring(calls."music", 1, 80), '…') ELSE calls."music" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '')
      THEN {'code': 'missing_recording', 'param': 'recording', 'rule': 'missing_recording/setIVR.recording', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."recording" <> '' AND ((calls."recording" IN ('none', 'none:', 'default')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE)
      THEN {'code': 'invalid_recording', 'param': 'recording', 'rule': 'invalid_recording/setCallHunting.recording', 'severity': 'error', 'actual': CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."language" IS NULL OR calls."language" = '')
      THEN {'code': 'missing_language', 'param': 'language', 'rule': 'missing_language/language', 'severity': 'error', 'actual': CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN {'code': 'invalid_language', 'param': 'language', 'rule': 'invalid_language/language', 'severity': 'error', 'actual': CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END, 'limit': '["es", "en", "fr"]'} END, 
    CASE WHEN (calls."order" IS NULL OR calls."order" = '')
      THEN {'code': 'invalid_order', 'param': 'order', 'rule': 'invalid_order/order.required', 'severity': 'error', 'actual': CASE WHEN length(calls."order") > 80 THEN concat(substring(calls."order", 1, 80), '…') ELSE calls."order" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."order" <> '' AND (calls."order" IN ('follow', 'random')) IS NOT TRUE
      THEN {'code': 'invalid_order', 'param': 'order', 'rule': 'invalid_order/order', 'severity': 'error', 'actual': CASE WHEN length(calls."order") > 80 THEN concat(substring(calls."order", 1, 80), '…') ELSE calls."order" END, 'limit': '["follow", "random"]'} END, 
    CASE WHEN (calls."members" IS NULL OR calls."members" = '')
      THEN {'code': 'missing_members', 'param': 'members', 'rule': 'missing_members/members', 'severity': 'error', 'actual': CASE WHEN length(calls."members") > 80 THEN concat(substring(calls."members", 1, 80), '…') ELSE calls."members" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."ring_time" IS NULL OR calls."ring_time" = '')
      THEN {'code': 'invalid_numbermembers', 'param': 'ring_time', 'rule': 'invalid_numbermembers/ring_time.required', 'severity': 'error', 'actual': CASE WHEN length(calls."ring_time") > 80 THEN concat(substring(calls."ring_time", 1, 80), '…') ELSE calls."ring_time" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."ring_time" <> '' AND (regexp_full_match(calls."ring_time", '(?:[0-9]{1,4})(?:\x3B(?:[0-9]{1,4})){0,}')) IS NOT TRUE
      THEN {'code': 'invalid_numbermembers', 'param': 'ring_time', 'rule': 'invalid_numbermembers/ring_time', 'severity': 'error', 'actual': CASE WHEN length(calls."ring_time") > 80 THEN concat(substring(calls."ring_time", 1, 80), '…') ELSE calls."ring_time" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."press" IS NULL OR calls."press" = '')
      THEN {'code': 'invalid_numbermembers', 'param': 'press', 'rule': 'invalid_numbermembers/press.required', 'severity': 'error', 'actual': CASE WHEN length(calls."press") > 80 THEN concat(substring(calls."press", 1, 80), '…') ELSE calls."press" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."press" <> '' AND (regexp_full_match(calls."press", '(?:0|1)(?:\x3B(?:0|1)){0,}')) IS NOT TRUE
      THEN {'code': 'invalid_numbermembers', 'param': 'press', 'rule': 'invalid_numbermembers/press', 'severity': 'error', 'actual': CASE WHEN length(calls."press") > 80 THEN concat(substring(calls."press", 1, 80), '…') ELSE calls."press" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."members" <> '' AND calls."ring_time" <> '' AND calls."press" <> '' AND ((len(string_split(calls."members", ';')) = len(string_split(calls."ring_time", ';')) AND len(string_split(calls."members", ';')) = len(string_split(calls."press", ';')))) IS NOT TRUE
      THEN {'code': 'invalid_numbermembers', 'param': 'members', 'rule': 'invalid_numbermembers/setCallHunting', 'severity': 'error', 'actual': CASE WHEN length(calls."members") > 80 THEN concat(substring(calls."members", 1, 80), '…') ELSE calls."members" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
