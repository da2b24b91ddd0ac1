-- setStaticMember: Adds a static member to a queue, or updates the one whose ID is given.
-- Columns of calls that are read: member, queue, member_name, account, priority
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."member" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."member" AS UBIGINT) AS VARCHAR) = calls."member" THEN strlen(calls."member") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."member", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_member', 'param': 'member', 'rule': 'invalid_member/member', 'severity': 'error', 'actual': CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END, 'limit': '1..20'} END, 
    CASE WHEN (calls."queue" IS NULL OR calls."queue" = '')
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue.required', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."queue" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."queue" AS UBIGINT) AS VARCHAR) = calls."queue" THEN strlen(calls."queue") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."queue", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': '1..20'}
    WHEN calls."queue" <> '' AND (COALESCE(list_contains(caller.lookups['getQueues.queue'], calls."queue"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."member_name" IS NULL OR calls."member_name" = '')
      THEN {'code': 'missing_name', 'param': 'member_name', 'rule': 'missing_name/member_name', 'severity': 'error', 'actual': CASE WHEN length(calls."member_name") > 80 THEN concat(substring(calls."member_name", 1, 80), '…') ELSE calls."member_name" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."account" <> '' AND (regexp_full_match(calls."account", '[\x2D-9\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN {'code': 'invalid_account', 'param': 'account', 'rule': 'invalid_account/setStaticMember.account', 'severity': 'error', 'actual': CASE WHEN length(calls."account") > 80 THEN concat(substring(calls."account", 1, 80), '…') ELSE calls."account" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."priority" IS NULL OR calls."priority" = '')
      THEN {'code': 'missing_priority', 'param': 'priority', 'rule': 'missing_priority/priority', 'severity': 'error', 'actual': CASE WHEN length(calls."priority") > 80 THEN concat(substring(calls."priority", 1, 80), '…') ELSE calls."priority" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."priority" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."priority" AS UBIGINT) AS VARCHAR) = calls."priority" THEN strlen(calls."priority") BETWEEN 1 AND 10 ELSE regexp_full_match(calls."priority", '[0-9]{1,10}') END) IS NOT TRUE
      THEN {'code': 'invalid_priority', 'param': 'priority', 'rule': 'invalid_priority/priority', 'severity': 'error', 'actual': CASE WHEN length(calls."priority") > 80 THEN concat(substring(calls."priority", 1, 80), '…') ELSE calls."priority" END, 'limit': '1..10'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
