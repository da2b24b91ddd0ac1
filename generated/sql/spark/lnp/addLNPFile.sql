-- addLNPFile: Attaches an invoice file to a porting order.
-- Columns of calls that are read: portid, file
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`portid` IS NULL OR calls.`portid` = '')
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`portid` <> '' AND (rlike(calls.`portid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', '1..20')
    WHEN calls.`portid` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPList.portid'], calls.`portid`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`file` IS NULL OR calls.`file` = '')
      THEN named_struct('code', 'missing_file', 'param', 'file', 'rule', 'missing_file/file', 'severity', 'error', 'actual', CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`file` <> '' AND ((rlike(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '\\A(?:[A-Za-z0-9+/]+={0,2})\\z') AND octet_length(replace(replace(replace(calls.`file`, chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN named_struct('code', 'no_base64file', 'param', 'file', 'rule', 'no_base64file/file', 'severity', 'error', 'actual', CASE WHEN length(calls.`file`) > 80 THEN concat(substring(calls.`file`, 1, 80), '…') ELSE calls.`file` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
