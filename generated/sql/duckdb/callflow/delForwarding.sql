-- delForwarding: Deletes one call forwarding entry.
-- Columns of calls that are read: forwarding
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."forwarding" IS NULL OR calls."forwarding" = '')
      THEN 1 END, 
    CASE WHEN calls."forwarding" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."forwarding" AS UBIGINT) AS VARCHAR) = calls."forwarding" THEN strlen(calls."forwarding") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."forwarding", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."forwarding" <> '' AND (COALESCE(list_contains(caller.lookups['getForwardings.forwarding'], calls."forwarding"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_forwarding', 'invalid_forwarding', 'invalid_forwarding'][found], 'param': 'forwarding', 'rule': ['missing_forwarding/forwarding', 'invalid_forwarding/forwarding', 'invalid_forwarding/forwarding.unknown'][found], 'severity': ['warning', 'error', 'error'][found], 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."forwarding") > 80 THEN concat(substring(calls."forwarding", 1, 80), '…') ELSE calls."forwarding" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
