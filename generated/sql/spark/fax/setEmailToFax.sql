-- setEmailToFax: Creates an email-to-fax configuration, or updates the one whose ID is given.
-- Columns of calls that are read: id, auth_email, from_number_id, security_code
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls.`auth_email` IS NULL OR calls.`auth_email` = '')
      THEN 2 END, 
    CASE WHEN calls.`auth_email` <> '' AND ((octet_length(calls.`auth_email`) <= 318 AND instr(calls.`auth_email`, '@') <= 65 AND octet_length(calls.`auth_email`) - instr(calls.`auth_email`, '@') <= 253 AND rlike(calls.`auth_email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`auth_email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`from_number_id` IS NULL OR calls.`from_number_id` = '')
      THEN 4 END, 
    CASE WHEN (calls.`security_code` IS NULL OR calls.`security_code` = '')
      THEN 5
    WHEN calls.`security_code` <> '' AND (rlike(calls.`security_code`, '\\A(?:[0-9A-Za-z]*)\\z')) IS NOT TRUE
      THEN 6 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_id', 'missing_email', 'invalid_email', 'missing_params', 'invalid_security_code', 'invalid_security_code'), found), 'param', element_at(array('id', 'auth_email', 'auth_email', 'from_number_id', 'security_code', 'security_code'), found), 'rule', element_at(array('invalid_id/id', 'missing_email/auth_email', 'invalid_email/auth_email', 'missing_params/from_number_id', 'invalid_security_code/security_code.required', 'invalid_security_code/security_code'), found), 'severity', element_at(array('error', 'error', 'error', 'warning', 'error', 'error'), found), 'actual', CASE element_at(array(0, 1, 1, 2, 3, 3), found) WHEN 0 THEN CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END WHEN 1 THEN CASE WHEN length(calls.`auth_email`) > 80 THEN concat(substring(calls.`auth_email`, 1, 80), '…') ELSE calls.`auth_email` END WHEN 2 THEN CASE WHEN length(calls.`from_number_id`) > 80 THEN concat(substring(calls.`from_number_id`, 1, 80), '…') ELSE calls.`from_number_id` END WHEN 3 THEN CAST(NULL AS STRING) END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
