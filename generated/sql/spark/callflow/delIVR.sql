-- delIVR: Deletes one IVR menu.
-- Columns of calls that are read: ivr
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`ivr` IS NULL OR calls.`ivr` = '')
      THEN named_struct('code', 'missing_ivr', 'param', 'ivr', 'rule', 'missing_ivr/ivr', 'severity', 'error', 'actual', CASE WHEN length(calls.`ivr`) > 80 THEN concat(substring(calls.`ivr`, 1, 80), '…') ELSE calls.`ivr` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`ivr` <> '' AND (rlike(calls.`ivr`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_ivr', 'param', 'ivr', 'rule', 'invalid_ivr/ivr', 'severity', 'error', 'actual', CASE WHEN length(calls.`ivr`) > 80 THEN concat(substring(calls.`ivr`, 1, 80), '…') ELSE calls.`ivr` END, 'limit', '1..20')
    WHEN calls.`ivr` <> '' AND (COALESCE(array_contains(caller.lookups['getIVRs.ivr'], calls.`ivr`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_ivr', 'param', 'ivr', 'rule', 'invalid_ivr/ivr.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`ivr`) > 80 THEN concat(substring(calls.`ivr`, 1, 80), '…') ELSE calls.`ivr` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
