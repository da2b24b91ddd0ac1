-- delStaticMember: Removes one static member from a call queue.
-- Columns of calls that are read: member, queue
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."member" IS NULL OR calls."member" = '')
      THEN {'code': 'missing_member', 'param': 'member', 'rule': 'missing_member/member', 'severity': 'error', 'actual': CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."member" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."member" AS UBIGINT) AS VARCHAR) = calls."member" THEN strlen(calls."member") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."member", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_member', 'param': 'member', 'rule': 'invalid_member/member', 'severity': 'error', 'actual': CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END, 'limit': '1..20'}
    WHEN calls."member" <> '' AND (COALESCE(list_contains(caller.lookups['getStaticMembers.member'], calls."member"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_member', 'param': 'member', 'rule': 'invalid_member/member.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."queue" IS NULL OR calls."queue" = '')
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue.required', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."queue" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."queue" AS UBIGINT) AS VARCHAR) = calls."queue" THEN strlen(calls."queue") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."queue", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': '1..20'}
    WHEN calls."queue" <> '' AND (COALESCE(list_contains(caller.lookups['getQueues.queue'], calls."queue"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
