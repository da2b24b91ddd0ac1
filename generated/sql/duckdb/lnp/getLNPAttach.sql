-- getLNPAttach: Returns the details of a file attached to a porting order.
-- Columns of calls that are read: attachid, portid
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."attachid" IS NULL OR calls."attachid" = '')
      THEN {'code': 'invalid_attachid', 'param': 'attachid', 'rule': 'invalid_attachid/attachid.required', 'severity': 'error', 'actual': CASE WHEN length(calls."attachid") > 80 THEN concat(substring(calls."attachid", 1, 80), '…') ELSE calls."attachid" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."attachid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."attachid" AS UBIGINT) AS VARCHAR) = calls."attachid" THEN strlen(calls."attachid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."attachid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_attachid', 'param': 'attachid', 'rule': 'invalid_attachid/attachid', 'severity': 'error', 'actual': CASE WHEN length(calls."attachid") > 80 THEN concat(substring(calls."attachid", 1, 80), '…') ELSE calls."attachid" END, 'limit': '1..20'} END, 
    CASE WHEN (calls."portid" IS NULL OR calls."portid" = '')
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid.required', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."portid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."portid" AS UBIGINT) AS VARCHAR) = calls."portid" THEN strlen(calls."portid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."portid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': '1..20'}
    WHEN calls."portid" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPList.portid'], calls."portid"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
