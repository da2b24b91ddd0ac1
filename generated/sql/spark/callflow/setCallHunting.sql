-- setCallHunting: Creates a call hunting entry, or updates the one whose ID is given.
-- Columns of calls that are read: callhunting, description, music, recording, language, order, members, ring_time, press
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`callhunting` <> '' AND (rlike(calls.`callhunting`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`callhunting` <> '' AND (COALESCE(array_contains(caller.lookups['getCallHuntings.callhunting'], calls.`callhunting`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`description` IS NULL OR calls.`description` = '')
      THEN 3 END, 
    CASE WHEN (calls.`music` IS NULL OR calls.`music` = '')
      THEN 4 END, 
    CASE WHEN (calls.`music` <> '' AND (calls.`music` = 'default') IS NOT TRUE) AND calls.`music` <> '' AND (COALESCE(array_contains(caller.lookups['getMusicOnHold.value'], calls.`music`), TRUE)) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '')
      THEN 6 END, 
    CASE WHEN calls.`recording` <> '' AND ((calls.`recording` IN ('none', 'none:', 'default')) IS NOT TRUE AND (rlike(calls.`recording`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE)
      THEN 7 END, 
    CASE WHEN (calls.`language` IS NULL OR calls.`language` = '')
      THEN 8 END, 
    CASE WHEN calls.`language` <> '' AND (calls.`language` IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN (calls.`order` IS NULL OR calls.`order` = '')
      THEN 10
    WHEN calls.`order` <> '' AND (calls.`order` IN ('follow', 'random')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls.`members` IS NULL OR calls.`members` = '')
      THEN 12 END, 
    CASE WHEN (calls.`ring_time` IS NULL OR calls.`ring_time` = '')
      THEN 13
    WHEN calls.`ring_time` <> '' AND (rlike(calls.`ring_time`, '\\A(?:(?:[0-9]{1,4})(?:\\x3B(?:[0-9]{1,4})){0,})\\z')) IS NOT TRUE
      THEN 14 END, 
    CASE WHEN (calls.`press` IS NULL OR calls.`press` = '')
      THEN 15
    WHEN calls.`press` <> '' AND (rlike(calls.`press`, '\\A(?:(?:0|1)(?:\\x3B(?:0|1)){0,})\\z')) IS NOT TRUE
      THEN 16 END, 
    CASE WHEN calls.`members` <> '' AND calls.`ring_time` <> '' AND calls.`press` <> '' AND ((array_size(split(calls.`members`, '[;]', -1)) = array_size(split(calls.`ring_time`, '[;]', -1)) AND array_size(split(calls.`members`, '[;]', -1)) = array_size(split(calls.`press`, '[;]', -1)))) IS NOT TRUE
      THEN 17 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_callhunting', 'invalid_callhunting', 'missing_description', 'missing_musiconhold', 'invalid_musiconhold', 'missing_recording', 'invalid_recording', 'missing_language', 'invalid_language', 'invalid_order', 'invalid_order', 'missing_members', 'invalid_numbermembers', 'invalid_numbermembers', 'invalid_numbermembers', 'invalid_numbermembers', 'invalid_numbermembers'), found), 'param', element_at(array('callhunting', 'callhunting', 'description', 'music', 'music', 'recording', 'recording', 'language', 'language', 'order', 'order', 'members', 'ring_time', 'ring_time', 'press', 'press', 'members'), found), 'rule', element_at(array('invalid_callhunting/callhunting', 'invalid_callhunting/callhunting.unknown', 'missing_description/description', 'missing_musiconhold/music', 'invalid_musiconhold/music.unknown', 'missing_recording/setIVR.recording', 'invalid_recording/setCallHunting.recording', 'missing_language/language', 'invalid_language/language', 'invalid_order/order.required', 'invalid_order/order', 'missing_members/members', 'invalid_numbermembers/ring_time.required', 'invalid_numbermembers/ring_time', 'invalid_numbermembers/press.required', 'invalid_numbermembers/press', 'invalid_numbermembers/setCallHunting'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 8, 6), found) WHEN 0 THEN CASE WHEN length(calls.`callhunting`) > 80 THEN concat(substring(calls.`callhunting`, 1, 80), '…') ELSE calls.`callhunting` END WHEN 1 THEN CASE WHEN length(calls.`description`) > 80 THEN concat(substring(calls.`description`, 1, 80), '…') ELSE calls.`description` END WHEN 2 THEN CASE WHEN length(calls.`music`) > 80 THEN concat(substring(calls.`music`, 1, 80), '…') ELSE calls.`music` END WHEN 3 THEN CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END WHEN 4 THEN CASE WHEN length(calls.`language`) > 80 THEN concat(substring(calls.`language`, 1, 80), '…') ELSE calls.`language` END WHEN 5 THEN CASE WHEN length(calls.`order`) > 80 THEN concat(substring(calls.`order`, 1, 80), '…') ELSE calls.`order` END WHEN 6 THEN CASE WHEN length(calls.`members`) > 80 THEN concat(substring(calls.`members`, 1, 80), '…') ELSE calls.`members` END WHEN 7 THEN CASE WHEN length(calls.`ring_time`) > 80 THEN concat(substring(calls.`ring_time`, 1, 80), '…') ELSE calls.`ring_time` END WHEN 8 THEN CASE WHEN length(calls.`press`) > 80 THEN concat(substring(calls.`press`, 1, 80), '…') ELSE calls.`press` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '["es", "en", "fr"]', CAST(NULL AS STRING), '["follow", "random"]', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
