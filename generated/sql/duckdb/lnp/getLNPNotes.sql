-- getLNPNotes: Lists the notes on a porting order.
-- Columns of calls that are read: portid
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."portid" IS NULL OR calls."portid" = '')
      THEN 1
    WHEN calls."portid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."portid" AS UBIGINT) AS VARCHAR) = calls."portid" THEN strlen(calls."portid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."portid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."portid" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPList.portid'], calls."portid"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_portingid', 'param': 'portid', 'rule': ['invalid_portingid/portid.required', 'invalid_portingid/portid', 'invalid_portingid/portid.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
