-- sendSMS: Sends an SMS from one of the account's DIDs.
-- Columns of calls that are read: did, dst, message
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
    CASE WHEN (calls.`dst` IS NULL OR calls.`dst` = '')
      THEN named_struct('code', 'invalid_dst', 'param', 'dst', 'rule', 'invalid_dst/dst.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`dst`) > 80 THEN concat(substring(calls.`dst`, 1, 80), '…') ELSE calls.`dst` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`dst` <> '' AND ((rlike(calls.`dst`, '\\A(?:[0-9]{10,10})\\z')) IS NOT TRUE AND (rlike(calls.`dst`, '\\A(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?[2-9][0-9]{2}\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})\\z')) IS NOT TRUE)
      THEN named_struct('code', 'invalid_dst', 'param', 'dst', 'rule', 'invalid_dst/dst', 'severity', 'error', 'actual', CASE WHEN length(calls.`dst`) > 80 THEN concat(substring(calls.`dst`, 1, 80), '…') ELSE calls.`dst` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`message` IS NULL OR calls.`message` = '')
      THEN named_struct('code', 'message_empty', 'param', 'message', 'rule', 'message_empty/message', 'severity', 'error', 'actual', CASE WHEN length(calls.`message`) > 80 THEN concat(substring(calls.`message`, 1, 80), '…') ELSE calls.`message` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`message` <> '' AND (octet_length(calls.`message`) <= 160) IS NOT TRUE
      THEN named_struct('code', 'sms_toolong', 'param', 'message', 'rule', 'sms_toolong/sendSMS.message', 'severity', 'error', 'actual', CAST(octet_length(calls.`message`) AS STRING), 'limit', '160') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
