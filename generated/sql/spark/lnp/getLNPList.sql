-- getLNPList: Lists porting orders, with optional status and date filters.
-- Columns of calls that are read: portid, portStatus, startDate, endDate
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`portid` <> '' AND (rlike(calls.`portid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', '1..20')
    WHEN calls.`portid` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPList.portid'], calls.`portid`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_portingid', 'param', 'portid', 'rule', 'invalid_portingid/portid.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`portStatus` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPListStatus.list_status'], calls.`portStatus`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_port_status', 'param', 'portStatus', 'rule', 'invalid_port_status/portStatus.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`portStatus`) > 80 THEN concat(substring(calls.`portStatus`, 1, 80), '…') ELSE calls.`portStatus` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`startDate` <> '' AND ((CASE WHEN rlike(calls.`startDate`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`startDate`, '0000') THEN TRY_CAST(split_part(calls.`startDate`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN named_struct('code', 'invalid_foc_startdate', 'param', 'startDate', 'rule', 'invalid_foc_startdate/startDate', 'severity', 'error', 'actual', CASE WHEN length(calls.`startDate`) > 80 THEN concat(substring(calls.`startDate`, 1, 80), '…') ELSE calls.`startDate` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`endDate` <> '' AND ((CASE WHEN rlike(calls.`endDate`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`endDate`, '0000') THEN TRY_CAST(split_part(calls.`endDate`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN named_struct('code', 'invalid_foc_enddate', 'param', 'endDate', 'rule', 'invalid_foc_enddate/endDate', 'severity', 'error', 'actual', CASE WHEN length(calls.`endDate`) > 80 THEN concat(substring(calls.`endDate`, 1, 80), '…') ELSE calls.`endDate` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
