-- getClientThreshold: Returns the threshold settings of one reseller client.
-- Columns of calls that are read: client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN 1 END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`client` <> '' AND (COALESCE(array_contains(caller.lookups['getClients.client'], calls.`client`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_client', 'invalid_client', 'invalid_client'), found), 'param', 'client', 'rule', element_at(array('missing_client/client', 'invalid_client/client', 'invalid_client/client.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
