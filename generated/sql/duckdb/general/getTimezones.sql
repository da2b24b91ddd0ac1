-- getTimezones: Lists the time zones, or returns only the one named.
-- Columns of calls that are read: timezone
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."timezone" <> '' AND (regexp_full_match(calls."timezone", '[\x2B\x2D\x2F-9A-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 1
    WHEN calls."timezone" <> '' AND (COALESCE(list_contains(caller.lookups['getTimezones.value'], calls."timezone"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_timezone', 'param': 'timezone', 'rule': ['invalid_timezone/zone_name', 'invalid_timezone/timezone.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."timezone") > 80 THEN concat(substring(calls."timezone", 1, 80), '…') ELSE calls."timezone" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
