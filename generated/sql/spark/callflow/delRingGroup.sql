-- delRingGroup: Deletes one ring group.
-- Columns of calls that are read: ringgroup
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`ringgroup` IS NULL OR calls.`ringgroup` = '')
      THEN named_struct('code', 'missing_ringgroup', 'param', 'ringgroup', 'rule', 'missing_ringgroup/ringgroup', 'severity', 'error', 'actual', CASE WHEN length(calls.`ringgroup`) > 80 THEN concat(substring(calls.`ringgroup`, 1, 80), '…') ELSE calls.`ringgroup` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`ringgroup` <> '' AND (rlike(calls.`ringgroup`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_ringgroup', 'param', 'ringgroup', 'rule', 'invalid_ringgroup/ringgroup', 'severity', 'error', 'actual', CASE WHEN length(calls.`ringgroup`) > 80 THEN concat(substring(calls.`ringgroup`, 1, 80), '…') ELSE calls.`ringgroup` END, 'limit', '1..20')
    WHEN calls.`ringgroup` <> '' AND (COALESCE(array_contains(caller.lookups['getRingGroups.ring_group'], calls.`ringgroup`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_ringgroup', 'param', 'ringgroup', 'rule', 'invalid_ringgroup/ringgroup.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`ringgroup`) > 80 THEN concat(substring(calls.`ringgroup`, 1, 80), '…') ELSE calls.`ringgroup` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
