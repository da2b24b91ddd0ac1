-- setSMS: Turns SMS on or off for a DID and sets how received messages are delivered.
-- Columns of calls that are read: did, enable, email_enabled, email_address, sms_forward_enable, sms_forward, url_callback_enable, url_callback_retry, dialmode, smpp_enabled, smpp_url, smpp_user, smpp_pass
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN named_struct('code', 'missing_did', 'param', 'did', 'rule', 'missing_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`did` <> '' AND ((COALESCE(array_contains(caller.lookups['getDIDsInfo.did'], calls.`did`), TRUE)) IS NOT TRUE AND (rlike(calls.`did`, '[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E]')) IS NOT TRUE AND (rlike(calls.`did`, '\\A(?:[0-9]{11,})\\z')) IS NOT TRUE)
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[0-9]{10,11})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/sendSMS.did', 'severity', 'warning', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', '10..11') END, 
    CASE WHEN (calls.`enable` IS NULL OR calls.`enable` = '')
      THEN named_struct('code', 'missing_enable', 'param', 'enable', 'rule', 'missing_enable/enable', 'severity', 'error', 'actual', CASE WHEN length(calls.`enable`) > 80 THEN concat(substring(calls.`enable`, 1, 80), '…') ELSE calls.`enable` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email_enabled` <> '' AND (calls.`email_enabled` IN ('0', '1')) IS NOT TRUE
      THEN named_struct('code', 'invalid_email_enable', 'param', 'email_enabled', 'rule', 'invalid_email_enable/email_enabled', 'severity', 'error', 'actual', CASE WHEN length(calls.`email_enabled`) > 80 THEN concat(substring(calls.`email_enabled`, 1, 80), '…') ELSE calls.`email_enabled` END, 'limit', '["0", "1"]') END, 
    CASE WHEN calls.`email_address` <> '' AND ((octet_length(calls.`email_address`) <= 318 AND instr(calls.`email_address`, '@') <= 65 AND octet_length(calls.`email_address`) - instr(calls.`email_address`, '@') <= 253 AND rlike(calls.`email_address`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email_address`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'email_address', 'rule', 'invalid_email/email_address', 'severity', 'error', 'actual', CASE WHEN length(calls.`email_address`) > 80 THEN concat(substring(calls.`email_address`, 1, 80), '…') ELSE calls.`email_address` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`sms_forward_enable` <> '' AND (calls.`sms_forward_enable` IN ('0', '1')) IS NOT TRUE
      THEN named_struct('code', 'invalid_forward_enable', 'param', 'sms_forward_enable', 'rule', 'invalid_forward_enable/sms_forward_enable', 'severity', 'error', 'actual', CASE WHEN length(calls.`sms_forward_enable`) > 80 THEN concat(substring(calls.`sms_forward_enable`, 1, 80), '…') ELSE calls.`sms_forward_enable` END, 'limit', '["0", "1"]') END, 
    CASE WHEN calls.`sms_forward` <> '' AND (rlike(calls.`sms_forward`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_sms_forward', 'param', 'sms_forward', 'rule', 'invalid_sms_forward/sms_forward', 'severity', 'error', 'actual', CASE WHEN length(calls.`sms_forward`) > 80 THEN concat(substring(calls.`sms_forward`, 1, 80), '…') ELSE calls.`sms_forward` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`sms_forward` <> '' AND calls.`did` <> '' AND calls.`sms_forward` = calls.`did`
      THEN named_struct('code', 'invalid_forwarding_did', 'param', 'sms_forward', 'rule', 'invalid_forwarding_did/sms_forward', 'severity', 'error', 'actual', CASE WHEN length(calls.`sms_forward`) > 80 THEN concat(substring(calls.`sms_forward`, 1, 80), '…') ELSE calls.`sms_forward` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`url_callback_enable` <> '' AND (calls.`url_callback_enable` IN ('0', '1')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callback_enable', 'param', 'url_callback_enable', 'rule', 'invalid_callback_enable/url_callback_enable', 'severity', 'error', 'actual', CASE WHEN length(calls.`url_callback_enable`) > 80 THEN concat(substring(calls.`url_callback_enable`, 1, 80), '…') ELSE calls.`url_callback_enable` END, 'limit', '["0", "1"]') END, 
    CASE WHEN calls.`url_callback_retry` <> '' AND (calls.`url_callback_retry` IN ('0', '1')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callback_retry', 'param', 'url_callback_retry', 'rule', 'invalid_callback_retry/url_callback_retry', 'severity', 'error', 'actual', CASE WHEN length(calls.`url_callback_retry`) > 80 THEN concat(substring(calls.`url_callback_retry`, 1, 80), '…') ELSE calls.`url_callback_retry` END, 'limit', '["0", "1"]') END, 
    CASE WHEN calls.`dialmode` <> '' AND (calls.`dialmode` IN ('1', '2')) IS NOT TRUE
      THEN named_struct('code', 'unnamed_status', 'param', 'dialmode', 'rule', 'unnamed_status/dialmode', 'severity', 'warning', 'actual', CASE WHEN length(calls.`dialmode`) > 80 THEN concat(substring(calls.`dialmode`, 1, 80), '…') ELSE calls.`dialmode` END, 'limit', '["1", "2"]') END, 
    CASE WHEN calls.`smpp_enabled` = '1' AND (calls.`smpp_url` IS NULL OR calls.`smpp_url` = '')
      THEN named_struct('code', 'invalid_smpp_url', 'param', 'smpp_url', 'rule', 'invalid_smpp_url/smpp_url', 'severity', 'warning', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`smpp_enabled` = '1' AND (calls.`smpp_user` IS NULL OR calls.`smpp_user` = '')
      THEN named_struct('code', 'invalid_smpp_username', 'param', 'smpp_user', 'rule', 'invalid_smpp_username/smpp_user', 'severity', 'warning', 'actual', CASE WHEN length(calls.`smpp_user`) > 80 THEN concat(substring(calls.`smpp_user`, 1, 80), '…') ELSE calls.`smpp_user` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`smpp_enabled` = '1' AND (calls.`smpp_pass` IS NULL OR calls.`smpp_pass` = '')
      THEN named_struct('code', 'invalid_smpp_password', 'param', 'smpp_pass', 'rule', 'invalid_smpp_password/smpp_pass', 'severity', 'warning', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
