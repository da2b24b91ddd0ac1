-- delSIPURI: Deletes one SIP URI.
-- Columns of calls that are read: sipuri
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."sipuri" IS NULL OR calls."sipuri" = '')
      THEN {'code': 'missing_sipuri', 'param': 'sipuri', 'rule': 'missing_sipuri/sipuri', 'severity': 'error', 'actual': CASE WHEN length(calls."sipuri") > 80 THEN concat(substring(calls."sipuri", 1, 80), '…') ELSE calls."sipuri" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."sipuri" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."sipuri" AS UBIGINT) AS VARCHAR) = calls."sipuri" THEN strlen(calls."sipuri") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."sipuri", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_sipuri', 'param': 'sipuri', 'rule': 'invalid_sipuri/sipuri', 'severity': 'error', 'actual': CASE WHEN length(calls."sipuri") > 80 THEN concat(substring(calls."sipuri", 1, 80), '…') ELSE calls."sipuri" END, 'limit': '1..20'}
    WHEN calls."sipuri" <> '' AND (COALESCE(list_contains(caller.lookups['getSIPURIs.sipuri'], calls."sipuri"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_sipuri', 'param': 'sipuri', 'rule': 'invalid_sipuri/sipuri.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."sipuri") > 80 THEN concat(substring(calls."sipuri", 1, 80), '…') ELSE calls."sipuri" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
