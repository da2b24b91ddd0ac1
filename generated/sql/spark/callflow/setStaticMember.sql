-- setStaticMember: Adds a static member to a queue, or updates the one whose ID is given.
-- Columns of calls that are read: member, queue, member_name, account, priority
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`member` <> '' AND (rlike(calls.`member`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_member', 'param', 'member', 'rule', 'invalid_member/member', 'severity', 'error', 'actual', CASE WHEN length(calls.`member`) > 80 THEN concat(substring(calls.`member`, 1, 80), '…') ELSE calls.`member` END, 'limit', '1..20') END, 
    CASE WHEN (calls.`queue` IS NULL OR calls.`queue` = '')
      THEN named_struct('code', 'invalid_queue', 'param', 'queue', 'rule', 'invalid_queue/queue.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`queue` <> '' AND (rlike(calls.`queue`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_queue', 'param', 'queue', 'rule', 'invalid_queue/queue', 'severity', 'error', 'actual', CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END, 'limit', '1..20')
    WHEN calls.`queue` <> '' AND (COALESCE(array_contains(caller.lookups['getQueues.queue'], calls.`queue`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_queue', 'param', 'queue', 'rule', 'invalid_queue/queue.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`member_name` IS NULL OR calls.`member_name` = '')
      THEN named_struct('code', 'missing_name', 'param', 'member_name', 'rule', 'missing_name/member_name', 'severity', 'error', 'actual', CASE WHEN length(calls.`member_name`) > 80 THEN concat(substring(calls.`member_name`, 1, 80), '…') ELSE calls.`member_name` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_account', 'param', 'account', 'rule', 'invalid_account/setStaticMember.account', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`priority` IS NULL OR calls.`priority` = '')
      THEN named_struct('code', 'missing_priority', 'param', 'priority', 'rule', 'missing_priority/priority', 'severity', 'error', 'actual', CASE WHEN length(calls.`priority`) > 80 THEN concat(substring(calls.`priority`, 1, 80), '…') ELSE calls.`priority` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`priority` <> '' AND (rlike(calls.`priority`, '\\A(?:[0-9]{1,10})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_priority', 'param', 'priority', 'rule', 'invalid_priority/priority', 'severity', 'error', 'actual', CASE WHEN length(calls.`priority`) > 80 THEN concat(substring(calls.`priority`, 1, 80), '…') ELSE calls.`priority` END, 'limit', '1..10') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
