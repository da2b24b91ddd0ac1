-- getRingGroups: Lists the ring groups, or returns only the one whose id is given.
-- Columns of calls that are read: ring_group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`ring_group` <> '' AND (rlike(calls.`ring_group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`ring_group` <> '' AND (COALESCE(array_contains(caller.lookups['getRingGroups.ring_group'], calls.`ring_group`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_ringgroup', 'param', 'ring_group', 'rule', element_at(array('invalid_ringgroup/ring_group', 'invalid_ringgroup/ring_group.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`ring_group`) > 80 THEN concat(substring(calls.`ring_group`, 1, 80), '…') ELSE calls.`ring_group` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
