-- getDISAs: Lists the DISA entries, or returns only the one whose id is given.
-- Columns of calls that are read: disa
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`disa` <> '' AND (rlike(calls.`disa`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_disa', 'param', 'disa', 'rule', 'invalid_disa/disa', 'severity', 'error', 'actual', CASE WHEN length(calls.`disa`) > 80 THEN concat(substring(calls.`disa`, 1, 80), '…') ELSE calls.`disa` END, 'limit', '1..20')
    WHEN calls.`disa` <> '' AND (COALESCE(array_contains(caller.lookups['getDISAs.disa'], calls.`disa`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_disa', 'param', 'disa', 'rule', 'invalid_disa/disa.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`disa`) > 80 THEN concat(substring(calls.`disa`, 1, 80), '…') ELSE calls.`disa` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
