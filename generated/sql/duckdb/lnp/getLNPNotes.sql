-- getLNPNotes: Lists the notes on a porting order.
-- Columns of calls that are read: portid
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."portid" IS NULL OR calls."portid" = '')
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid.required', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."portid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."portid" AS UBIGINT) AS VARCHAR) = calls."portid" THEN strlen(calls."portid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."portid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': '1..20'}
    WHEN calls."portid" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPList.portid'], calls."portid"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
