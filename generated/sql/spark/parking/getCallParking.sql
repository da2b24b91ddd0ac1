-- getCallParking: Lists call parking entries, or returns one by ID.
-- Columns of calls that are read: callparking
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`callparking` <> '' AND (rlike(calls.`callparking`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`callparking` <> '' AND (COALESCE(array_contains(caller.lookups['getCallParking.callparking'], calls.`callparking`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_callparking', 'param', 'callparking', 'rule', element_at(array('invalid_callparking/callparking', 'invalid_callparking/callparking.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`callparking`) > 80 THEN concat(substring(calls.`callparking`, 1, 80), '…') ELSE calls.`callparking` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
