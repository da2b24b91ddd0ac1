-- setConferenceMember: Creates a conference member profile, or updates the one whose ID is given.
-- Columns of calls that are read: member, conference, name, pin, announce_join_leave, admin, start_muted, announce_user_count, announce_only_user, moh_when_empty, quiet, announcement, drop_silence, talking_threshold, silence_threshold, talk_detection, jitter_buffer
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`member` <> '' AND (rlike(calls.`member`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN calls.`conference` <> '' AND (rlike(calls.`conference`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`conference` <> '' AND (COALESCE(array_contains(caller.lookups['getConference.conference'], calls.`conference`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN 4 END, 
    CASE WHEN calls.`pin` <> '' AND (rlike(calls.`pin`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls.`member` IS NULL OR calls.`member` = '') AND calls.`pin` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getConferenceMembers.pin'], calls.`pin`), TRUE)) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`announce_join_leave` <> '' AND ((lower(calls.`announce_join_leave`) IN ('yes', 'no') AND octet_length(calls.`announce_join_leave`) = length(calls.`announce_join_leave`))) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls.`admin` <> '' AND ((lower(calls.`admin`) IN ('yes', 'no') AND octet_length(calls.`admin`) = length(calls.`admin`))) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`start_muted` <> '' AND ((lower(calls.`start_muted`) IN ('yes', 'no') AND octet_length(calls.`start_muted`) = length(calls.`start_muted`))) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls.`announce_user_count` <> '' AND ((lower(calls.`announce_user_count`) IN ('yes', 'no') AND octet_length(calls.`announce_user_count`) = length(calls.`announce_user_count`))) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls.`announce_only_user` <> '' AND ((lower(calls.`announce_only_user`) IN ('yes', 'no') AND octet_length(calls.`announce_only_user`) = length(calls.`announce_only_user`))) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls.`moh_when_empty` <> '' AND (calls.`moh_when_empty` = 'default') IS NOT TRUE) AND calls.`moh_when_empty` <> '' AND (COALESCE(array_contains(caller.lookups['getMusicOnHold.value'], calls.`moh_when_empty`), TRUE)) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN calls.`quiet` <> '' AND ((lower(calls.`quiet`) IN ('yes', 'no') AND octet_length(calls.`quiet`) = length(calls.`quiet`))) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN calls.`announcement` <> '' AND ((calls.`announcement` IN ('none', 'none:', 'default')) IS NOT TRUE AND (rlike(calls.`announcement`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE)
      THEN 14 END, 
    CASE WHEN calls.`drop_silence` <> '' AND ((lower(calls.`drop_silence`) IN ('yes', 'no') AND octet_length(calls.`drop_silence`) = length(calls.`drop_silence`))) IS NOT TRUE
      THEN 15 END, 
    CASE WHEN calls.`talking_threshold` <> '' AND (calls.`talking_threshold` IN ('100', '120', '140', '160', '180', '200', '220', '240', '250')) IS NOT TRUE
      THEN 16 END, 
    CASE WHEN calls.`silence_threshold` <> '' AND (calls.`silence_threshold` IN ('2000', '2100', '2200', '2300', '2400', '2500', '2600', '2700', '2800', '2900', '3000')) IS NOT TRUE
      THEN 17 END, 
    CASE WHEN calls.`talk_detection` <> '' AND ((lower(calls.`talk_detection`) IN ('yes', 'no') AND octet_length(calls.`talk_detection`) = length(calls.`talk_detection`))) IS NOT TRUE
      THEN 18 END, 
    CASE WHEN calls.`jitter_buffer` <> '' AND ((lower(calls.`jitter_buffer`) IN ('yes', 'no') AND octet_length(calls.`jitter_buffer`) = length(calls.`jitter_buffer`))) IS NOT TRUE
      THEN 19 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_member', 'invalid_conference', 'invalid_conference', 'missing_name', 'invalid_pin', 'duplicated_pin', 'invalid_announce_join_leave', 'invalid_admin', 'invalid_start_muted', 'invalid_announce_user_count', 'invalid_announce_only_user', 'invalid_musiconhold', 'invalid_quiet', 'invalid_recording', 'invalid_drop_silence', 'invalid_talking_threshold', 'invalid_silence_threshold', 'invalid_talk_detection', 'invalid_jitter_buffer'), found), 'param', element_at(array('member', 'conference', 'conference', 'name', 'pin', 'pin', 'announce_join_leave', 'admin', 'start_muted', 'announce_user_count', 'announce_only_user', 'moh_when_empty', 'quiet', 'announcement', 'drop_silence', 'talking_threshold', 'silence_threshold', 'talk_detection', 'jitter_buffer'), found), 'rule', element_at(array('invalid_member/member', 'invalid_conference/conference', 'invalid_conference/conference.unknown', 'missing_name/name', 'invalid_pin/pin', 'duplicated_pin/pin.taken', 'invalid_announce_join_leave/announce_join_leave', 'invalid_admin/admin', 'invalid_start_muted/start_muted', 'invalid_announce_user_count/announce_user_count', 'invalid_announce_only_user/announce_only_user', 'invalid_musiconhold/moh_when_empty.unknown', 'invalid_quiet/quiet', 'invalid_recording/announcement', 'invalid_drop_silence/drop_silence', 'invalid_talking_threshold/talking_threshold', 'invalid_silence_threshold/silence_threshold', 'invalid_talk_detection/talk_detection', 'invalid_jitter_buffer/jitter_buffer'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16), found) WHEN 0 THEN CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END WHEN 1 THEN CASE WHEN length(calls.`conference`) > 80 THEN concat(substring(calls.`conference`, 1, 80), '…') ELSE calls.`conference` END WHEN 2 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END WHEN 3 THEN CAST(NULL AS STRING) WHEN 4 THEN CASE WHEN length(calls.`announce_join_leave`) > 80 THEN concat(substring(calls.`announce_join_leave`, 1, 80), '…') ELSE calls.`announce_join_leave` END WHEN 5 THEN CASE WHEN length(calls.`admin`) > 80 THEN concat(substring(calls.`admin`, 1, 80), '…') ELSE calls.`admin` END WHEN 6 THEN CASE WHEN length(calls.`start_muted`) > 80 THEN concat(substring(calls.`start_muted`, 1, 80), '…') ELSE calls.`start_muted` END WHEN 7 THEN CASE WHEN length(calls.`announce_user_count`) > 80 THEN concat(substring(calls.`announce_user_count`, 1, 80), '…') ELSE calls.`announce_user_count` END WHEN 8 THEN CASE WHEN length(calls.`announce_only_user`) > 80 THEN concat(substring(calls.`announce_only_user`, 1, 80), '…') ELSE calls.`announce_only_user` END WHEN 9 THEN CASE WHEN length(calls.`moh_when_empty`) > 80 THEN concat(substring(calls.`moh_when_empty`, 1, 80), '…') ELSE calls.`moh_when_empty` END WHEN 10 THEN CASE WHEN length(calls.`quiet`) > 80 THEN concat(substring(calls.`quiet`, 1, 80), '…') ELSE calls.`quiet` END WHEN 11 THEN CASE WHEN length(calls.`announcement`) > 80 THEN concat(substring(calls.`announcement`, 1, 80), '…') ELSE calls.`announcement` END WHEN 12 THEN CASE WHEN length(calls.`drop_silence`) > 80 THEN concat(substring(calls.`drop_silence`, 1, 80), '…') ELSE calls.`drop_silence` END WHEN 13 THEN CASE WHEN length(calls.`talking_threshold`) > 80 THEN concat(substring(calls.`talking_threshold`, 1, 80), '…') ELSE calls.`talking_threshold` END WHEN 14 THEN CASE WHEN length(calls.`silence_threshold`) > 80 THEN concat(substring(calls.`silence_threshold`, 1, 80), '…') ELSE calls.`silence_threshold` END WHEN 15 THEN CASE WHEN length(calls.`talk_detection`) > 80 THEN concat(substring(calls.`talk_detection`, 1, 80), '…') ELSE calls.`talk_detection` END WHEN 16 THEN CASE WHEN length(calls.`jitter_buffer`) > 80 THEN concat(substring(calls.`jitter_buffer`, 1, 80), '…') ELSE calls.`jitter_buffer` END END, 'limit', element_at(array('1..20', '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), '["yes", "no"]', '["yes", "no"]', '["yes", "no"]', '["yes", "no"]', '["yes", "no"]', CAST(NULL AS STRING), '["yes", "no"]', CAST(NULL AS STRING), '["yes", "no"]', '["100", "120", "140", "160", "180", "200", "220", "240", "250"]', '["2000", "2100", "2200", "2300", "2400", "2500", "2600", "2700", "2800", "2900", "3000"]', '["yes", "no"]', '["yes", "no"]'), found))) AS violations
FROM calls CROSS JOIN caller;
