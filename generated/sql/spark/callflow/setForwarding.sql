-- setForwarding: Creates a call forwarding entry, or updates the one whose ID is given.
-- Columns of calls that are read: forwarding, phone_number, callerid_override, dtmf_digits, pause, diversion_header
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`forwarding` <> '' AND (rlike(calls.`forwarding`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`forwarding` <> '' AND (COALESCE(array_contains(caller.lookups['getForwardings.forwarding'], calls.`forwarding`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`phone_number` IS NULL OR calls.`phone_number` = '')
      THEN 3 END, 
    CASE WHEN calls.`phone_number` <> '' AND (rlike(calls.`phone_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`forwarding` IS NULL OR calls.`forwarding` = '') AND calls.`phone_number` <> '' AND (COALESCE(array_size(caller.lookups['getForwardings.forwarding']) < 4, TRUE)) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls.`callerid_override` <> '' AND (rlike(calls.`callerid_override`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`dtmf_digits` <> '' AND (rlike(calls.`dtmf_digits`, '\\A(?:[\\x23\\x2A\\x2C0-9A-DPWa-dpw]*)\\z')) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls.`pause` <> '' AND ((rlike(calls.`pause`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,2})?)\\z') AND TRY_CAST(calls.`pause` AS DECIMAL(14, 2)) BETWEEN 0.00 AND 10.00 AND TRY_CAST(calls.`pause` AS DECIMAL(14, 2)) % 0.50 = 0)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`diversion_header` <> '' AND (calls.`diversion_header` IN ('0', '1')) IS NOT TRUE
      THEN 9 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_forwarding', 'invalid_forwarding', 'missing_phonenumber', 'invalid_phonenumber', 'forwards_exceeded', 'invalid_callerid_override', 'invalid_dtmf_digits', 'invalid_pause', 'invalid_diversion_header'), found), 'param', element_at(array('forwarding', 'forwarding', 'phone_number', 'phone_number', 'phone_number', 'callerid_override', 'dtmf_digits', 'pause', 'diversion_header'), found), 'rule', element_at(array('invalid_forwarding/forwarding', 'invalid_forwarding/forwarding.unknown', 'missing_phonenumber/phone_number', 'invalid_phonenumber/phone_number', 'forwards_exceeded/phone_number', 'invalid_callerid_override/callerid_override', 'invalid_dtmf_digits/dtmf_digits', 'invalid_pause/pause', 'invalid_diversion_header/diversion_header'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 1, 1, 2, 3, 4, 5), found) WHEN 0 THEN CASE WHEN length(calls.`forwarding`) > 80 THEN concat(substring(calls.`forwarding`, 1, 80), '…') ELSE calls.`forwarding` END WHEN 1 THEN CASE WHEN length(calls.`phone_number`) > 80 THEN concat(substring(calls.`phone_number`, 1, 80), '…') ELSE calls.`phone_number` END WHEN 2 THEN CASE WHEN length(calls.`callerid_override`) > 80 THEN concat(substring(calls.`callerid_override`, 1, 80), '…') ELSE calls.`callerid_override` END WHEN 3 THEN CASE WHEN length(calls.`dtmf_digits`) > 80 THEN concat(substring(calls.`dtmf_digits`, 1, 80), '…') ELSE calls.`dtmf_digits` END WHEN 4 THEN CASE WHEN length(calls.`pause`) > 80 THEN concat(substring(calls.`pause`, 1, 80), '…') ELSE calls.`pause` END WHEN 5 THEN CASE WHEN length(calls.`diversion_header`) > 80 THEN concat(substring(calls.`diversion_header`, 1, 80), '…') ELSE calls.`diversion_header` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '4', CAST(NULL AS STRING), CAST(NULL AS STRING), '0..10', '["0", "1"]'), found))) AS violations
FROM calls CROSS JOIN caller;
