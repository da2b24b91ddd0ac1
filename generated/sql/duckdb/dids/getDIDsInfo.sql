-- getDIDsInfo: Returns DID settings for the whole account, one reseller client, one sub-account or one DID.
-- Columns of calls that are read: client, did
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."client" <> '' AND (regexp_full_match(calls."client", '[\x2D-\x2E0-9\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_client', 'invalid_did'][found], 'param': ['client', 'did'][found], 'rule': ['invalid_client/client.filter', 'invalid_did/did'][found], 'severity': 'error', 'actual': CASE [0, 1][found] WHEN 0 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END WHEN 1 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
