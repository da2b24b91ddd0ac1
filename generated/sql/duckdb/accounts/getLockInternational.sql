-- getLockInternational: Lists the international call lock modes, or returns only the one whose code is given.
-- Columns of calls that are read: lock_international
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."lock_international" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."lock_international" AS UBIGINT) AS VARCHAR) = calls."lock_international" THEN strlen(calls."lock_international") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."lock_international", '[0-9]{1,6}') END) IS NOT TRUE
      THEN {'code': 'invalid_lockinternational', 'param': 'lock_international', 'rule': 'invalid_lockinternational/lock_international', 'severity': 'error', 'actual': CASE WHEN length(calls."lock_international") > 80 THEN concat(substring(calls."lock_international", 1, 80), '…') ELSE calls."lock_international" END, 'limit': '1..6'}
    WHEN calls."lock_international" <> '' AND (COALESCE(list_contains(caller.lookups['getLockInternational.value'], calls."lock_international"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_lockinternational', 'param': 'lock_international', 'rule': 'invalid_lockinternational/lock_international.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."lock_international") > 80 THEN concat(substring(calls."lock_international", 1, 80), '…') ELSE calls."lock_international" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
