-- getPackages: Lists the packages, or returns only the one whose code is given.
-- Columns of calls that are read: package
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."package" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."package" AS UBIGINT) AS VARCHAR) = calls."package" THEN strlen(calls."package") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."package", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_package', 'param': 'package', 'rule': 'invalid_package/package', 'severity': 'error', 'actual': CASE WHEN length(calls."package") > 80 THEN concat(substring(calls."package", 1, 80), '…') ELSE calls."package" END, 'limit': '1..20'}
    WHEN calls."package" <> '' AND (COALESCE(list_contains(caller.lookups['getPackages.package'], calls."package"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_package', 'param': 'package', 'rule': 'invalid_package/package.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."package") > 80 THEN concat(substring(calls."package", 1, 80), '…') ELSE calls."package" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
