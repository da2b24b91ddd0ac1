-- delCallHunting: Deletes a call hunting entry.
-- Columns of calls that are read: callhunting
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`callhunting` IS NULL OR calls.`callhunting` = '')
      THEN named_struct('code', 'missing_callhunting', 'param', 'callhunting', 'rule', 'missing_callhunting/callhunting', 'severity', 'error', 'actual', CASE WHEN length(calls.`callhunting`) > 80 THEN concat(substring(calls.`callhunting`, 1, 80), '…') ELSE calls.`callhunting` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`callhunting` <> '' AND (rlike(calls.`callhunting`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callhunting', 'param', 'callhunting', 'rule', 'invalid_callhunting/callhunting', 'severity', 'error', 'actual', CASE WHEN length(calls.`callhunting`) > 80 THEN concat(substring(calls.`callhunting`, 1, 80), '…') ELSE calls.`callhunting` END, 'limit', '1..20')
    WHEN calls.`callhunting` <> '' AND (COALESCE(array_contains(caller.lookups['getCallHuntings.callhunting'], calls.`callhunting`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_callhunting', 'param', 'callhunting', 'rule', 'invalid_callhunting/callhunting.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`callhunting`) > 80 THEN concat(substring(calls.`callhunting`, 1, 80), '…') ELSE calls.`callhunting` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
