-- getJoinWhenEmptyTypes: Lists the choices for joining an empty queue, or returns only the one whose code is given.
-- Columns of calls that are read: type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."type" <> '' AND ((lower(calls."type") IN ('yes', 'no', 'strict') AND strlen(calls."type") = length(calls."type"))) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_join_empty_type', 'param': 'type', 'rule': 'invalid_join_empty_type/getJoinWhenEmptyTypes.type', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END END, 'limit': '["yes", "no", "strict"]'}) AS violations
FROM calls CROSS JOIN caller;
