-- delRingGroup: Deletes one ring group.
-- Columns of calls that are read: ringgroup
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."ringgroup" IS NULL OR calls."ringgroup" = '')
      THEN 1 END, 
    CASE WHEN calls."ringgroup" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."ringgroup" AS UBIGINT) AS VARCHAR) = calls."ringgroup" THEN strlen(calls."ringgroup") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."ringgroup", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."ringgroup" <> '' AND (COALESCE(list_contains(caller.lookups['getRingGroups.ring_group'], calls."ringgroup"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_ringgroup', 'invalid_ringgroup', 'invalid_ringgroup'][found], 'param': 'ringgroup', 'rule': ['missing_ringgroup/ringgroup', 'invalid_ringgroup/ringgroup', 'invalid_ringgroup/ringgroup.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."ringgroup") > 80 THEN concat(substring(calls."ringgroup", 1, 80), '…') ELSE calls."ringgroup" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
