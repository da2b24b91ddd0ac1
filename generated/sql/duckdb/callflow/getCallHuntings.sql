-- getCallHuntings: Lists call hunting entries, or returns one by ID.
-- Columns of calls that are read: callhunting
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."callhunting" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callhunting" AS UBIGINT) AS VARCHAR) = calls."callhunting" THEN strlen(calls."callhunting") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callhunting", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."callhunting" <> '' AND (COALESCE(list_contains(caller.lookups['getCallHuntings.callhunting'], calls."callhunting"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_callhunting', 'param': 'callhunting', 'rule': ['invalid_callhunting/callhunting', 'invalid_callhunting/callhunting.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."callhunting") > 80 THEN concat(substring(calls."callhunting", 1, 80), '…') ELSE calls."callhunting" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
