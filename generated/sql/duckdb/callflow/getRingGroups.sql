-- getRingGroups: Lists the ring groups, or returns only the one whose id is given.
-- Columns of calls that are read: ring_group
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."ring_group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."ring_group" AS UBIGINT) AS VARCHAR) = calls."ring_group" THEN strlen(calls."ring_group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."ring_group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_ringgroup', 'param': 'ring_group', 'rule': 'invalid_ringgroup/ring_group', 'severity': 'error', 'actual': CASE WHEN length(calls."ring_group") > 80 THEN concat(substring(calls."ring_group", 1, 80), '…') ELSE calls."ring_group" END, 'limit': '1..20'}
    WHEN calls."ring_group" <> '' AND (COALESCE(list_contains(caller.lookups['getRingGroups.ring_group'], calls."ring_group"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_ringgroup', 'param': 'ring_group', 'rule': 'invalid_ringgroup/ring_group.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."ring_group") > 80 THEN concat(substring(calls."ring_group", 1, 80), '…') ELSE calls."ring_group" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
