-- addMemberToConference: Adds an existing member profile to a conference.
-- Columns of calls that are read: member, conference
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`member` IS NULL OR calls.`member` = '')
      THEN named_struct('code', 'missing_member', 'param', 'member', 'rule', 'missing_member/member', 'severity', 'error', 'actual', CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`member` <> '' AND (rlike(calls.`member`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_member', 'param', 'member', 'rule', 'invalid_member/member', 'severity', 'error', 'actual', CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END, 'limit', '1..20')
    WHEN calls.`member` <> '' AND (COALESCE(array_contains(caller.lookups['getConferenceMembers.member'], calls.`member`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_member', 'param', 'member', 'rule', 'invalid_member/conference.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`conference` IS NULL OR calls.`conference` = '')
      THEN named_struct('code', 'missing_conference', 'param', 'conference', 'rule', 'missing_conference/conference', 'severity', 'error', 'actual', CASE WHEN length(calls.`conference`) > 80 THEN concat(substring(calls.`conference`, 1, 80), '…') ELSE calls.`conference` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`conference` <> '' AND (rlike(calls.`conference`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_conference', 'param', 'conference', 'rule', 'invalid_conference/conference', 'severity', 'error', 'actual', CASE WHEN length(calls.`conference`) > 80 THEN concat(substring(calls.`conference`, 1, 80), '…') ELSE calls.`conference` END, 'limit', '1..20')
    WHEN calls.`conference` <> '' AND (COALESCE(array_contains(caller.lookups['getConference.conference'], calls.`conference`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_conference', 'param', 'conference', 'rule', 'invalid_conference/conference.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`conference`) > 80 THEN concat(substring(calls.`conference`, 1, 80), '…') ELSE calls.`conference` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
