-- getPackages: Lists the packages, or returns only the one whose code is given.
-- Columns of calls that are read: package
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`package` <> '' AND (rlike(calls.`package`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`package` <> '' AND (COALESCE(array_contains(caller.lookups['getPackages.package'], calls.`package`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_package', 'param', 'package', 'rule', element_at(array('invalid_package/package', 'invalid_package/package.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`package`) > 80 THEN concat(substring(calls.`package`, 1, 80), '…') ELSE calls.`package` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
