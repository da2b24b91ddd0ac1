-- getCallbacks: Lists the callbacks, or returns only the one whose id is given.
-- Columns of calls that are read: callback
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."callback" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callback" AS UBIGINT) AS VARCHAR) = calls."callback" THEN strlen(calls."callback") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callback", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."callback" <> '' AND (COALESCE(list_contains(caller.lookups['getCallbacks.callback'], calls."callback"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_callback', 'param': 'callback', 'rule': ['invalid_callback/callback', 'invalid_callback/callback.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."callback") > 80 THEN concat(substring(calls."callback", 1, 80), '…') ELSE calls."callback" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
