-- setEmailToFax: Creates an email-to-fax configuration, or updates the one whose ID is given.
-- Columns of calls that are read: id, auth_email, from_number_id, security_code
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_id', 'param', 'id', 'rule', 'invalid_id/id', 'severity', 'error', 'actual', CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END, 'limit', '1..20') END, 
    CASE WHEN (calls.`auth_email` IS NULL OR calls.`auth_email` = '')
      THEN named_struct('code', 'missing_email', 'param', 'auth_email', 'rule', 'missing_email/auth_email', 'severity', 'error', 'actual', CASE WHEN length(calls.`auth_email`) > 80 THEN concat(substring(calls.`auth_email`, 1, 80), '…') ELSE calls.`auth_email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`auth_email` <> '' AND ((octet_length(calls.`auth_email`) <= 318 AND instr(calls.`auth_email`, '@') <= 65 AND octet_length(calls.`auth_email`) - instr(calls.`auth_email`, '@') <= 253 AND rlike(calls.`auth_email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`auth_email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'auth_email', 'rule', 'invalid_email/auth_email', 'severity', 'error', 'actual', CASE WHEN length(calls.`auth_email`) > 80 THEN concat(substring(calls.`auth_email`, 1, 80), '…') ELSE calls.`auth_email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`from_number_id` IS NULL OR calls.`from_number_id` = '')
      THEN named_struct('code', 'missing_params', 'param', 'from_number_id', 'rule', 'missing_params/from_number_id', 'severity', 'warning', 'actual', CASE WHEN length(calls.`from_number_id`) > 80 THEN concat(substring(calls.`from_number_id`, 1, 80), '…') ELSE calls.`from_number_id` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`security_code` IS NULL OR calls.`security_code` = '')
      THEN named_struct('code', 'invalid_security_code', 'param', 'security_code', 'rule', 'invalid_security_code/security_code.required', 'severity', 'error', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING))
    WHEN calls.`security_code` <> '' AND (rlike(calls.`security_code`, '\\A(?:[0-9A-Za-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_security_code', 'param', 'security_code', 'rule', 'invalid_security_code/security_code', 'severity', 'error', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
