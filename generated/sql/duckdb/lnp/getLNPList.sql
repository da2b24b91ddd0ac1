-- getLNPList: Lists porting orders, with optional status and date filters.
-- Columns of calls that are read: portid, portStatus, startDate, endDate
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."portid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."portid" AS UBIGINT) AS VARCHAR) = calls."portid" THEN strlen(calls."portid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."portid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."portid" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPList.portid'], calls."portid"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."portStatus" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPListStatus.list_status'], calls."portStatus"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls."startDate" <> '' AND ((CASE WHEN regexp_full_match(calls."startDate", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."startDate", '0000') THEN TRY_CAST(split_part(calls."startDate", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls."endDate" <> '' AND ((CASE WHEN regexp_full_match(calls."endDate", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."endDate", '0000') THEN TRY_CAST(split_part(calls."endDate", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_portingid', 'invalid_portingid', 'invalid_port_status', 'invalid_foc_startdate', 'invalid_foc_enddate'][found], 'param': ['portid', 'portid', 'portStatus', 'startDate', 'endDate'][found], 'rule': ['invalid_portingid/portid', 'invalid_portingid/portid.unknown', 'invalid_port_status/portStatus.unknown', 'invalid_foc_startdate/startDate', 'invalid_foc_enddate/endDate'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 2, 3][found] WHEN 0 THEN CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END WHEN 1 THEN CASE WHEN length(calls."portStatus") > 80 THEN concat(substring(calls."portStatus", 1, 80), '…') ELSE calls."portStatus" END WHEN 2 THEN CASE WHEN length(calls."startDate") > 80 THEN concat(substring(calls."startDate", 1, 80), '…') ELSE calls."startDate" END WHEN 3 THEN CASE WHEN length(calls."endDate") > 80 THEN concat(substring(calls."endDate", 1, 80), '…') ELSE calls."endDate" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
