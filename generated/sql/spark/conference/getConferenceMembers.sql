-- getConferenceMembers: Lists conference member profiles, or returns one by ID.
-- Columns of calls that are read: member
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`member` <> '' AND (rlike(calls.`member`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`member` <> '' AND (COALESCE(array_contains(caller.lookups['getConferenceMembers.member'], calls.`member`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_member', 'param', 'member', 'rule', element_at(array('invalid_member/member', 'invalid_member/conference.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
