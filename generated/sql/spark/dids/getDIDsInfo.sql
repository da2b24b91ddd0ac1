-- getDIDsInfo: Returns DID settings for the whole account, one reseller client, one sub-account or one DID.
-- Columns of calls that are read: client, did
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client.filter', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
