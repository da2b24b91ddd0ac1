-- setClientThreshold: Sets the balance threshold of a reseller client and, if given, its notification address.
-- Columns of calls that are read: client, email, threshold
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN named_struct('code', 'missing_client', 'param', 'client', 'rule', 'missing_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', '1..20')
    WHEN calls.`client` <> '' AND (COALESCE(array_contains(caller.lookups['getClients.client'], calls.`client`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'email', 'rule', 'invalid_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`threshold` IS NULL OR calls.`threshold` = '')
      THEN named_struct('code', 'Invalid_threshold', 'param', 'threshold', 'rule', 'Invalid_threshold/threshold.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`threshold`) > 80 THEN concat(substring(calls.`threshold`, 1, 80), '…') ELSE calls.`threshold` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`threshold` <> '' AND ((CAST(TRY_CAST(calls.`threshold` AS BIGINT) AS STRING) = calls.`threshold` AND octet_length(calls.`threshold`) <= 18 AND TRY_CAST(calls.`threshold` AS BIGINT) BETWEEN 1 AND 250)) IS NOT TRUE
      THEN named_struct('code', 'Invalid_threshold', 'param', 'threshold', 'rule', 'Invalid_threshold/threshold', 'severity', 'error', 'actual', CASE WHEN length(calls.`threshold`) > 80 THEN concat(substring(calls.`threshold`, 1, 80), '…') ELSE calls.`threshold` END, 'limit', '1..250') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
