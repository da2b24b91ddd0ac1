-- delDISA: Deletes one DISA entry.
-- Columns of calls that are read: disa
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."disa" IS NULL OR calls."disa" = '')
      THEN {'code': 'missing_disa', 'param': 'disa', 'rule': 'missing_disa/disa', 'severity': 'error', 'actual': CASE WHEN length(calls."disa") > 80 THEN concat(substring(calls."disa", 1, 80), '…') ELSE calls."disa" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."disa" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."disa" AS UBIGINT) AS VARCHAR) = calls."disa" THEN strlen(calls."disa") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."disa", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_disa', 'param': 'disa', 'rule': 'invalid_disa/disa', 'severity': 'error', 'actual': CASE WHEN length(calls."disa") > 80 THEN concat(substring(calls."disa", 1, 80), '…') ELSE calls."disa" END, 'limit': '1..20'}
    WHEN calls."disa" <> '' AND (COALESCE(list_contains(caller.lookups['getDISAs.disa'], calls."disa"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_disa', 'param': 'disa', 'rule': 'invalid_disa/disa.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."disa") > 80 THEN concat(substring(calls."disa", 1, 80), '…') ELSE calls."disa" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
