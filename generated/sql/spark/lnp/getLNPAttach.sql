-- getLNPAttach: Returns the details of a file attached to a porting order.
-- Columns of calls that are read: attachid, portid
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`attachid` IS NULL OR calls.`attachid` = '')
      THEN named_struct('code', 'invalid_attachid', 'param', 'attachid', 'rule', 'invalid_attachid/attachid.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`attachid`) > 80 THEN concat(substring(calls.`attachid`, 1, 80), '…') ELSE calls.`attachid` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`attachid` <> '' AND (rlike(calls.`attachid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_attachid', 'param', 'attachid', 'rule', 'invalid_attachid/attachid', 'severity', 'error', 'actual', CASE WHEN length(calls.`attachid`) > 80 THEN concat(substring(calls.`attachid`, 1, 80), '…') ELSE calls.`attachid` END, 'limit', '1..20') END, 
    CASE WHEN (calls.`portid` IS NULL OR calls.`portid` = '')
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`portid` <> '' AND (rlike(calls.`portid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', '1..20')
    WHEN calls.`portid` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPList.portid'], calls.`portid`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
