-- getClients: Lists all reseller clients, or finds one by id or e-mail address.
-- Columns of calls that are read: client
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`client` <> '' AND ((rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE AND ((octet_length(calls.`client`) <= 318 AND instr(calls.`client`, '@') <= 65 AND octet_length(calls.`client`) - instr(calls.`client`, '@') <= 253 AND rlike(calls.`client`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`client`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE)
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client.email', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
