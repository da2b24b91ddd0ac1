-- setStaticMember: Adds a static member to a queue, or updates the one whose ID is given.
-- Columns of calls that are read: member, queue, member_name, account, priority
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."member" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."member" AS UBIGINT) AS VARCHAR) = calls."member" THEN strlen(calls."member") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."member", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls."queue" IS NULL OR calls."queue" = '')
      THEN 2
    WHEN calls."queue" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."queue" AS UBIGINT) AS VARCHAR) = calls."queue" THEN strlen(calls."queue") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."queue", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 3
    WHEN calls."queue" <> '' AND (COALESCE(list_contains(caller.lookups['getQueues.queue'], calls."queue"), TRUE)) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls."member_name" IS NULL OR calls."member_name" = '')
      THEN 5 END, 
    CASE WHEN calls."account" <> '' AND (regexp_full_match(calls."account", '[\x2D-9\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN (calls."priority" IS NULL OR calls."priority" = '')
      THEN 7 END, 
    CASE WHEN calls."priority" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."priority" AS UBIGINT) AS VARCHAR) = calls."priority" THEN strlen(calls."priority") BETWEEN 1 AND 10 ELSE regexp_full_match(calls."priority", '[0-9]{1,10}') END) IS NOT TRUE
      THEN 8 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_member', 'invalid_queue', 'invalid_queue', 'invalid_queue', 'missing_name', 'invalid_account', 'missing_priority', 'invalid_priority'][found], 'param': ['member', 'queue', 'queue', 'queue', 'member_name', 'account', 'priority', 'priority'][found], 'rule': ['invalid_member/member', 'invalid_queue/queue.required', 'invalid_queue/queue', 'invalid_queue/queue.unknown', 'missing_name/member_name', 'invalid_account/setStaticMember.account', 'missing_priority/priority', 'invalid_priority/priority'][found], 'severity': 'error', 'actual': CASE [0, 1, 1, 1, 2, 3, 4, 4][found] WHEN 0 THEN CASE WHEN length(calls."member") > 80 THEN concat(substring(calls."member", 1, 80), '…') ELSE calls."member" END WHEN 1 THEN CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END WHEN 2 THEN CASE WHEN length(calls."member_name") > 80 THEN concat(substring(calls."member_name", 1, 80), '…') ELSE calls."member_name" END WHEN 3 THEN CASE WHEN length(calls."account") > 80 THEN concat(substring(calls."account", 1, 80), '…') ELSE calls."account" END WHEN 4 THEN CASE WHEN length(calls."priority") > 80 THEN concat(substring(calls."priority", 1, 80), '…') ELSE calls."priority" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..10'][found]}) AS violations
FROM calls CROSS JOIN caller;
