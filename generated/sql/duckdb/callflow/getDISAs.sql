-- getDISAs: Lists the DISA entries, or returns only the one whose id is given.
-- Columns of calls that are read: disa
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."disa" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."disa" AS UBIGINT) AS VARCHAR) = calls."disa" THEN strlen(calls."disa") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."disa", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."disa" <> '' AND (COALESCE(list_contains(caller.lookups['getDISAs.disa'], calls."disa"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_disa', 'param': 'disa', 'rule': ['invalid_disa/disa', 'invalid_disa/disa.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."disa") > 80 THEN concat(substring(calls."disa", 1, 80), '…') ELSE calls."disa" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
