-- getLockInternational: Lists the international call lock modes, or returns only the one whose code is given.
-- Columns of calls that are read: lock_international
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`lock_international` <> '' AND (rlike(calls.`lock_international`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_lockinternational', 'param', 'lock_international', 'rule', 'invalid_lockinternational/lock_international', 'severity', 'error', 'actual', CASE WHEN length(calls.`lock_international`) > 80 THEN concat(substring(calls.`lock_international`, 1, 80), '…') ELSE calls.`lock_international` END, 'limit', '1..6')
    WHEN calls.`lock_international` <> '' AND (COALESCE(array_contains(caller.lookups['getLockInternational.value'], calls.`lock_international`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_lockinternational', 'param', 'lock_international', 'rule', 'invalid_lockinternational/lock_international.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`lock_international`) > 80 THEN concat(substring(calls.`lock_international`, 1, 80), '…') ELSE calls.`lock_international` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
