-- delRingGroup: Deletes one ring group.
-- Columns of calls that are read: ringgroup
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."ringgroup" IS NULL OR calls."ringgroup" = '')
      THEN {'code': 'missing_ringgroup', 'param': 'ringgroup', 'rule': 'missing_ringgroup/ringgroup', 'severity': 'error', 'actual': CASE WHEN length(calls."ringgroup") > 80 THEN concat(substring(calls."ringgroup", 1, 80), '…') ELSE calls."ringgroup" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."ringgroup" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."ringgroup" AS UBIGINT) AS VARCHAR) = calls."ringgroup" THEN strlen(calls."ringgroup") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."ringgroup", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_ringgroup', 'param': 'ringgroup', 'rule': 'invalid_ringgroup/ringgroup', 'severity': 'error', 'actual': CASE WHEN length(calls."ringgroup") > 80 THEN concat(substring(calls."ringgroup", 1, 80), '…') ELSE calls."ringgroup" END, 'limit': '1..20'}
    WHEN calls."ringgroup" <> '' AND (COALESCE(list_contains(caller.lookups['getRingGroups.ring_group'], calls."ringgroup"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_ringgroup', 'param': 'ringgroup', 'rule': 'invalid_ringgroup/ringgroup.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."ringgroup") > 80 THEN concat(substring(calls."ringgroup", 1, 80), '…') ELSE calls."ringgroup" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
