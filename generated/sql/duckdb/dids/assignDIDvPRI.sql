-- assignDIDvPRI: Puts a DID that is billed per minute onto a VPRI.
-- Columns of calls that are read: vpri, did
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."vpri" IS NULL OR calls."vpri" = '')
      THEN {'code': 'missing_params', 'param': 'vpri', 'rule': 'missing_params/vpri', 'severity': 'warning', 'actual': CASE WHEN length(calls."vpri") > 80 THEN concat(substring(calls."vpri", 1, 80), '…') ELSE calls."vpri" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
