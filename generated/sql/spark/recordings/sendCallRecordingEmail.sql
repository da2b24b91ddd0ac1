-- sendCallRecordingEmail: Emails the details and audio of a call recording.
-- Columns of calls that are read: callrecording, account, email
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`callrecording` IS NULL OR calls.`callrecording` = '')
      THEN named_struct('code', 'missing_callrecording', 'param', 'callrecording', 'rule', 'missing_callrecording/callrecording', 'severity', 'error', 'actual', CASE WHEN length(calls.`callrecording`) > 80 THEN concat(substring(calls.`callrecording`, 1, 80), '…') ELSE calls.`callrecording` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`callrecording` <> '' AND (COALESCE(array_contains(caller.lookups['getCallRecordings.callrecording'], calls.`callrecording`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_callrecording', 'param', 'callrecording', 'rule', 'invalid_callrecording/callrecording.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`callrecording`) > 80 THEN concat(substring(calls.`callrecording`, 1, 80), '…') ELSE calls.`callrecording` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`account` IS NULL OR calls.`account` = '')
      THEN named_struct('code', 'missing_account', 'param', 'account', 'rule', 'missing_account/account', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_account', 'param', 'account', 'rule', 'invalid_account/account.filter', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`email` IS NULL OR calls.`email` = '')
      THEN named_struct('code', 'missing_email', 'param', 'email', 'rule', 'missing_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`email` <> '' AND ((octet_length(calls.`email`) <= 318 AND instr(calls.`email`, '@') <= 65 AND octet_length(calls.`email`) - instr(calls.`email`, '@') <= 253 AND rlike(calls.`email`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN named_struct('code', 'invalid_email', 'param', 'email', 'rule', 'invalid_email/email', 'severity', 'error', 'actual', CASE WHEN length(calls.`email`) > 80 THEN concat(substring(calls.`email`, 1, 80), '…') ELSE calls.`email` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
