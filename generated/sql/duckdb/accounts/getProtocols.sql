-- getProtocols: Lists the sub-account protocols, or returns only the one whose code is given.
-- Columns of calls that are read: protocol
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."protocol" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."protocol" AS UBIGINT) AS VARCHAR) = calls."protocol" THEN strlen(calls."protocol") BETWEEN 1 AND 3 ELSE regexp_full_match(calls."protocol", '[0-9]{1,3}') END) IS NOT TRUE
      THEN {'code': 'invalid_protocol', 'param': 'protocol', 'rule': 'invalid_protocol/protocol', 'severity': 'error', 'actual': CASE WHEN length(calls."protocol") > 80 THEN concat(substring(calls."protocol", 1, 80), '…') ELSE calls."protocol" END, 'limit': '1..3'}
    WHEN calls."protocol" <> '' AND (COALESCE(list_contains(caller.lookups['getProtocols.value'], calls."protocol"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_protocol', 'param': 'protocol', 'rule': 'invalid_protocol/protocol.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."protocol") > 80 THEN concat(substring(calls."protocol", 1, 80), '…') ELSE calls."protocol" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
