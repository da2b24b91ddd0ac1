-- addCharge: Debits an amount from one reseller client.
-- Columns of calls that are read: client, charge
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN named_struct('code', 'missing_client', 'param', 'client', 'rule', 'missing_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', '1..20')
    WHEN calls.`client` <> '' AND (COALESCE(array_contains(caller.lookups['getClients.client'], calls.`client`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`charge` IS NULL OR calls.`charge` = '')
      THEN named_struct('code', 'missing_charge', 'param', 'charge', 'rule', 'missing_charge/charge', 'severity', 'error', 'actual', CASE WHEN length(calls.`charge`) > 80 THEN concat(substring(calls.`charge`, 1, 80), '…') ELSE calls.`charge` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`charge` <> '' AND ((rlike(calls.`charge`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`charge` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN named_struct('code', 'invalid_charge', 'param', 'charge', 'rule', 'invalid_charge/charge', 'severity', 'error', 'actual', CASE WHEN length(calls.`charge`) > 80 THEN concat(substring(calls.`charge`, 1, 80), '…') ELSE calls.`charge` END, 'limit', '-999999999..999999999') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
