-- getQueues: Lists the call queues, or returns only the one whose id is given.
-- Columns of calls that are read: queue
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."queue" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."queue" AS UBIGINT) AS VARCHAR) = calls."queue" THEN strlen(calls."queue") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."queue", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."queue" <> '' AND (COALESCE(list_contains(caller.lookups['getQueues.queue'], calls."queue"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_queue', 'param': 'queue', 'rule': ['invalid_queue/queue', 'invalid_queue/queue.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."queue") > 80 THEN concat(substring(calls."queue", 1, 80), '…') ELSE calls."queue" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
