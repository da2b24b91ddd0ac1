-- setDIDPOP: Moves a DID to another point of presence.
-- Columns of calls that are read: did, pop
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."pop" IS NULL OR calls."pop" = '')
      THEN {'code': 'missing_serverpop', 'param': 'pop', 'rule': 'missing_serverpop/pop', 'severity': 'error', 'actual': CASE WHEN length(calls."pop") > 80 THEN concat(substring(calls."pop", 1, 80), '…') ELSE calls."pop" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."pop" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."pop" AS UBIGINT) AS VARCHAR) = calls."pop" THEN strlen(calls."pop") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."pop", '[0-9]{1,6}') END) IS NOT TRUE
      THEN {'code': 'invalid_serverpop', 'param': 'pop', 'rule': 'invalid_serverpop/pop', 'severity': 'error', 'actual': CASE WHEN length(calls."pop") > 80 THEN concat(substring(calls."pop", 1, 80), '…') ELSE calls."pop" END, 'limit': '1..6'}
    WHEN calls."pop" <> '' AND (COALESCE(list_contains(caller.lookups['getServersInfo.server_pop'], calls."pop"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_serverpop', 'param': 'pop', 'rule': 'invalid_serverpop/pop.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."pop") > 80 THEN concat(substring(calls."pop", 1, 80), '…') ELSE calls."pop" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
