-- delCallParking: Deletes a call parking entry.
-- Columns of calls that are read: callparking
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`callparking` IS NULL OR calls.`callparking` = '')
      THEN 1 END, 
    CASE WHEN calls.`callparking` <> '' AND (rlike(calls.`callparking`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`callparking` <> '' AND (COALESCE(array_contains(caller.lookups['getCallParking.callparking'], calls.`callparking`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_callparking', 'invalid_callparking', 'invalid_callparking'), found), 'param', 'callparking', 'rule', element_at(array('missing_callparking/callparking', 'invalid_callparking/callparking', 'invalid_callparking/callparking.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`callparking`) > 80 THEN concat(substring(calls.`callparking`, 1, 80), '…') ELSE calls.`callparking` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
