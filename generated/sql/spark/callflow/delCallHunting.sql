-- delCallHunting: Deletes a call hunting entry.
-- Columns of calls that are read: callhunting
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`callhunting` IS NULL OR calls.`callhunting` = '')
      THEN 1 END, 
    CASE WHEN calls.`callhunting` <> '' AND (rlike(calls.`callhunting`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`callhunting` <> '' AND (COALESCE(array_contains(caller.lookups['getCallHuntings.callhunting'], calls.`callhunting`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_callhunting', 'invalid_callhunting', 'invalid_callhunting'), found), 'param', 'callhunting', 'rule', element_at(array('missing_callhunting/callhunting', 'invalid_callhunting/callhunting', 'invalid_callhunting/callhunting.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`callhunting`) > 80 THEN concat(substring(calls.`callhunting`, 1, 80), '…') ELSE calls.`callhunting` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
