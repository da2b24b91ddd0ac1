-- getCallerIDFiltering: Lists the caller ID filters, or those matching an id or a DID.
-- Columns of calls that are read: filtering, did
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`filtering` <> '' AND (rlike(calls.`filtering`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_filter', 'param', 'filtering', 'rule', 'invalid_filter/filtering', 'severity', 'error', 'actual', CASE WHEN length(calls.`filtering`) > 80 THEN concat(substring(calls.`filtering`, 1, 80), '…') ELSE calls.`filtering` END, 'limit', '1..20')
    WHEN calls.`filtering` <> '' AND (COALESCE(array_contains(caller.lookups['getCallerIDFiltering.filtering'], calls.`filtering`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_filter', 'param', 'filtering', 'rule', 'invalid_filter/filtering.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`filtering`) > 80 THEN concat(substring(calls.`filtering`, 1, 80), '…') ELSE calls.`filtering` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
