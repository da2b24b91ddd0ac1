-- searchTollFreeCanUS: Finds toll-free numbers for the USA and Canada, or lists all when no search is given.
-- Columns of calls that are read: type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."type" <> '' AND (calls."type" IN ('starts', 'contains', 'ends')) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_type', 'param': 'type', 'rule': 'invalid_type/search_type', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END END, 'limit': '["starts", "contains", "ends"]'}) AS violations
FROM calls CROSS JOIN caller;
