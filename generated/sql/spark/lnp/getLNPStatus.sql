-- getLNPStatus: Returns the current status of a porting order.
-- Columns of calls that are read: portid
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`portid` IS NULL OR calls.`portid` = '')
      THEN 1
    WHEN calls.`portid` <> '' AND (rlike(calls.`portid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`portid` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPList.portid'], calls.`portid`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', element_at(array('invalid_portingid/portid.required', 'invalid_portingid/portid', 'invalid_portingid/portid.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
