-- delDISA: Deletes one DISA entry.
-- Columns of calls that are read: disa
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`disa` IS NULL OR calls.`disa` = '')
      THEN 1 END, 
    CASE WHEN calls.`disa` <> '' AND (rlike(calls.`disa`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`disa` <> '' AND (COALESCE(array_contains(caller.lookups['getDISAs.disa'], calls.`disa`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_disa', 'invalid_disa', 'invalid_disa'), found), 'param', 'disa', 'rule', element_at(array('missing_disa/disa', 'invalid_disa/disa', 'invalid_disa/disa.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`disa`) > 80 THEN concat(substring(calls.`disa`, 1, 80), '…') ELSE calls.`disa` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
