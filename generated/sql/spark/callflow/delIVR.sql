-- delIVR: Deletes one IVR menu.
-- Columns of calls that are read: ivr
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`ivr` IS NULL OR calls.`ivr` = '')
      THEN 1 END, 
    CASE WHEN calls.`ivr` <> '' AND (rlike(calls.`ivr`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`ivr` <> '' AND (COALESCE(array_contains(caller.lookups['getIVRs.ivr'], calls.`ivr`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_ivr', 'invalid_ivr', 'invalid_ivr'), found), 'param', 'ivr', 'rule', element_at(array('missing_ivr/ivr', 'invalid_ivr/ivr', 'invalid_ivr/ivr.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`ivr`) > 80 THEN concat(substring(calls.`ivr`, 1, 80), '…') ELSE calls.`ivr` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
