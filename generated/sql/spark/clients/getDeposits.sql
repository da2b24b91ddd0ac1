-- getDeposits: Lists the deposits made for one reseller client.
-- Columns of calls that are read: client
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN named_struct('code', 'missing_client', 'param', 'client', 'rule', 'missing_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', '1..20')
    WHEN calls.`client` <> '' AND (COALESCE(array_contains(caller.lookups['getClients.client'], calls.`client`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
