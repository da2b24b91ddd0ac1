-- getQueues: Lists the call queues, or returns only the one whose id is given.
-- Columns of calls that are read: queue
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`queue` <> '' AND (rlike(calls.`queue`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`queue` <> '' AND (COALESCE(array_contains(caller.lookups['getQueues.queue'], calls.`queue`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_queue', 'param', 'queue', 'rule', element_at(array('invalid_queue/queue', 'invalid_queue/queue.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
