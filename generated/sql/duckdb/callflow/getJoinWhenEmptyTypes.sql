-- getJoinWhenEmptyTypes: Lists the choices for joining an empty queue, or returns only the one whose code is given.
-- Columns of calls that are read: type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."type" <> '' AND ((lower(calls."type") IN ('yes', 'no', 'strict') AND strlen(calls."type") = length(calls."type"))) IS NOT TRUE
      THEN {'code': 'invalid_join_empty_type', 'param': 'type', 'rule': 'invalid_join_empty_type/getJoinWhenEmptyTypes.type', 'severity': 'error', 'actual': CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END, 'limit': '["yes", "no", "strict"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
