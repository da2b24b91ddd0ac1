-- getLockInternational: Lists the international call lock modes, or returns only the one whose code is given.
-- Columns of calls that are read: lock_international
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."lock_international" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."lock_international" AS UBIGINT) AS VARCHAR) = calls."lock_international" THEN strlen(calls."lock_international") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."lock_international", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 1
    WHEN calls."lock_international" <> '' AND (COALESCE(list_contains(caller.lookups['getLockInternational.value'], calls."lock_international"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_lockinternational', 'param': 'lock_international', 'rule': ['invalid_lockinternational/lock_international', 'invalid_lockinternational/lock_international.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."lock_international") > 80 THEN concat(substring(calls."lock_international", 1, 80), '…') ELSE calls."lock_international" END END, 'limit': ['1..6', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
