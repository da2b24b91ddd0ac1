-- getCallTypes: Lists call types together with all DIDs, or with the DIDs of one reseller client.
-- Columns of calls that are read: client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_client', 'param': 'client', 'rule': 'invalid_client/client', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END END, 'limit': '1..20'}) AS violations
FROM calls CROSS JOIN caller;
