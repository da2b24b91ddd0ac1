-- getClientThreshold: Returns the threshold settings of one reseller client.
-- Columns of calls that are read: client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."client" IS NULL OR calls."client" = '')
      THEN 1 END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."client" <> '' AND (COALESCE(list_contains(caller.lookups['getClients.client'], calls."client"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_client', 'invalid_client', 'invalid_client'][found], 'param': 'client', 'rule': ['missing_client/client', 'invalid_client/client', 'invalid_client/client.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
