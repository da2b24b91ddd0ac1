-- getRingGroups: Lists the ring groups, or returns only the one whose id is given.
-- Columns of calls that are read: ring_group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."ring_group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."ring_group" AS UBIGINT) AS VARCHAR) = calls."ring_group" THEN strlen(calls."ring_group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."ring_group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."ring_group" <> '' AND (COALESCE(list_contains(caller.lookups['getRingGroups.ring_group'], calls."ring_group"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_ringgroup', 'param': 'ring_group', 'rule': ['invalid_ringgroup/ring_group', 'invalid_ringgroup/ring_group.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."ring_group") > 80 THEN concat(substring(calls."ring_group", 1, 80), '…') ELSE calls."ring_group" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
