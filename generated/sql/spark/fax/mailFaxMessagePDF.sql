-- mailFaxMessagePDF: Emails a fax message as a PDF attachment.
-- Columns of calls that are read: id, email
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`id` IS NULL OR calls.`id` = '')
      THEN 1 END, 
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`email` IS NULL OR calls.`email` = '')
      THEN 3 END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_id', 'invalid_id', 'missing_email', 'invalid_email'), found), 'param', element_at(array('id', 'id', 'email', 'email'), found), 'rule', element_at(array('missing_id/id', 'invalid_id/id', 'missing_email/email', 'invalid_email/email'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END WHEN 1 THEN CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
