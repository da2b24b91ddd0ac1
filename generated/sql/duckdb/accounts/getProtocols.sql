-- getProtocols: Lists the sub-account protocols, or returns only the one whose code is given.
-- Columns of calls that are read: protocol
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."protocol" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."protocol" AS UBIGINT) AS VARCHAR) = calls."protocol" THEN strlen(calls."protocol") BETWEEN 1 AND 3 ELSE regexp_full_match(calls."protocol", '[0-9]{1,3}') END) IS NOT TRUE
      THEN 1
    WHEN calls."protocol" <> '' AND (COALESCE(list_contains(caller.lookups['getProtocols.value'], calls."protocol"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_protocol', 'param': 'protocol', 'rule': ['invalid_protocol/protocol', 'invalid_protocol/protocol.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."protocol") > 80 THEN concat(substring(calls."protocol", 1, 80), '…') ELSE calls."protocol" END END, 'limit': ['1..3', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
