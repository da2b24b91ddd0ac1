-- delQueue: Deletes one call queue.
-- Columns of calls that are read: queue
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."queue" IS NULL OR calls."queue" = '')
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue.required', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."queue" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."queue" AS UBIGINT) AS VARCHAR) = calls."queue" THEN strlen(calls."queue") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."queue", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': '1..20'}
    WHEN calls."queue" <> '' AND (COALESCE(list_contains(caller.lookups['getQueues.queue'], calls."queue"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_queue', 'param': 'queue', 'rule': 'invalid_queue/queue.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
