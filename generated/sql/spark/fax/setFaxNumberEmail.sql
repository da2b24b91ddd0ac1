-- setFaxNumberEmail: Updates only the email notification settings of a fax number.
-- Columns of calls that are read: did, email, email_enable
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 1 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`email_enable` <> '' AND (calls.`email_enable` IN ('0', '1')) IS NOT TRUE
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_did', 'invalid_did', 'invalid_email', 'invalid_email_enable'), found), 'param', element_at(array('did', 'did', 'email', 'email_enable'), found), 'rule', element_at(array('missing_did/did', 'invalid_did/did', 'invalid_email/email', 'invalid_email_enable/email_enable'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 2), found) WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 1 THEN CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END WHEN 2 THEN CASE WHEN length(calls.`email_enable`) > 80 THEN concat(substring(calls.`email_enable`, 1, 80), '…') ELSE calls.`email_enable` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '["0", "1"]'), found))) AS violations
FROM calls CROSS JOIN caller;
