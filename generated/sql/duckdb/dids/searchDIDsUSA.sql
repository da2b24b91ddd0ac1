-- searchDIDsUSA: Finds US DIDs whose number starts with, contains or ends with a pattern.
-- Columns of calls that are read: state, type, query
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."state" <> '' AND (regexp_full_match(calls."state", '[A-Za-z]{2}')) IS NOT TRUE
      THEN {'code': 'invalid_state', 'param': 'state', 'rule': 'invalid_state/state', 'severity': 'error', 'actual': CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END, 'limit': '[A-Za-z]{2}'}
    WHEN calls."state" <> '' AND (COALESCE(list_contains(caller.lookups['getStates.state'], calls."state"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_state', 'param': 'state', 'rule': 'invalid_state/state.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."type" IS NULL OR calls."type" = '')
      THEN {'code': 'missing_type', 'param': 'type', 'rule': 'missing_type/type', 'severity': 'error', 'actual': CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."type" <> '' AND (calls."type" IN ('starts', 'contains', 'ends')) IS NOT TRUE
      THEN {'code': 'invalid_type', 'param': 'type', 'rule': 'invalid_type/search_type', 'severity': 'error', 'actual': CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END, 'limit': '["starts", "contains", "ends"]'} END, 
    CASE WHEN (calls."query" IS NULL OR calls."query" = '')
      THEN {'code': 'missing_query', 'param': 'query', 'rule': 'missing_query/searchDIDsUSA.query', 'severity': 'warning', 'actual': CASE WHEN length(calls."query") > 80 THEN concat(substring(calls."query", 1, 80), '…') ELSE calls."query" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
