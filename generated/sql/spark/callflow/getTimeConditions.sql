-- getTimeConditions: Lists the time conditions, or returns only the one whose id is given.
-- Columns of calls that are read: timecondition
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`timecondition` <> '' AND (rlike(calls.`timecondition`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_timecondition', 'param', 'timecondition', 'rule', 'invalid_timecondition/timecondition', 'severity', 'error', 'actual', CASE WHEN length(calls.`timecondition`) > 80 THEN concat(substring(calls.`timecondition`, 1, 80), '…') ELSE calls.`timecondition` END, 'limit', '1..20')
    WHEN calls.`timecondition` <> '' AND (COALESCE(array_contains(caller.lookups['getTimeConditions.timecondition'], calls.`timecondition`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_timecondition', 'param', 'timecondition', 'rule', 'invalid_timecondition/timecondition.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`timecondition`) > 80 THEN concat(substring(calls.`timecondition`, 1, 80), '…') ELSE calls.`timecondition` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
