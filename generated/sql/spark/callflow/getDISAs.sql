-- getDISAs: Lists the DISA entries, or returns only the one whose id is given.
-- Columns of calls that are read: disa
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`disa` <> '' AND (rlike(calls.`disa`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`disa` <> '' AND (COALESCE(array_contains(caller.lookups['getDISAs.disa'], calls.`disa`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_disa', 'param', 'disa', 'rule', element_at(array('invalid_disa/disa', 'invalid_disa/disa.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`disa`) > 80 THEN concat(substring(calls.`disa`, 1, 80), '…') ELSE calls.`disa` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
