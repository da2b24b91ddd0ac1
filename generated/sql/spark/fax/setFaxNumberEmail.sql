-- setFaxNumberEmail: Updates only the email notification settings of a fax number.
-- Columns of calls that are read: did, email, email_enable
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN named_struct('code', 'missing_did', 'param', 'did', 'rule', 'missing_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'email', 'rule', 'invalid_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email_enable` <> '' AND (calls.`email_enable` IN ('0', '1')) IS NOT TRUE
      THEN named_struct('code', 'invalid_email_enable', 'param', 'email_enable', 'rule', 'invalid_email_enable/email_enable', 'severity', 'error', 'actual', CASE WHEN length(calls.`email_enable`) > 80 THEN concat(substring(calls.`email_enable`, 1, 80), '…') ELSE calls.`email_enable` END, 'limit', '["0", "1"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
