-- getConferenceMembers: Lists conference member profiles, or returns one by ID.
-- Columns of calls that are read: member
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."member" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."member" AS UBIGINT) AS VARCHAR) = calls."member" THEN strlen(calls."member") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."member", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."member" <> '' AND (COALESCE(list_contains(caller.lookups['getConferenceMembers.member'], calls."member"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_member', 'param': 'member', 'rule': ['invalid_member/member', 'invalid_member/conference.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
