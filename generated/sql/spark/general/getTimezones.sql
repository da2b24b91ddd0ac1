-- getTimezones: Lists the time zones, or returns only the one named.
-- Columns of calls that are read: timezone
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`timezone` <> '' AND (rlike(calls.`timezone`, '\\A(?:[\\x2B\\x2D\\x2F-9A-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_timezone', 'param', 'timezone', 'rule', 'invalid_timezone/zone_name', 'severity', 'error', 'actual', CASE WHEN length(calls.`timezone`) > 80 THEN concat(substring(calls.`timezone`, 1, 80), '…') ELSE calls.`timezone` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`timezone` <> '' AND (COALESCE(array_contains(caller.lookups['getTimezones.value'], calls.`timezone`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_timezone', 'param', 'timezone', 'rule', 'invalid_timezone/timezone.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`timezone`) > 80 THEN concat(substring(calls.`timezone`, 1, 80), '…') ELSE calls.`timezone` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
