-- signupClient: Creates a new client under the reseller account.
-- Columns of calls that are read: firstname, lastname, address, city, state, country, zip, phone_number, email, confirm_email, password, confirm_password, balance_management
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`firstname` IS NULL OR calls.`firstname` = '')
      THEN named_struct('code', 'missing_firstname', 'param', 'firstname', 'rule', 'missing_firstname/firstname', 'severity', 'error', 'actual', CASE WHEN length(calls.`firstname`) > 80 THEN concat(substring(calls.`firstname`, 1, 80), '…') ELSE calls.`firstname` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`lastname` IS NULL OR calls.`lastname` = '')
      THEN named_struct('code', 'missing_lastname', 'param', 'lastname', 'rule', 'missing_lastname/lastname', 'severity', 'error', 'actual', CASE WHEN length(calls.`lastname`) > 80 THEN concat(substring(calls.`lastname`, 1, 80), '…') ELSE calls.`lastname` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`address` IS NULL OR calls.`address` = '')
      THEN named_struct('code', 'missing_address', 'param', 'address', 'rule', 'missing_address/address', 'severity', 'error', 'actual', CASE WHEN length(calls.`address`) > 80 THEN concat(substring(calls.`address`, 1, 80), '…') ELSE calls.`address` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`city` IS NULL OR calls.`city` = '')
      THEN named_struct('code', 'missing_city', 'param', 'city', 'rule', 'missing_city/city', 'severity', 'error', 'actual', CASE WHEN length(calls.`city`) > 80 THEN concat(substring(calls.`city`, 1, 80), '…') ELSE calls.`city` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`state` IS NULL OR calls.`state` = '')
      THEN named_struct('code', 'missing_state', 'param', 'state', 'rule', 'missing_state/state', 'severity', 'error', 'actual', CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`country` IS NULL OR calls.`country` = '')
      THEN named_struct('code', 'missing_country', 'param', 'country', 'rule', 'missing_country/country', 'severity', 'error', 'actual', CASE WHEN length(calls.`country`) > 80 THEN concat(substring(calls.`country`, 1, 80), '…') ELSE calls.`country` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`country` <> '' AND (rlike(calls.`country`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_country', 'param', 'country', 'rule', 'invalid_country/country', 'severity', 'error', 'actual', CASE WHEN length(calls.`country`) > 80 THEN concat(substring(calls.`country`, 1, 80), '…') ELSE calls.`country` END, 'limit', '[A-Za-z]{2}') END, 
    CASE WHEN (calls.`zip` IS NULL OR calls.`zip` = '')
      THEN named_struct('code', 'missing_zip', 'param', 'zip', 'rule', 'missing_zip/zip', 'severity', 'error', 'actual', CASE WHEN length(calls.`zip`) > 80 THEN concat(substring(calls.`zip`, 1, 80), '…') ELSE calls.`zip` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`phone_number` IS NULL OR calls.`phone_number` = '')
      THEN named_struct('code', 'missing_phonenumber', 'param', 'phone_number', 'rule', 'missing_phonenumber/phone_number', 'severity', 'error', 'actual', CASE WHEN length(calls.`phone_number`) > 80 THEN concat(substring(calls.`phone_number`, 1, 80), '…') ELSE calls.`phone_number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`email` IS NULL OR calls.`email` = '')
      THEN named_struct('code', 'missing_email', 'param', 'email', 'rule', 'missing_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'email', 'rule', 'invalid_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getClients.email'], calls.`email`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'used_email', 'param', 'email', 'rule', 'used_email/email.taken', 'severity', 'warning', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`confirm_email` IS NULL OR calls.`confirm_email` = '')
      THEN named_struct('code', 'missing_email_confirm', 'param', 'confirm_email', 'rule', 'missing_email_confirm/confirm_email', 'severity', 'error', 'actual', CASE WHEN length(calls.`confirm_email`) > 80 THEN concat(substring(calls.`confirm_email`, 1, 80), '…') ELSE calls.`confirm_email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`confirm_email` <> '' AND calls.`email` <> '' AND (calls.`confirm_email` = calls.`email`) IS NOT TRUE
      THEN named_struct('code', 'mismatch_email_confirm', 'param', 'confirm_email', 'rule', 'mismatch_email_confirm/confirm_email', 'severity', 'error', 'actual', CASE WHEN length(calls.`confirm_email`) > 80 THEN concat(substring(calls.`confirm_email`, 1, 80), '…') ELSE calls.`confirm_email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`password` IS NULL OR calls.`password` = '')
      THEN named_struct('code', 'missing_password', 'param', 'password', 'rule', 'missing_password/password', 'severity', 'error', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`confirm_password` IS NULL OR calls.`confirm_password` = '')
      THEN named_struct('code', 'missing_password_confirm', 'param', 'confirm_password', 'rule', 'missing_password_confirm/confirm_password', 'severity', 'error', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`confirm_password` <> '' AND calls.`password` <> '' AND (calls.`confirm_password` = calls.`password`) IS NOT TRUE
      THEN named_struct('code', 'mismatch_password_confirm', 'param', 'confirm_password', 'rule', 'mismatch_password_confirm/confirm_password', 'severity', 'error', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`balance_management` <> '' AND (rlike(calls.`balance_management`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_balancemanagement', 'param', 'balance_management', 'rule', 'invalid_balancemanagement/balance_management', 'severity', 'error', 'actual', CASE WHEN length(calls.`balance_management`) > 80 THEN concat(substring(calls.`balance_management`, 1, 80), '…') ELSE calls.`balance_management` END, 'limit', '1..3')
    WHEN calls.`balance_management` <> '' AND (COALESCE(array_contains(caller.lookups['getBalanceManagement.value'], calls.`balance_management`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_balancemanagement', 'param', 'balance_management', 'rule', 'invalid_balancemanagement/balance_management.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`balance_management`) > 80 THEN concat(substring(calls.`balance_management`, 1, 80), '…') ELSE calls.`balance_management` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
