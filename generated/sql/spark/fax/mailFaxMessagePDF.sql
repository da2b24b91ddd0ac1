-- mailFaxMessagePDF: Emails a fax message as a PDF attachment.
-- Columns of calls that are read: id, email
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`id` IS NULL OR calls.`id` = '')
      THEN named_struct('code', 'missing_id', 'param', 'id', 'rule', 'missing_id/id', 'severity', 'error', 'actual', CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_id', 'param', 'id', 'rule', 'invalid_id/id', 'severity', 'error', 'actual', CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END, 'limit', '1..20') END, 
    CASE WHEN (calls.`email` IS NULL OR calls.`email` = '')
      THEN named_struct('code', 'missing_email', 'param', 'email', 'rule', 'missing_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'email', 'rule', 'invalid_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
