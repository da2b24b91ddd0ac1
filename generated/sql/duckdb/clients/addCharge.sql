-- addCharge: Debits an amount from one reseller client.
-- Columns of calls that are read: client, charge
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."client" IS NULL OR calls."client" = '')
      THEN 1 END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."client" <> '' AND (COALESCE(list_contains(caller.lookups['getClients.client'], calls."client"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."charge" IS NULL OR calls."charge" = '')
      THEN 4 END, 
    CASE WHEN calls."charge" <> '' AND ((regexp_full_match(calls."charge", '-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?') AND TRY_CAST(calls."charge" AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_client', 'invalid_client', 'invalid_client', 'missing_charge', 'invalid_charge'][found], 'param': ['client', 'client', 'client', 'charge', 'charge'][found], 'rule': ['missing_client/client', 'invalid_client/client', 'invalid_client/client.unknown', 'missing_charge/charge', 'invalid_charge/charge'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END WHEN 1 THEN CASE WHEN length(calls."charge") > 80 THEN concat(substring(calls."charge", 1, 80), '…') ELSE calls."charge" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '-999999999..999999999'][found]}) AS violations
FROM calls CROSS JOIN caller;
