-- delSequences: Deletes a sequence.
-- Columns of calls that are read: sequence, client
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`sequence` IS NULL OR calls.`sequence` = '')
      THEN named_struct('code', 'missing_params', 'param', 'sequence', 'rule', 'missing_params/sequence', 'severity', 'warning', 'actual', CASE WHEN length(calls.`sequence`) > 80 THEN concat(substring(calls.`sequence`, 1, 80), '…') ELSE calls.`sequence` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`sequence` <> '' AND (COALESCE(array_contains(caller.lookups['getSequences.sequence'], calls.`sequence`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'no_sequences', 'param', 'sequence', 'rule', 'no_sequences/sequence.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`sequence`) > 80 THEN concat(substring(calls.`sequence`, 1, 80), '…') ELSE calls.`sequence` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', '1..20') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
