-- delCallParking: Deletes a call parking entry.
-- Columns of calls that are read: callparking
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`callparking` IS NULL OR calls.`callparking` = '')
      THEN named_struct('code', 'missing_callparking', 'param', 'callparking', 'rule', 'missing_callparking/callparking', 'severity', 'error', 'actual', CASE WHEN length(calls.`callparking`) > 80 THEN concat(substring(calls.`callparking`, 1, 80), '…') ELSE calls.`callparking` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`callparking` <> '' AND (rlike(calls.`callparking`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callparking', 'param', 'callparking', 'rule', 'invalid_callparking/callparking', 'severity', 'error', 'actual', CASE WHEN length(calls.`callparking`) > 80 THEN concat(substring(calls.`callparking`, 1, 80), '…') ELSE calls.`callparking` END, 'limit', '1..20')
    WHEN calls.`callparking` <> '' AND (COALESCE(array_contains(caller.lookups['getCallParking.callparking'], calls.`callparking`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_callparking', 'param', 'callparking', 'rule', 'invalid_callparking/callparking.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`callparking`) > 80 THEN concat(substring(calls.`callparking`, 1, 80), '…') ELSE calls.`callparking` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
