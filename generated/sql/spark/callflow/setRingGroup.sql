-- setRingGroup: Creates a ring group, or updates the one whose ID is given.
-- Columns of calls that are read: ring_group, name, members, voicemail, caller_announcement, music_on_hold, language
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`ring_group` <> '' AND (rlike(calls.`ring_group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_ringgroup', 'param', 'ring_group', 'rule', 'invalid_ringgroup/ring_group', 'severity', 'error', 'actual', CASE WHEN length(calls.`ring_group`) > 80 THEN concat(substring(calls.`ring_group`, 1, 80), '…') ELSE calls.`ring_group` END, 'limit', '1..20')
    WHEN calls.`ring_group` <> '' AND (COALESCE(array_contains(caller.lookups['getRingGroups.ring_group'], calls.`ring_group`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_ringgroup', 'param', 'ring_group', 'rule', 'invalid_ringgroup/ring_group.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`ring_group`) > 80 THEN concat(substring(calls.`ring_group`, 1, 80), '…') ELSE calls.`ring_group` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN named_struct('code', 'missing_name', 'param', 'name', 'rule', 'missing_name/name', 'severity', 'error', 'actual', CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`name` <> '' AND (length(calls.`name`) <= 22) IS NOT TRUE
      THEN named_struct('code', 'name_toolong', 'param', 'name', 'rule', 'name_toolong/name', 'severity', 'error', 'actual', CAST(length(calls.`name`) AS STRING), 'limit', '22') END, 
    CASE WHEN (calls.`ring_group` IS NULL OR calls.`ring_group` = '') AND calls.`name` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getRingGroups.name'], calls.`name`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'used_name', 'param', 'name', 'rule', 'used_name/name.taken', 'severity', 'warning', 'actual', CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`members` IS NULL OR calls.`members` = '')
      THEN named_struct('code', 'missing_members', 'param', 'members', 'rule', 'missing_members/members', 'severity', 'error', 'actual', CASE WHEN length(calls.`members`) > 80 THEN concat(substring(calls.`members`, 1, 80), '…') ELSE calls.`members` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`members` <> '' AND (rlike(calls.`members`, '\\A(?:(?:(?:account\\x3A[0-9]{1,12}(?:\\x5F[\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,40})?|(?:fwd|sip)\\x3A[0-9]{1,12})(?:\\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\\x2C[0-1])?)?)(?:\\x3B(?:(?:account\\x3A[0-9]{1,12}(?:\\x5F[\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,40})?|(?:fwd|sip)\\x3A[0-9]{1,12})(?:\\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\\x2C[0-1])?)?)){0,})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_member', 'param', 'members', 'rule', 'invalid_member/members', 'severity', 'warning', 'actual', CASE WHEN length(calls.`members`) > 80 THEN concat(substring(calls.`members`, 1, 80), '…') ELSE calls.`members` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`members` <> '' AND ((array_size(filter(split(calls.`members`, '[;]', -1), item -> item = '' OR (length(item) >= 1) IS NOT TRUE)) = 0 AND array_size(split(calls.`members`, '[;]', -1)) <= 8)) IS NOT TRUE
      THEN named_struct('code', 'max_phonebook', 'param', 'members', 'rule', 'max_phonebook/members', 'severity', 'warning', 'actual', CASE WHEN length(calls.`members`) > 80 THEN concat(substring(calls.`members`, 1, 80), '…') ELSE calls.`members` END, 'limit', '8') END, 
    CASE WHEN (calls.`voicemail` IS NULL OR calls.`voicemail` = '')
      THEN named_struct('code', 'missing_mailbox', 'param', 'voicemail', 'rule', 'missing_mailbox/voicemail', 'severity', 'error', 'actual', CASE WHEN length(calls.`voicemail`) > 80 THEN concat(substring(calls.`voicemail`, 1, 80), '…') ELSE calls.`voicemail` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`voicemail` <> '' AND (rlike(calls.`voicemail`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_mailbox', 'param', 'voicemail', 'rule', 'invalid_mailbox/setRingGroup.voicemail', 'severity', 'error', 'actual', CASE WHEN length(calls.`voicemail`) > 80 THEN concat(substring(calls.`voicemail`, 1, 80), '…') ELSE calls.`voicemail` END, 'limit', '1..20') END, 
    CASE WHEN calls.`caller_announcement` <> '' AND ((calls.`caller_announcement` IN ('none', 'none:', 'default')) IS NOT TRUE AND (rlike(calls.`caller_announcement`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE)
      THEN named_struct('code', 'invalid_recording', 'param', 'caller_announcement', 'rule', 'invalid_recording/caller_announcement', 'severity', 'error', 'actual', CASE WHEN length(calls.`caller_announcement`) > 80 THEN concat(substring(calls.`caller_announcement`, 1, 80), '…') ELSE calls.`caller_announcement` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`music_on_hold` <> '' AND (calls.`music_on_hold` = 'default') IS NOT TRUE) AND calls.`music_on_hold` <> '' AND (COALESCE(array_contains(caller.lookups['getMusicOnHold.value'], calls.`music_on_hold`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_musiconhold', 'param', 'music_on_hold', 'rule', 'invalid_musiconhold/music_on_hold.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`music_on_hold`) > 80 THEN concat(substring(calls.`music_on_hold`, 1, 80), '…') ELSE calls.`music_on_hold` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`language` <> '' AND (calls.`language` IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN named_struct('code', 'invalid_language', 'param', 'language', 'rule', 'invalid_language/language', 'severity', 'error', 'actual', CASE WHEN length(calls.`language`) > 80 THEN concat(substring(calls.`language`, 1, 80), '…') ELSE calls.`language` END, 'limit', '["es", "en", "fr"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
