-- delRingGroup: Deletes one ring group.
-- Columns of calls that are read: ringgroup
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`ringgroup` IS NULL OR calls.`ringgroup` = '')
      THEN 1 END, 
    CASE WHEN calls.`ringgroup` <> '' AND (rlike(calls.`ringgroup`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`ringgroup` <> '' AND (COALESCE(array_contains(caller.lookups['getRingGroups.ring_group'], calls.`ringgroup`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_ringgroup', 'invalid_ringgroup', 'invalid_ringgroup'), found), 'param', 'ringgroup', 'rule', element_at(array('missing_ringgroup/ringgroup', 'invalid_ringgroup/ringgroup', 'invalid_ringgroup/ringgroup.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`ringgroup`) > 80 THEN concat(substring(calls.`ringgroup`, 1, 80), '…') ELSE calls.`ringgroup` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
