-- getStaticMembers: Lists the static members of a queue, or returns one of them.
-- Columns of calls that are read: queue, member
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`queue` IS NULL OR calls.`queue` = '')
      THEN 1
    WHEN calls.`queue` <> '' AND (rlike(calls.`queue`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`queue` <> '' AND (COALESCE(array_contains(caller.lookups['getQueues.queue'], calls.`queue`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`member` <> '' AND (rlike(calls.`member`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 4
    WHEN calls.`member` <> '' AND (COALESCE(array_contains(caller.lookups['getStaticMembers.member'], calls.`member`), TRUE)) IS NOT TRUE
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_queue', 'invalid_queue', 'invalid_queue', 'invalid_member', 'invalid_member'), found), 'param', element_at(array('queue', 'queue', 'queue', 'member', 'member'), found), 'rule', element_at(array('invalid_queue/queue.required', 'invalid_queue/queue', 'invalid_queue/queue.unknown', 'invalid_member/member', 'invalid_member/member.unknown'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END WHEN 1 THEN CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
