-- searchVanity: Finds vanity toll-free numbers matching a pattern.
-- Columns of calls that are read: type, query
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."type" IS NULL OR calls."type" = '')
      THEN 1 END, 
    CASE WHEN calls."type" <> '' AND (list_contains(['8**', '800', '833', '844', '855', '866', '877', '888'], calls."type")) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."query" IS NULL OR calls."query" = '')
      THEN 3 END, 
    CASE WHEN calls."query" <> '' AND (length(calls."query") BETWEEN 7 AND 7) IS NOT TRUE
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_type', 'invalid_type', 'missing_query', 'invalid_query'][found], 'param': ['type', 'type', 'query', 'query'][found], 'rule': ['missing_type/type', 'invalid_type/vanity_type', 'missing_query/query', 'invalid_query/query'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 2][found] WHEN 0 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END WHEN 1 THEN CASE WHEN length(calls."query") > 80 THEN concat(substring(calls."query", 1, 80), '…') ELSE calls."query" END WHEN 2 THEN CAST(length(calls."query") AS VARCHAR) END, 'limit': [CAST(NULL AS VARCHAR), '["8**", "800", "833", "844", "855", "866", "877", "888"]', CAST(NULL AS VARCHAR), '7'][found]}) AS violations
FROM calls CROSS JOIN caller;
