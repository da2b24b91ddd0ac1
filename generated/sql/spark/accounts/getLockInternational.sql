-- getLockInternational: Lists the international call lock modes, or returns only the one whose code is given.
-- Columns of calls that are read: lock_international
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`lock_international` <> '' AND (rlike(calls.`lock_international`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`lock_international` <> '' AND (COALESCE(array_contains(caller.lookups['getLockInternational.value'], calls.`lock_international`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_lockinternational', 'param', 'lock_international', 'rule', element_at(array('invalid_lockinternational/lock_international', 'invalid_lockinternational/lock_international.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`lock_international`) > 80 THEN concat(substring(calls.`lock_international`, 1, 80), '…') ELSE calls.`lock_international` END END, 'limit', element_at(array('1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
