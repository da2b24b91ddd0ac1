-- delForwarding: Deletes one call forwarding entry.
-- Columns of calls that are read: forwarding
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`forwarding` IS NULL OR calls.`forwarding` = '')
      THEN 1 END, 
    CASE WHEN calls.`forwarding` <> '' AND (rlike(calls.`forwarding`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`forwarding` <> '' AND (COALESCE(array_contains(caller.lookups['getForwardings.forwarding'], calls.`forwarding`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_forwarding', 'invalid_forwarding', 'invalid_forwarding'), found), 'param', 'forwarding', 'rule', element_at(array('missing_forwarding/forwarding', 'invalid_forwarding/forwarding', 'invalid_forwarding/forwarding.unknown'), found), 'severity', element_at(array('warning', 'error', 'error'), found), 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`forwarding`) > 80 THEN concat(substring(calls.`forwarding`, 1, 80), '…') ELSE calls.`forwarding` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
