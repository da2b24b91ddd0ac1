-- setDIDBillingType: Switches a DID between per-minute and flat billing.
-- Columns of calls that are read: did, billing_type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN 3 END, 
    CASE WHEN (calls."billing_type" IS NULL OR calls."billing_type" = '')
      THEN 4 END, 
    CASE WHEN calls."billing_type" <> '' AND (calls."billing_type" IN ('1', '2')) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'missing_billingtype', 'invalid_billingtype'][found], 'param': ['did', 'did', 'did', 'billing_type', 'billing_type'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'missing_billingtype/billing_type', 'invalid_billingtype/billing_type'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."billing_type") > 80 THEN concat(substring(calls."billing_type", 1, 80), '…') ELSE calls."billing_type" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["1", "2"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
