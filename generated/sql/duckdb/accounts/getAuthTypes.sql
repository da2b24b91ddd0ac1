-- getAuthTypes: Lists the authentication types, or returns only the one whose code is given.
-- Columns of calls that are read: type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."type" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."type" AS UBIGINT) AS VARCHAR) = calls."type" THEN strlen(calls."type") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."type", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_authtype', 'param': 'type', 'rule': 'invalid_authtype/getAuthTypes.type', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END END, 'limit': '1..6'}) AS violations
FROM calls CROSS JOIN caller;
