-- getLNPList: Lists porting orders, with optional status and date filters.
-- Columns of calls that are read: portid, portStatus, startDate, endDate
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`portid` <> '' AND (rlike(calls.`portid`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`portid` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPList.portid'], calls.`portid`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`portStatus` <> '' AND (COALESCE(array_contains(caller.lookups['getLNPListStatus.list_status'], calls.`portStatus`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`startDate` <> '' AND ((CASE WHEN rlike(calls.`startDate`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`startDate`, '0000') THEN TRY_CAST(split_part(calls.`startDate`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls.`endDate` <> '' AND ((CASE WHEN rlike(calls.`endDate`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`endDate`, '0000') THEN TRY_CAST(split_part(calls.`endDate`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_portingid', 'invalid_portingid', 'invalid_port_status', 'invalid_foc_startdate', 'invalid_foc_enddate'), found), 'param', element_at(array('portid', 'portid', 'portStatus', 'startDate', 'endDate'), found), 'rule', element_at(array('invalid_portingid/portid', 'invalid_portingid/portid.unknown', 'invalid_port_status/portStatus.unknown', 'invalid_foc_startdate/startDate', 'invalid_foc_enddate/endDate'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 2, 3), found) WHEN 0 THEN CASE WHEN length(calls.`portid`) > 80 THEN concat(substring(calls.`portid`, 1, 80), '…') ELSE calls.`portid` END WHEN 1 THEN CASE WHEN length(calls.`portStatus`) > 80 THEN concat(substring(calls.`portStatus`, 1, 80), '…') ELSE calls.`portStatus` END WHEN 2 THEN CASE WHEN length(calls.`startDate`) > 80 THEN concat(substring(calls.`startDate`, 1, 80), '…') ELSE calls.`startDate` END WHEN 3 THEN CASE WHEN length(calls.`endDate`) > 80 THEN concat(substring(calls.`endDate`, 1, 80), '…') ELSE calls.`endDate` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
