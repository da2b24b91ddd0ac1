-- assignDIDvPRI: Puts a DID that is billed per minute onto a VPRI.
-- Columns of calls that are read: vpri, did
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."vpri" IS NULL OR calls."vpri" = '')
      THEN 1 END, 
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 2 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_params', 'missing_did', 'invalid_did'][found], 'param': ['vpri', 'did', 'did'][found], 'rule': ['missing_params/vpri', 'missing_did/did', 'invalid_did/did'][found], 'severity': ['warning', 'error', 'error'][found], 'actual': CASE [0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."vpri") > 80 THEN concat(substring(calls."vpri", 1, 80), '…') ELSE calls."vpri" END WHEN 1 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
