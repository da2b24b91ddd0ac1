-- setForwarding: Creates a call forwarding entry, or updates the one whose ID is given.
-- Columns of calls that are read: forwarding, phone_number, callerid_override, dtmf_digits, pause, diversion_header
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`forwarding` <> '' AND (rlike(calls.`forwarding`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_forwarding', 'param', 'forwarding', 'rule', 'invalid_forwarding/forwarding', 'severity', 'error', 'actual', CASE WHEN length(calls.`forwarding`) > 80 THEN concat(substring(calls.`forwarding`, 1, 80), '…') ELSE calls.`forwarding` END, 'limit', '1..20')
    WHEN calls.`forwarding` <> '' AND (COALESCE(array_contains(caller.lookups['getForwardings.forwarding'], calls.`forwarding`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_forwarding', 'param', 'forwarding', 'rule', 'invalid_forwarding/forwarding.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`forwarding`) > 80 THEN concat(substring(calls.`forwarding`, 1, 80), '…') ELSE calls.`forwarding` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`phone_number` IS NULL OR calls.`phone_number` = '')
      THEN named_struct('code', 'missing_phonenumber', 'param', 'phone_number', 'rule', 'missing_phonenumber/phone_number', 'severity', 'error', 'actual', CASE WHEN length(calls.`phone_number`) > 80 THEN concat(substring(calls.`phone_number`, 1, 80), '…') ELSE calls.`phone_number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`phone_number` <> '' AND (rlike(calls.`phone_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonenumber', 'param', 'phone_number', 'rule', 'invalid_phonenumber/phone_number', 'severity', 'error', 'actual', CASE WHEN length(calls.`phone_number`) > 80 THEN concat(substring(calls.`phone_number`, 1, 80), '…') ELSE calls.`phone_number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`forwarding` IS NULL OR calls.`forwarding` = '') AND calls.`phone_number` <> '' AND (COALESCE(array_size(caller.lookups['getForwardings.forwarding']) < 4, TRUE)) IS NOT TRUE
      THEN named_struct('code', 'forwards_exceeded', 'param', 'phone_number', 'rule', 'forwards_exceeded/phone_number', 'severity', 'error', 'actual', CASE WHEN length(calls.`phone_number`) > 80 THEN concat(substring(calls.`phone_number`, 1, 80), '…') ELSE calls.`phone_number` END, 'limit', '4') END, 
    CASE WHEN calls.`callerid_override` <> '' AND (rlike(calls.`callerid_override`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callerid_override', 'param', 'callerid_override', 'rule', 'invalid_callerid_override/callerid_override', 'severity', 'error', 'actual', CASE WHEN length(calls.`callerid_override`) > 80 THEN concat(substring(calls.`callerid_override`, 1, 80), '…') ELSE calls.`callerid_override` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`dtmf_digits` <> '' AND (rlike(calls.`dtmf_digits`, '\\A(?:[\\x23\\x2A\\x2C0-9A-DPWa-dpw]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_dtmf_digits', 'param', 'dtmf_digits', 'rule', 'invalid_dtmf_digits/dtmf_digits', 'severity', 'error', 'actual', CASE WHEN length(calls.`dtmf_digits`) > 80 THEN concat(substring(calls.`dtmf_digits`, 1, 80), '…') ELSE calls.`dtmf_digits` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`pause` <> '' AND ((rlike(calls.`pause`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,2})?)\\z') AND TRY_CAST(calls.`pause` AS DECIMAL(14, 2)) BETWEEN 0.00 AND 10.00 AND TRY_CAST(calls.`pause` AS DECIMAL(14, 2)) % 0.50 = 0)) IS NOT TRUE
      THEN named_struct('code', 'invalid_pause', 'param', 'pause', 'rule', 'invalid_pause/pause', 'severity', 'error', 'actual', CASE WHEN length(calls.`pause`) > 80 THEN concat(substring(calls.`pause`, 1, 80), '…') ELSE calls.`pause` END, 'limit', '0..10') END, 
    CASE WHEN calls.`diversion_header` <> '' AND (calls.`diversion_header` IN ('0', '1')) IS NOT TRUE
      THEN named_struct('code', 'invalid_diversion_header', 'param', 'diversion_header', 'rule', 'invalid_diversion_header/diversion_header', 'severity', 'error', 'actual', CASE WHEN length(calls.`diversion_header`) > 80 THEN concat(substring(calls.`diversion_header`, 1, 80), '…') ELSE calls.`diversion_header` END, 'limit', '["0", "1"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
