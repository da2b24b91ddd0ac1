-- sendSMS: Sends an SMS from one of the account's DIDs.
-- Columns of calls that are read: did, dst, message
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 1 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`did` <> '' AND ((COALESCE(array_contains(caller.lookups['getDIDsInfo.did'], calls.`did`), TRUE)) IS NOT TRUE AND (rlike(calls.`did`, '[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E]')) IS NOT TRUE AND (rlike(calls.`did`, '\\A(?:[0-9]{11,})\\z')) IS NOT TRUE)
      THEN 3
    WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[0-9]{10,11})\\z')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`dst` IS NULL OR calls.`dst` = '')
      THEN 5
    WHEN calls.`dst` <> '' AND ((rlike(calls.`dst`, '\\A(?:[0-9]{10,10})\\z')) IS NOT TRUE AND (rlike(calls.`dst`, '\\A(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?[2-9][0-9]{2}\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})\\z')) IS NOT TRUE)
      THEN 6 END, 
    CASE WHEN (calls.`message` IS NULL OR calls.`message` = '')
      THEN 7 END, 
    CASE WHEN calls.`message` <> '' AND (octet_length(calls.`message`) <= 160) IS NOT TRUE
      THEN 8 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_did', 'invalid_did', 'invalid_did', 'invalid_did', 'invalid_dst', 'invalid_dst', 'message_empty', 'sms_toolong'), found), 'param', element_at(array('did', 'did', 'did', 'did', 'dst', 'dst', 'message', 'message'), found), 'rule', element_at(array('missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'invalid_did/sendSMS.did', 'invalid_dst/dst.required', 'invalid_dst/dst', 'message_empty/message', 'sms_toolong/sendSMS.message'), found), 'severity', element_at(array('error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 0, 0, 1, 1, 2, 3), found) WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 1 THEN CASE WHEN length(calls.`dst`) > 80 THEN concat(substring(calls.`dst`, 1, 80), '…') ELSE calls.`dst` END WHEN 2 THEN CASE WHEN length(calls.`message`) > 80 THEN concat(substring(calls.`message`, 1, 80), '…') ELSE calls.`message` END WHEN 3 THEN CAST(octet_length(calls.`message`) AS STRING) END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '10..11', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '160'), found))) AS violations
FROM calls CROSS JOIN caller;
