-- getClients: Lists all reseller clients, or finds one by id or e-mail address.
-- Columns of calls that are read: client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`client` <> '' AND ((rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE AND ((octet_length(calls.`client`) <= 318 AND instr(calls.`client`, '@') <= 65 AND octet_length(calls.`client`) - instr(calls.`client`, '@') <= 253 AND rlike(calls.`client`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`client`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE)
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client.email', 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
