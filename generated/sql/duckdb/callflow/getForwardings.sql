-- getForwardings: Lists the call forwarding entries, or returns only the one whose id is given.
-- Columns of calls that are read: forwarding
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."forwarding" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."forwarding" AS UBIGINT) AS VARCHAR) = calls."forwarding" THEN strlen(calls."forwarding") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."forwarding", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_forwarding', 'param': 'forwarding', 'rule': 'invalid_forwarding/forwarding', 'severity': 'error', 'actual': CASE WHEN length(calls."forwarding") > 80 THEN concat(substring(calls."forwarding", 1, 80), '…') ELSE calls."forwarding" END, 'limit': '1..20'}
    WHEN calls."forwarding" <> '' AND (COALESCE(list_contains(caller.lookups['getForwardings.forwarding'], calls."forwarding"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_forwarding', 'param': 'forwarding', 'rule': 'invalid_forwarding/forwarding.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."forwarding") > 80 THEN concat(substring(calls."forwarding", 1, 80), '…') ELSE calls."forwarding" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
