-- delTimeCondition: Deletes one time condition.
-- Columns of calls that are read: timecondition
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."timecondition" IS NULL OR calls."timecondition" = '')
      THEN 1 END, 
    CASE WHEN calls."timecondition" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."timecondition" AS UBIGINT) AS VARCHAR) = calls."timecondition" THEN strlen(calls."timecondition") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."timecondition", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."timecondition" <> '' AND (COALESCE(list_contains(caller.lookups['getTimeConditions.timecondition'], calls."timecondition"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_timecondition', 'invalid_timecondition', 'invalid_timecondition'][found], 'param': 'timecondition', 'rule': ['missing_timecondition/timecondition', 'invalid_timecondition/timecondition', 'invalid_timecondition/timecondition.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."timecondition") > 80 THEN concat(substring(calls."timecondition", 1, 80), '…') ELSE calls."timecondition" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
