-- delSequences: Deletes a sequence.
-- Columns of calls that are read: sequence, client
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."sequence" IS NULL OR calls."sequence" = '')
      THEN {'code': 'missing_params', 'param': 'sequence', 'rule': 'missing_params/sequence', 'severity': 'warning', 'actual': CASE WHEN length(calls."sequence") > 80 THEN concat(substring(calls."sequence", 1, 80), '…') ELSE calls."sequence" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."sequence" <> '' AND (COALESCE(list_contains(caller.lookups['getSequences.sequence'], calls."sequence"), TRUE)) IS NOT TRUE
      THEN {'code': 'no_sequences', 'param': 'sequence', 'rule': 'no_sequences/sequence.unknown', 'severity': 'warning', 'actual': CASE WHEN length(calls."sequence") > 80 THEN concat(substring(calls."sequence", 1, 80), '…') ELSE calls."sequence" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_client', 'param': 'client', 'rule': 'invalid_client/client', 'severity': 'error', 'actual': CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END, 'limit': '1..20'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
