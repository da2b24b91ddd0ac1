-- getPackages: Lists the packages, or returns only the one whose code is given.
-- Columns of calls that are read: package
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`package` <> '' AND (rlike(calls.`package`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_package', 'param', 'package', 'rule', 'invalid_package/package', 'severity', 'error', 'actual', CASE WHEN length(calls.`package`) > 80 THEN concat(substring(calls.`package`, 1, 80), '…') ELSE calls.`package` END, 'limit', '1..20')
    WHEN calls.`package` <> '' AND (COALESCE(array_contains(caller.lookups['getPackages.package'], calls.`package`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_package', 'param', 'package', 'rule', 'invalid_package/package.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`package`) > 80 THEN concat(substring(calls.`package`, 1, 80), '…') ELSE calls.`package` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
