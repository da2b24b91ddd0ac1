-- getRates: Looks up rates within one package by a search term.
-- Columns of calls that are read: package, query
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."package" IS NULL OR calls."package" = '')
      THEN {'code': 'missing_package', 'param': 'package', 'rule': 'missing_package/package', 'severity': 'error', 'actual': CASE WHEN length(calls."package") > 80 THEN concat(substring(calls."package", 1, 80), '…') ELSE calls."package" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."package" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."package" AS UBIGINT) AS VARCHAR) = calls."package" THEN strlen(calls."package") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."package", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_package', 'param': 'package', 'rule': 'invalid_package/package', 'severity': 'error', 'actual': CASE WHEN length(calls."package") > 80 THEN concat(substring(calls."package", 1, 80), '…') ELSE calls."package" END, 'limit': '1..20'}
    WHEN calls."package" <> '' AND (COALESCE(list_contains(caller.lookups['getPackages.package'], calls."package"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_package', 'param': 'package', 'rule': 'invalid_package/package.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."package") > 80 THEN concat(substring(calls."package", 1, 80), '…') ELSE calls."package" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."query" IS NULL OR calls."query" = '')
      THEN {'code': 'missing_query', 'param': 'query', 'rule': 'missing_query/query', 'severity': 'error', 'actual': CASE WHEN length(calls."query") > 80 THEN concat(substring(calls."query", 1, 80), '…') ELSE calls."query" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
