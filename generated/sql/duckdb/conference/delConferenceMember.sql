-- delConferenceMember: Deletes a conference member profile.
-- Columns of calls that are read: member
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."member" IS NULL OR calls."member" = '')
      THEN {'code': 'missing_member', 'param': 'member', 'rule': 'missing_member/member', 'severity': 'error', 'actual': CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."member" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."member" AS UBIGINT) AS VARCHAR) = calls."member" THEN strlen(calls."member") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."member", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_member', 'param': 'member', 'rule': 'invalid_member/member', 'severity': 'error', 'actual': CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END, 'limit': '1..20'}
    WHEN calls."member" <> '' AND (COALESCE(list_contains(caller.lookups['getConferenceMembers.member'], calls."member"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_member', 'param': 'member', 'rule': 'invalid_member/conference.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
