-- getStaticMembers: Lists the static members of a queue, or returns one of them.
-- Columns of calls that are read: queue, member
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."queue" IS NULL OR calls."queue" = '')
      THEN 1
    WHEN calls."queue" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."queue" AS UBIGINT) AS VARCHAR) = calls."queue" THEN strlen(calls."queue") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."queue", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."queue" <> '' AND (COALESCE(list_contains(caller.lookups['getQueues.queue'], calls."queue"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls."member" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."member" AS UBIGINT) AS VARCHAR) = calls."member" THEN strlen(calls."member") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."member", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 4
    WHEN calls."member" <> '' AND (COALESCE(list_contains(caller.lookups['getStaticMembers.member'], calls."member"), TRUE)) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_queue', 'invalid_queue', 'invalid_queue', 'invalid_member', 'invalid_member'][found], 'param': ['queue', 'queue', 'queue', 'member', 'member'][found], 'rule': ['invalid_queue/queue.required', 'invalid_queue/queue', 'invalid_queue/queue.unknown', 'invalid_member/member', 'invalid_member/member.unknown'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END WHEN 1 THEN CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
