-- searchDIDsUSA: Finds US DIDs whose number starts with, contains or ends with a pattern.
-- Columns of calls that are read: state, type, query
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."state" <> '' AND (regexp_full_match(calls."state", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 1
    WHEN calls."state" <> '' AND (COALESCE(list_contains(caller.lookups['getStates.state'], calls."state"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."type" IS NULL OR calls."type" = '')
      THEN 3 END, 
    CASE WHEN calls."type" <> '' AND (calls."type" IN ('starts', 'contains', 'ends')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls."query" IS NULL OR calls."query" = '')
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_state', 'invalid_state', 'missing_type', 'invalid_type', 'missing_query'][found], 'param': ['state', 'state', 'type', 'type', 'query'][found], 'rule': ['invalid_state/state', 'invalid_state/state.unknown', 'missing_type/type', 'invalid_type/search_type', 'missing_query/searchDIDsUSA.query'][found], 'severity': ['error', 'error', 'error', 'error', 'warning'][found], 'actual': CASE [0, 0, 1, 1, 2][found] WHEN 0 THEN CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END WHEN 1 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END WHEN 2 THEN CASE WHEN length(calls."query") > 80 THEN concat(substring(calls."query", 1, 80), '…') ELSE calls."query" END END, 'limit': ['[A-Za-z]{2}', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["starts", "contains", "ends"]', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
