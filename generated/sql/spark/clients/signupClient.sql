-- signupClient: Creates a new client under the reseller account.
-- Columns of calls that are read: firstname, lastname, address, city, state, country, zip, phone_number, email, confirm_email, password, confirm_password, balance_management
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`firstname` IS NULL OR calls.`firstname` = '')
      THEN 1 END, 
    CASE WHEN (calls.`lastname` IS NULL OR calls.`lastname` = '')
      THEN 2 END, 
    CASE WHEN (calls.`address` IS NULL OR calls.`address` = '')
      THEN 3 END, 
    CASE WHEN (calls.`city` IS NULL OR calls.`city` = '')
      THEN 4 END, 
    CASE WHEN (calls.`state` IS NULL OR calls.`state` = '')
      THEN 5 END, 
    CASE WHEN (calls.`country` IS NULL OR calls.`country` = '')
      THEN 6 END, 
    CASE WHEN calls.`country` <> '' AND (rlike(calls.`country`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN (calls.`zip` IS NULL OR calls.`zip` = '')
      THEN 8 END, 
    CASE WHEN (calls.`phone_number` IS NULL OR calls.`phone_number` = '')
      THEN 9 END, 
    CASE WHEN (calls.`email` IS NULL OR calls.`email` = '')
      THEN 10 END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls.`email` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getClients.email'], calls.`email`), TRUE)) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN (calls.`confirm_email` IS NULL OR calls.`confirm_email` = '')
      THEN 13 END, 
    CASE WHEN calls.`confirm_email` <> '' AND calls.`email` <> '' AND (calls.`confirm_email` = calls.`email`) IS NOT TRUE
      THEN 14 END, 
    CASE WHEN (calls.`password` IS NULL OR calls.`password` = '')
      THEN 15 END, 
    CASE WHEN (calls.`confirm_password` IS NULL OR calls.`confirm_password` = '')
      THEN 16 END, 
    CASE WHEN calls.`confirm_password` <> '' AND calls.`password` <> '' AND (calls.`confirm_password` = calls.`password`) IS NOT TRUE
      THEN 17 END, 
    CASE WHEN calls.`balance_management` <> '' AND (rlike(calls.`balance_management`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN 18
    WHEN calls.`balance_management` <> '' AND (COALESCE(array_contains(caller.lookups['getBalanceManagement.value'], calls.`balance_management`), TRUE)) IS NOT TRUE
      THEN 19 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_firstname', 'missing_lastname', 'missing_address', 'missing_city', 'missing_state', 'missing_country', 'invalid_country', 'missing_zip', 'missing_phonenumber', 'missing_email', 'invalid_email', 'used_email', 'missing_email_confirm', 'mismatch_email_confirm', 'missing_password', 'missing_password_confirm', 'mismatch_password_confirm', 'invalid_balancemanagement', 'invalid_balancemanagement'), found), 'param', element_at(array('firstname', 'lastname', 'address', 'city', 'state', 'country', 'country', 'zip', 'phone_number', 'email', 'email', 'email', 'confirm_email', 'confirm_email', 'password', 'confirm_password', 'confirm_password', 'balance_management', 'balance_management'), found), 'rule', element_at(array('missing_firstname/firstname', 'missing_lastname/lastname', 'missing_address/address', 'missing_city/city', 'missing_state/state', 'missing_country/country', 'invalid_country/country', 'missing_zip/zip', 'missing_phonenumber/phone_number', 'missing_email/email', 'invalid_email/email', 'used_email/email.taken', 'missing_email_confirm/confirm_email', 'mismatch_email_confirm/confirm_email', 'missing_password/password', 'missing_password_confirm/confirm_password', 'mismatch_password_confirm/confirm_password', 'invalid_balancemanagement/balance_management', 'invalid_balancemanagement/balance_management.unknown'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 9, 9, 10, 10, 10, 11, 11), found) WHEN 0 THEN CASE WHEN length(calls.`firstname`) > 80 THEN concat(substring(calls.`firstname`, 1, 80), '…') ELSE calls.`firstname` END WHEN 1 THEN CASE WHEN length(calls.`lastname`) > 80 THEN concat(substring(calls.`lastname`, 1, 80), '…') ELSE calls.`lastname` END WHEN 2 THEN CASE WHEN length(calls.`address`) > 80 THEN concat(substring(calls.`address`, 1, 80), '…') ELSE calls.`address` END WHEN 3 THEN CASE WHEN length(calls.`city`) > 80 THEN concat(substring(calls.`city`, 1, 80), '…') ELSE calls.`city` END WHEN 4 THEN CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END WHEN 5 THEN CASE WHEN length(calls.`country`) > 80 THEN concat(substring(calls.`country`, 1, 80), '…') ELSE calls.`country` END WHEN 6 THEN CASE WHEN length(calls.`zip`) > 80 THEN concat(substring(calls.`zip`, 1, 80), '…') ELSE calls.`zip` END WHEN 7 THEN CASE WHEN length(calls.`phone_number`) > 80 THEN concat(substring(calls.`phone_number`, 1, 80), '…') ELSE calls.`phone_number` END WHEN 8 THEN CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END WHEN 9 THEN CASE WHEN length(calls.`confirm_email`) > 80 THEN concat(substring(calls.`confirm_email`, 1, 80), '…') ELSE calls.`confirm_email` END WHEN 10 THEN CAST(NULL AS STRING) WHEN 11 THEN CASE WHEN length(calls.`balance_management`) > 80 THEN concat(substring(calls.`balance_management`, 1, 80), '…') ELSE calls.`balance_management` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '[A-Za-z]{2}', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..3', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
