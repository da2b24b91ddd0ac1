-- delTimeCondition: Deletes one time condition.
-- Columns of calls that are read: timecondition
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`timecondition` IS NULL OR calls.`timecondition` = '')
      THEN 1 END, 
    CASE WHEN calls.`timecondition` <> '' AND (rlike(calls.`timecondition`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`timecondition` <> '' AND (COALESCE(array_contains(caller.lookups['getTimeConditions.timecondition'], calls.`timecondition`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_timecondition', 'invalid_timecondition', 'invalid_timecondition'), found), 'param', 'timecondition', 'rule', element_at(array('missing_timecondition/timecondition', 'invalid_timecondition/timecondition', 'invalid_timecondition/timecondition.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`timecondition`) > 80 THEN concat(substring(calls.`timecondition`, 1, 80), '…') ELSE calls.`timecondition` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
