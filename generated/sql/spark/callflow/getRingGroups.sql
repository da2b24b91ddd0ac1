-- getRingGroups: Lists the ring groups, or returns only the one whose id is given.
-- Columns of calls that are read: ring_group
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`ring_group` <> '' AND (rlike(calls.`ring_group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_ringgroup', 'param', 'ring_group', 'rule', 'invalid_ringgroup/ring_group', 'severity', 'error', 'actual', CASE WHEN length(calls.`ring_group`) > 80 THEN concat(substring(calls.`ring_group`, 1, 80), '…') ELSE calls.`ring_group` END, 'limit', '1..20')
    WHEN calls.`ring_group` <> '' AND (COALESCE(array_contains(caller.lookups['getRingGroups.ring_group'], calls.`ring_group`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_ringgroup', 'param', 'ring_group', 'rule', 'invalid_ringgroup/ring_group.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`ring_group`) > 80 THEN concat(substring(calls.`ring_group`, 1, 80), '…') ELSE calls.`ring_group` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
