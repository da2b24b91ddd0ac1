-- sendCallRecordingEmail: Emails the details and audio of a call recording.
-- Columns of calls that are read: callrecording, account, email
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`callrecording` IS NULL OR calls.`callrecording` = '')
      THEN 1 END, 
    CASE WHEN calls.`callrecording` <> '' AND (COALESCE(array_contains(caller.lookups['getCallRecordings.callrecording'], calls.`callrecording`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`account` IS NULL OR calls.`account` = '')
      THEN 3 END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`email` IS NULL OR calls.`email` = '')
      THEN 5 END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 6 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_callrecording', 'invalid_callrecording', 'missing_account', 'invalid_account', 'missing_email', 'invalid_email'), found), 'param', element_at(array('callrecording', 'callrecording', 'account', 'account', 'email', 'email'), found), 'rule', element_at(array('missing_callrecording/callrecording', 'invalid_callrecording/callrecording.unknown', 'missing_account/account', 'invalid_account/account.filter', 'missing_email/email', 'invalid_email/email'), found), 'severity', element_at(array('error', 'warning', 'error', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 2, 2), found) WHEN 0 THEN CASE WHEN length(calls.`callrecording`) > 80 THEN concat(substring(calls.`callrecording`, 1, 80), '…') ELSE calls.`callrecording` END WHEN 1 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END WHEN 2 THEN CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
