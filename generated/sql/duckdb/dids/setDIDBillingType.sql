-- setDIDBillingType: Switches a DID between per-minute and flat billing.
-- Columns of calls that are read: did, billing_type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."billing_type" IS NULL OR calls."billing_type" = '')
      THEN {'code': 'missing_billingtype', 'param': 'billing_type', 'rule': 'missing_billingtype/billing_type', 'severity': 'error', 'actual': CASE WHEN length(calls."billing_type") > 80 THEN concat(substring(calls."billing_type", 1, 80), '…') ELSE calls."billing_type" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."billing_type" <> '' AND (calls."billing_type" IN ('1', '2')) IS NOT TRUE
      THEN {'code': 'invalid_billingtype', 'param': 'billing_type', 'rule': 'invalid_billingtype/billing_type', 'severity': 'error', 'actual': CASE WHEN length(calls."billing_type") > 80 THEN concat(substring(calls."billing_type", 1, 80), '…') ELSE calls."billing_type" END, 'limit': '["1", "2"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
