-- getRates: Looks up rates within one package by a search term.
-- Columns of calls that are read: package, query
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."package" IS NULL OR calls."package" = '')
      THEN 1 END, 
    CASE WHEN calls."package" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."package" AS UBIGINT) AS VARCHAR) = calls."package" THEN strlen(calls."package") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."package", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."package" <> '' AND (COALESCE(list_contains(caller.lookups['getPackages.package'], calls."package"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."query" IS NULL OR calls."query" = '')
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_package', 'invalid_package', 'invalid_package', 'missing_query'][found], 'param': ['package', 'package', 'package', 'query'][found], 'rule': ['missing_package/package', 'invalid_package/package', 'invalid_package/package.unknown', 'missing_query/query'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."package") > 80 THEN concat(substring(calls."package", 1, 80), '…') ELSE calls."package" END WHEN 1 THEN CASE WHEN length(calls."query") > 80 THEN concat(substring(calls."query", 1, 80), '…') ELSE calls."query" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
