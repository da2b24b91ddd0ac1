-- searchVanity: Finds vanity toll-free numbers matching a pattern.
-- Columns of calls that are read: type, query
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."type" IS NULL OR calls."type" = '')
      THEN {'code': 'missing_type', 'param': 'type', 'rule': 'missing_type/type', 'severity': 'error', 'actual': CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."type" <> '' AND (list_contains(['8**', '800', '833', '844', '855', '866', '877', '888'], calls."type")) IS NOT TRUE
      THEN {'code': 'invalid_type', 'param': 'type', 'rule': 'invalid_type/vanity_type', 'severity': 'error', 'actual': CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END, 'limit': '["8**", "800", "833", "844", "855", "866", "877", "888"]'} END, 
    CASE WHEN (calls."query" IS NULL OR calls."query" = '')
      THEN {'code': 'missing_query', 'param': 'query', 'rule': 'missing_query/query', 'severity': 'error', 'actual': CASE WHEN length(calls."query") > 80 THEN concat(substring(calls."query", 1, 80), '…') ELSE calls."query" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."query" <> '' AND (length(calls."query") BETWEEN 7 AND 7) IS NOT TRUE
      THEN {'code': 'invalid_query', 'param': 'query', 'rule': 'invalid_query/query', 'severity': 'error', 'actual': CAST(length(calls."query") AS VARCHAR), 'limit': '7'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
