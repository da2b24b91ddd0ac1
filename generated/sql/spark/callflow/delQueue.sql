-- delQueue: Deletes one call queue.
-- Columns of calls that are read: queue
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`queue` IS NULL OR calls.`queue` = '')
      THEN named_struct('code', 'invalid_queue', 'param', 'queue', 'rule', 'invalid_queue/queue.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`queue` <> '' AND (rlike(calls.`queue`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_queue', 'param', 'queue', 'rule', 'invalid_queue/queue', 'severity', 'error', 'actual', CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END, 'limit', '1..20')
    WHEN calls.`queue` <> '' AND (COALESCE(array_contains(caller.lookups['getQueues.queue'], calls.`queue`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_queue', 'param', 'queue', 'rule', 'invalid_queue/queue.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`queue`) > 80 THEN concat(substring(calls.`queue`, 1, 80), '…') ELSE calls.`queue` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
