-- addLNPFile: Attaches an invoice file to a porting order.
-- Columns of calls that are read: portid, file
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`portid` IS NULL OR calls.`portid` = '')
      THEN 1
    WHEN calls.`portid` <> '' AND (rlike(calls.`portid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`portid` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPList.portid'], calls.`portid`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`file` IS NULL OR calls.`file` = '')
      THEN 4 END, 
    CASE WHEN calls.`file` <> '' AND ((rlike(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '\\A(?:[A-Za-z0-9+/]+={0,2})\\z') AND octet_length(replace(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_portingid', 'invalid_portingid', 'invalid_portingid', 'missing_file', 'no_base64file'), found), 'param', element_at(array('portid', 'portid', 'portid', 'file', 'file'), found), 'rule', element_at(array('invalid_portingid/portid.required', 'invalid_portingid/portid', 'invalid_portingid/portid.unknown', 'missing_file/file', 'no_base64file/file'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END WHEN 1 THEN CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
