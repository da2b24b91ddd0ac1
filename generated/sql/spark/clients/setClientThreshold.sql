-- setClientThreshold: Sets the balance threshold of a reseller client and, if given, its notification address.
-- Columns of calls that are read: client, email, threshold
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN 1 END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`client` <> '' AND (COALESCE(array_contains(caller.lookups['getClients.client'], calls.`client`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`threshold` IS NULL OR calls.`threshold` = '')
      THEN 5
    WHEN calls.`threshold` <> '' AND ((CAST(TRY_CAST(calls.`threshold` AS BIGINT) AS STRING) = calls.`threshold` AND octet_length(calls.`threshold`) <= 18 AND TRY_CAST(calls.`threshold` AS BIGINT) BETWEEN 1 AND 250)) IS NOT TRUE
      THEN 6 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_client', 'invalid_client', 'invalid_client', 'invalid_email', 'Invalid_threshold', 'Invalid_threshold'), found), 'param', element_at(array('client', 'client', 'client', 'email', 'threshold', 'threshold'), found), 'rule', element_at(array('missing_client/client', 'invalid_client/client', 'invalid_client/client.unknown', 'invalid_email/email', 'Invalid_threshold/threshold.required', 'Invalid_threshold/threshold'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1, 2, 2), found) WHEN 0 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END WHEN 1 THEN CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END WHEN 2 THEN CASE WHEN length(calls.`threshold`) > 80 THEN concat(substring(calls.`threshold`, 1, 80), '…') ELSE calls.`threshold` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..250'), found))) AS violations
FROM calls CROSS JOIN caller;
