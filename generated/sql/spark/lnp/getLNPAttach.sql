-- getLNPAttach: Returns the details of a file attached to a porting order.
-- Columns of calls that are read: attachid, portid
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`attachid` IS NULL OR calls.`attachid` = '')
      THEN 1
    WHEN calls.`attachid` <> '' AND (rlike(calls.`attachid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`portid` IS NULL OR calls.`portid` = '')
      THEN 3
    WHEN calls.`portid` <> '' AND (rlike(calls.`portid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 4
    WHEN calls.`portid` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPList.portid'], calls.`portid`), TRUE)) IS NOT TRUE
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_attachid', 'invalid_attachid', 'invalid_portingid', 'invalid_portingid', 'invalid_portingid'), found), 'param', element_at(array('attachid', 'attachid', 'portid', 'portid', 'portid'), found), 'rule', element_at(array('invalid_attachid/attachid.required', 'invalid_attachid/attachid', 'invalid_portingid/portid.required', 'invalid_portingid/portid', 'invalid_portingid/portid.unknown'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`attachid`) > 80 THEN concat(substring(calls.`attachid`, 1, 80), '…') ELSE calls.`attachid` END WHEN 1 THEN CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
