-- addCharge: Debits an amount from one reseller client.
-- Columns of calls that are read: client, charge
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN 1 END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`client` <> '' AND (COALESCE(array_contains(caller.lookups['getClients.client'], calls.`client`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`charge` IS NULL OR calls.`charge` = '')
      THEN 4 END, 
    CASE WHEN calls.`charge` <> '' AND ((rlike(calls.`charge`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`charge` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_client', 'invalid_client', 'invalid_client', 'missing_charge', 'invalid_charge'), found), 'param', element_at(array('client', 'client', 'client', 'charge', 'charge'), found), 'rule', element_at(array('missing_client/client', 'invalid_client/client', 'invalid_client/client.unknown', 'missing_charge/charge', 'invalid_charge/charge'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END WHEN 1 THEN CASE WHEN length(calls.`charge`) > 80 THEN concat(substring(calls.`charge`, 1, 80), '…') ELSE calls.`charge` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), '-999999999..999999999'), found))) AS violations
FROM calls CROSS JOIN caller;
