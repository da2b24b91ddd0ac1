-- getTimezones: Lists the time zones, or returns only the one named.
-- Columns of calls that are read: timezone
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."timezone" <> '' AND (regexp_full_match(calls."timezone", '[\x2B\x2D\x2F-9A-Z\x5Fa-z]*')) IS NOT TRUE
      THEN {'code': 'invalid_timezone', 'param': 'timezone', 'rule': 'invalid_timezone/zone_name', 'severity': 'error', 'actual': CASE WHEN length(calls."timezone") > 80 THEN concat(substring(calls."timezone", 1, 80), '…') ELSE calls."timezone" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."timezone" <> '' AND (COALESCE(list_contains(caller.lookups['getTimezones.value'], calls."timezone"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_timezone', 'param': 'timezone', 'rule': 'invalid_timezone/timezone.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."timezone") > 80 THEN concat(substring(calls."timezone", 1, 80), '…') ELSE calls."timezone" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
