-- getClients: Lists all reseller clients, or finds one by id or e-mail address.
-- Columns of calls that are read: client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."client" <> '' AND ((CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE AND ((strlen(calls."client") <= 318 AND instr(calls."client", '@') <= 65 AND strlen(calls."client") - instr(calls."client", '@') <= 253 AND regexp_full_match(calls."client", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."client", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE)
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_client', 'param': 'client', 'rule': 'invalid_client/client.email', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
