-- setDIDPOP: Moves a DID to another point of presence.
-- Columns of calls that are read: did, pop
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN 3 END, 
    CASE WHEN (calls."pop" IS NULL OR calls."pop" = '')
      THEN 4 END, 
    CASE WHEN calls."pop" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."pop" AS UBIGINT) AS VARCHAR) = calls."pop" THEN strlen(calls."pop") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."pop", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 5
    WHEN calls."pop" <> '' AND (COALESCE(list_contains(caller.lookups['getServersInfo.server_pop'], calls."pop"), TRUE)) IS NOT TRUE
      THEN 6 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'missing_serverpop', 'invalid_serverpop', 'invalid_serverpop'][found], 'param': ['did', 'did', 'did', 'pop', 'pop', 'pop'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'missing_serverpop/pop', 'invalid_serverpop/pop', 'invalid_serverpop/pop.unknown'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."pop") > 80 THEN concat(substring(calls."pop", 1, 80), '…') ELSE calls."pop" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
