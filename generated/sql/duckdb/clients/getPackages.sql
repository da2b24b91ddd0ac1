-- getPackages: Lists the packages, or returns only the one whose code is given.
-- Columns of calls that are read: package
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."package" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."package" AS UBIGINT) AS VARCHAR) = calls."package" THEN strlen(calls."package") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."package", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."package" <> '' AND (COALESCE(list_contains(caller.lookups['getPackages.package'], calls."package"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_package', 'param': 'package', 'rule': ['invalid_package/package', 'invalid_package/package.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."package") > 80 THEN concat(substring(calls."package", 1, 80), '…') ELSE calls."package" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
