-- getTimeConditions: Lists the time conditions, or returns only the one whose id is given.
-- Columns of calls that are read: timecondition
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."timecondition" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."timecondition" AS UBIGINT) AS VARCHAR) = calls."timecondition" THEN strlen(calls."timecondition") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."timecondition", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_timecondition', 'param': 'timecondition', 'rule': 'invalid_timecondition/timecondition', 'severity': 'error', 'actual': CASE WHEN length(calls."timecondition") > 80 THEN concat(substring(calls."timecondition", 1, 80), '…') ELSE calls."timecondition" END, 'limit': '1..20'}
    WHEN calls."timecondition" <> '' AND (COALESCE(list_contains(caller.lookups['getTimeConditions.timecondition'], calls."timecondition"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_timecondition', 'param': 'timecondition', 'rule': 'invalid_timecondition/timecondition.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."timecondition") > 80 THEN concat(substring(calls."timecondition", 1, 80), '…') ELSE calls."timecondition" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
