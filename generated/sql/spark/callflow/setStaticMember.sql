-- setStaticMember: Adds a static member to a queue, or updates the one whose ID is given.
-- Columns of calls that are read: member, queue, member_name, account, priority
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`member` <> '' AND (rlike(calls.`member`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls.`queue` IS NULL OR calls.`queue` = '')
      THEN 2
    WHEN calls.`queue` <> '' AND (rlike(calls.`queue`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 3
    WHEN calls.`queue` <> '' AND (COALESCE(array_contains(caller.lookups['getQueues.queue'], calls.`queue`), TRUE)) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`member_name` IS NULL OR calls.`member_name` = '')
      THEN 5 END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN (calls.`priority` IS NULL OR calls.`priority` = '')
      THEN 7 END, 
    CASE WHEN calls.`priority` <> '' AND (rlike(calls.`priority`, '\\A(?:[0-9]{1,10})\\z')) IS NOT TRUE
      THEN 8 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_member', 'invalid_queue', 'invalid_queue', 'invalid_queue', 'missing_name', 'invalid_account', 'missing_priority', 'invalid_priority'), found), 'param', element_at(array('member', 'queue', 'queue', 'queue', 'member_name', 'account', 'priority', 'priority'), found), 'rule', element_at(array('invalid_member/member', 'invalid_queue/queue.required', 'invalid_queue/queue', 'invalid_queue/queue.unknown', 'missing_name/member_name', 'invalid_account/setStaticMember.account', 'missing_priority/priority', 'invalid_priority/priority'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 1, 1, 1, 2, 3, 4, 4), found) WHEN 0 THEN CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END WHEN 1 THEN CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END WHEN 2 THEN CASE WHEN length(calls.`member_name`) > 80 THEN concat(substring(calls.`member_name`, 1, 80), '…') ELSE calls.`member_name` END WHEN 3 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END WHEN 4 THEN CASE WHEN length(calls.`priority`) > 80 THEN concat(substring(calls.`priority`, 1, 80), '…') ELSE calls.`priority` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..10'), found))) AS violations
FROM calls CROSS JOIN caller;
