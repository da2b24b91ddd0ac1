-- getLNPAttach: Returns the details of a file attached to a porting order.
-- Columns of calls that are read: attachid, portid
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."attachid" IS NULL OR calls."attachid" = '')
      THEN 1
    WHEN calls."attachid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."attachid" AS UBIGINT) AS VARCHAR) = calls."attachid" THEN strlen(calls."attachid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."attachid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."portid" IS NULL OR calls."portid" = '')
      THEN 3
    WHEN calls."portid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."portid" AS UBIGINT) AS VARCHAR) = calls."portid" THEN strlen(calls."portid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."portid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 4
    WHEN calls."portid" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPList.portid'], calls."portid"), TRUE)) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_attachid', 'invalid_attachid', 'invalid_portingid', 'invalid_portingid', 'invalid_portingid'][found], 'param': ['attachid', 'attachid', 'portid', 'portid', 'portid'][found], 'rule': ['invalid_attachid/attachid.required', 'invalid_attachid/attachid', 'invalid_portingid/portid.required', 'invalid_portingid/portid', 'invalid_portingid/portid.unknown'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."attachid") > 80 THEN concat(substring(calls."attachid", 1, 80), '…') ELSE calls."attachid" END WHEN 1 THEN CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
