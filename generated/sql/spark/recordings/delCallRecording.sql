-- delCallRecording: Deletes one call recording, both the audio and its details.
-- Columns of calls that are read: callrecording, account
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`callrecording` IS NULL OR calls.`callrecording` = '')
      THEN named_struct('code', 'missing_callrecording', 'param', 'callrecording', 'rule', 'missing_callrecording/callrecording', 'severity', 'error', 'actual', CASE WHEN length(calls.`callrecording`) > 80 THEN concat(substring(calls.`callrecording`, 1, 80), '…') ELSE calls.`callrecording` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`callrecording` <> '' AND (COALESCE(array_contains(caller.lookups['getCallRecordings.callrecording'], calls.`callrecording`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_callrecording', 'param', 'callrecording', 'rule', 'invalid_callrecording/callrecording.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`callrecording`) > 80 THEN concat(substring(calls.`callrecording`, 1, 80), '…') ELSE calls.`callrecording` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`account` IS NULL OR calls.`account` = '')
      THEN named_struct('code', 'missing_account', 'param', 'account', 'rule', 'missing_account/account', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_account', 'param', 'account', 'rule', 'invalid_account/account.filter', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`account` <> '' AND ((COALESCE(array_contains(caller.lookups['getSubAccounts.account'], calls.`account`), TRUE)) IS NOT TRUE AND (calls.`account` = 'all') IS NOT TRUE AND (rlike(calls.`account`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE)
      THEN named_struct('code', 'invalid_account', 'param', 'account', 'rule', 'invalid_account/account.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
