-- sendFaxMessage: Sends a file as a fax.
-- Columns of calls that are read: to_number, from_name, from_number, send_email, file
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`to_number` IS NULL OR calls.`to_number` = '')
      THEN named_struct('code', 'invalid_to_number', 'param', 'to_number', 'rule', 'invalid_to_number/to_number.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`to_number`) > 80 THEN concat(substring(calls.`to_number`, 1, 80), '…') ELSE calls.`to_number` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`to_number` <> '' AND (rlike(calls.`to_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_to_number', 'param', 'to_number', 'rule', 'invalid_to_number/to_number', 'severity', 'error', 'actual', CASE WHEN length(calls.`to_number`) > 80 THEN concat(substring(calls.`to_number`, 1, 80), '…') ELSE calls.`to_number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`from_name` IS NULL OR calls.`from_name` = '')
      THEN named_struct('code', 'missing_params', 'param', 'from_name', 'rule', 'missing_params/from_name', 'severity', 'warning', 'actual', CASE WHEN length(calls.`from_name`) > 80 THEN concat(substring(calls.`from_name`, 1, 80), '…') ELSE calls.`from_name` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`from_number` IS NULL OR calls.`from_number` = '')
      THEN named_struct('code', 'invalid_from_number', 'param', 'from_number', 'rule', 'invalid_from_number/from_number.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`from_number`) > 80 THEN concat(substring(calls.`from_number`, 1, 80), '…') ELSE calls.`from_number` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`from_number` <> '' AND (rlike(calls.`from_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_from_number', 'param', 'from_number', 'rule', 'invalid_from_number/from_number', 'severity', 'error', 'actual', CASE WHEN length(calls.`from_number`) > 80 THEN concat(substring(calls.`from_number`, 1, 80), '…') ELSE calls.`from_number` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`from_number` <> '' AND (COALESCE(array_contains(caller.lookups['getFaxNumbersInfo.did'], calls.`from_number`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_from_number', 'param', 'from_number', 'rule', 'invalid_from_number/from_number.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`from_number`) > 80 THEN concat(substring(calls.`from_number`, 1, 80), '…') ELSE calls.`from_number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`send_email` <> '' AND ((octet_length(calls.`send_email`) <= 318 AND instr(calls.`send_email`, '@') <= 65 AND octet_length(calls.`send_email`) - instr(calls.`send_email`, '@') <= 253 AND rlike(calls.`send_email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`send_email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'send_email', 'rule', 'invalid_email/send_email', 'severity', 'error', 'actual', CASE WHEN length(calls.`send_email`) > 80 THEN concat(substring(calls.`send_email`, 1, 80), '…') ELSE calls.`send_email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`file` IS NULL OR calls.`file` = '')
      THEN named_struct('code', 'missing_file', 'param', 'file', 'rule', 'missing_file/file', 'severity', 'error', 'actual', CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`file` <> '' AND ((rlike(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '\\A(?:[A-Za-z0-9+/]+={0,2})\\z') AND octet_length(replace(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN named_struct('code', 'no_base64file', 'param', 'file', 'rule', 'no_base64file/file', 'severity', 'error', 'actual', CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
