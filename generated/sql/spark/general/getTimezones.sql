-- getTimezones: Lists the time zones, or returns only the one named.
-- Columns of calls that are read: timezone
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`timezone` <> '' AND (rlike(calls.`timezone`, '\\A(?:[\\x2B\\x2D\\x2F-9A-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`timezone` <> '' AND (COALESCE(array_contains(caller.lookups['getTimezones.value'], calls.`timezone`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_timezone', 'param', 'timezone', 'rule', element_at(array('invalid_timezone/zone_name', 'invalid_timezone/timezone.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`timezone`) > 80 THEN concat(substring(calls.`timezone`, 1, 80), '…') ELSE calls.`timezone` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
