-- delSequences: Deletes a sequence.
-- Columns of calls that are read: sequence, client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."sequence" IS NULL OR calls."sequence" = '')
      THEN 1 END, 
    CASE WHEN calls."sequence" <> '' AND (COALESCE(list_contains(caller.lookups['getSequences.sequence'], calls."sequence"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_params', 'no_sequences', 'invalid_client'][found], 'param': ['sequence', 'sequence', 'client'][found], 'rule': ['missing_params/sequence', 'no_sequences/sequence.unknown', 'invalid_client/client'][found], 'severity': ['warning', 'warning', 'error'][found], 'actual': CASE [0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."sequence") > 80 THEN concat(substring(calls."sequence", 1, 80), '…') ELSE calls."sequence" END WHEN 1 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
