-- addLNPFile: Attaches an invoice file to a porting order.
-- Columns of calls that are read: portid, file
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."portid" IS NULL OR calls."portid" = '')
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid.required', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."portid" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."portid" AS UBIGINT) AS VARCHAR) = calls."portid" THEN strlen(calls."portid") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."portid", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': '1..20'}
    WHEN calls."portid" <> '' AND (COALESCE(list_contains(caller.lookups['getLNPList.portid'], calls."portid"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_portingid', 'param': 'portid', 'rule': 'invalid_portingid/portid.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."portid") > 80 THEN concat(substring(calls."portid", 1, 80), '…') ELSE calls."portid" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."file" IS NULL OR calls."file" = '')
      THEN {'code': 'missing_file', 'param': 'file', 'rule': 'missing_file/file', 'severity': 'error', 'actual': CASE WHEN length(calls."file") > 80 THEN concat(substring(calls."file", 1, 80), '…') ELSE calls."file" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."file" <> '' AND ((regexp_full_match(replace(replace(calls."file", chr(13), ''), chr(10), ''), '[A-Za-z0-9+/]+={0,2}') AND strlen(replace(replace(replace(calls."file", chr(13), ''), chr(10), ''), '=', '')) % 4 <> 1)) IS NOT TRUE
      THEN {'code': 'no_base64file', 'param': 'file', 'rule': 'no_base64file/file', 'severity': 'error', 'actual': CASE WHEN length(calls."file") > 80 THEN concat(substring(calls."file", 1, 80), '…') ELSE calls."file" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
