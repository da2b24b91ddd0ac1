-- sendFaxMessage: Sends a file as a fax.
-- Columns of calls that are read: to_number, from_name, from_number, send_email, file
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`to_number` IS NULL OR calls.`to_number` = '')
      THEN 1
    WHEN calls.`to_number` <> '' AND (rlike(calls.`to_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`from_name` IS NULL OR calls.`from_name` = '')
      THEN 3 END, 
    CASE WHEN (calls.`from_number` IS NULL OR calls.`from_number` = '')
      THEN 4
    WHEN calls.`from_number` <> '' AND (rlike(calls.`from_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 5
    WHEN calls.`from_number` <> '' AND (COALESCE(array_contains(caller.lookups['getFaxNumbersInfo.did'], calls.`from_number`), TRUE)) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`send_email` <> '' AND ((octet_length(calls.`send_email`) <= 318 AND instr(calls.`send_email`, '@') <= 65 AND octet_length(calls.`send_email`) - instr(calls.`send_email`, '@') <= 253 AND rlike(calls.`send_email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`send_email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN (calls.`file` IS NULL OR calls.`file` = '')
      THEN 8 END, 
    CASE WHEN calls.`file` <> '' AND ((rlike(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '\\A(?:[A-Za-z0-9+/]+={0,2})\\z') AND octet_length(replace(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN 9 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_to_number', 'invalid_to_number', 'missing_params', 'invalid_from_number', 'invalid_from_number', 'invalid_from_number', 'invalid_email', 'missing_file', 'no_base64file'), found), 'param', element_at(array('to_number', 'to_number', 'from_name', 'from_number', 'from_number', 'from_number', 'send_email', 'file', 'file'), found), 'rule', element_at(array('invalid_to_number/to_number.required', 'invalid_to_number/to_number', 'missing_params/from_name', 'invalid_from_number/from_number.required', 'invalid_from_number/from_number', 'invalid_from_number/from_number.unknown', 'invalid_email/send_email', 'missing_file/file', 'no_base64file/file'), found), 'severity', element_at(array('error', 'error', 'warning', 'error', 'error', 'warning', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 2, 2, 2, 3, 4, 4), found) WHEN 0 THEN CASE WHEN length(calls.`to_number`) > 80 THEN concat(substring(calls.`to_number`, 1, 80), '…') ELSE calls.`to_number` END WHEN 1 THEN CASE WHEN length(calls.`from_name`) > 80 THEN concat(substring(calls.`from_name`, 1, 80), '…') ELSE calls.`from_name` END WHEN 2 THEN CASE WHEN length(calls.`from_number`) > 80 THEN concat(substring(calls.`from_number`, 1, 80), '…') ELSE calls.`from_number` END WHEN 3 THEN CASE WHEN length(calls.`send_email`) > 80 THEN concat(substring(calls.`send_email`, 1, 80), '…') ELSE calls.`send_email` END WHEN 4 THEN CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
