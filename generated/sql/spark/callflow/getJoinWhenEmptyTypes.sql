-- getJoinWhenEmptyTypes: Lists the choices for joining an empty queue, or returns only the one whose code is given.
-- Columns of calls that are read: type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`type` <> '' AND ((lower(calls.`type`) IN ('yes', 'no', 'strict') AND octet_length(calls.`type`) = length(calls.`type`))) IS NOT TRUE
      THEN named_struct('code', 'invalid_join_empty_type', 'param', 'type', 'rule', 'invalid_join_empty_type/getJoinWhenEmptyTypes.type', 'severity', 'error', 'actual', CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END, 'limit', '["yes", "no", "strict"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
