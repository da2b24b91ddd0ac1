-- addLNPFile: Attaches an invoice file to a porting order.
-- Columns of calls that are read: portid, file
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."portid" IS NULL OR calls."portid" = '')
      THEN 1
    WHEN calls."portid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."portid" AS UBIGINT) AS VARCHAR) = calls."portid" THEN strlen(calls."portid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."portid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."portid" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPList.portid'], calls."portid"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."file" IS NULL OR calls."file" = '')
      THEN 4 END, 
    CASE WHEN calls."file" <> '' AND ((regexp_full_match(replace(replace(calls."file", chr(13), ''), chr(10), ''), '[A-Za-z0-9+/]+={0,2}') AND strlen(replace(replace(replace(calls."file", chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_portingid', 'invalid_portingid', 'invalid_portingid', 'missing_file', 'no_base64file'][found], 'param': ['portid', 'portid', 'portid', 'file', 'file'][found], 'rule': ['invalid_portingid/portid.required', 'invalid_portingid/portid', 'invalid_portingid/portid.unknown', 'missing_file/file', 'no_base64file/file'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END WHEN 1 THEN CASE WHEN length(calls."file") > 80 THEN concat(substring(calls."file", 1, 80), '…') ELSE calls."file" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
