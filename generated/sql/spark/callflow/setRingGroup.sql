-- setRingGroup: Creates a ring group, or updates the one whose ID is given.
-- Columns of calls that are read: ring_group, name, members, voicemail, caller_announcement, music_on_hold, language
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`ring_group` <> '' AND (rlike(calls.`ring_group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`ring_group` <> '' AND (COALESCE(array_contains(caller.lookups['getRingGroups.ring_group'], calls.`ring_group`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN 3 END, 
    CASE WHEN calls.`name` <> '' AND (length(calls.`name`) <= 22) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`ring_group` IS NULL OR calls.`ring_group` = '') AND calls.`name` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getRingGroups.name'], calls.`name`), TRUE)) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls.`members` IS NULL OR calls.`members` = '')
      THEN 6 END, 
    CASE WHEN calls.`members` <> '' AND (rlike(calls.`members`, '\\A(?:(?:(?:account\\x3A[0-9]{1,12}(?:\\x5F[\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,40})?|(?:fwd|sip)\\x3A[0-9]{1,12})(?:\\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\\x2C[0-1])?)?)(?:\\x3B(?:(?:account\\x3A[0-9]{1,12}(?:\\x5F[\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,40})?|(?:fwd|sip)\\x3A[0-9]{1,12})(?:\\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\\x2C[0-1])?)?)){0,})\\z')) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls.`members` <> '' AND ((array_size(filter(split(calls.`members`, '[;]', -1), item -> item = '' OR (length(item) >= 1) IS NOT TRUE)) = 0 AND array_size(split(calls.`members`, '[;]', -1)) <= 8)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN (calls.`voicemail` IS NULL OR calls.`voicemail` = '')
      THEN 9 END, 
    CASE WHEN calls.`voicemail` <> '' AND (rlike(calls.`voicemail`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls.`caller_announcement` <> '' AND ((calls.`caller_announcement` IN ('none', 'none:', 'default')) IS NOT TRUE AND (rlike(calls.`caller_announcement`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE)
      THEN 11 END, 
    CASE WHEN (calls.`music_on_hold` <> '' AND (calls.`music_on_hold` = 'default') IS NOT TRUE) AND calls.`music_on_hold` <> '' AND (COALESCE(array_contains(caller.lookups['getMusicOnHold.value'], calls.`music_on_hold`), TRUE)) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN calls.`language` <> '' AND (calls.`language` IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 13 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_ringgroup', 'invalid_ringgroup', 'missing_name', 'name_toolong', 'used_name', 'missing_members', 'invalid_member', 'max_phonebook', 'missing_mailbox', 'invalid_mailbox', 'invalid_recording', 'invalid_musiconhold', 'invalid_language'), found), 'param', element_at(array('ring_group', 'ring_group', 'name', 'name', 'name', 'members', 'members', 'members', 'voicemail', 'voicemail', 'caller_announcement', 'music_on_hold', 'language'), found), 'rule', element_at(array('invalid_ringgroup/ring_group', 'invalid_ringgroup/ring_group.unknown', 'missing_name/name', 'name_toolong/name', 'used_name/name.taken', 'missing_members/members', 'invalid_member/members', 'max_phonebook/members', 'missing_mailbox/voicemail', 'invalid_mailbox/setRingGroup.voicemail', 'invalid_recording/caller_announcement', 'invalid_musiconhold/music_on_hold.unknown', 'invalid_language/language'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'warning', 'error', 'warning', 'warning', 'error', 'error', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 2, 1, 3, 3, 3, 4, 4, 5, 6, 7), found) WHEN 0 THEN CASE WHEN length(calls.`ring_group`) > 80 THEN concat(substring(calls.`ring_group`, 1, 80), '…') ELSE calls.`ring_group` END WHEN 1 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END WHEN 2 THEN CAST(length(calls.`name`) AS STRING) WHEN 3 THEN CASE WHEN length(calls.`members`) > 80 THEN concat(substring(calls.`members`, 1, 80), '…') ELSE calls.`members` END WHEN 4 THEN CASE WHEN length(calls.`voicemail`) > 80 THEN concat(substring(calls.`voicemail`, 1, 80), '…') ELSE calls.`voicemail` END WHEN 5 THEN CASE WHEN length(calls.`caller_announcement`) > 80 THEN concat(substring(calls.`caller_announcement`, 1, 80), '…') ELSE calls.`caller_announcement` END WHEN 6 THEN CASE WHEN length(calls.`music_on_hold`) > 80 THEN concat(substring(calls.`music_on_hold`, 1, 80), '…') ELSE calls.`music_on_hold` END WHEN 7 THEN CASE WHEN length(calls.`language`) > 80 THEN concat(substring(calls.`language`, 1, 80), '…') ELSE calls.`language` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), '22', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '8', CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), '["es", "en", "fr"]'), found))) AS violations
FROM calls CROSS JOIN caller;
