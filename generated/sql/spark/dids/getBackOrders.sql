-- getBackOrders: Lists all backordered DIDs, or returns one by ID.
-- Columns of calls that are read: id
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_id', 'param', 'id', 'rule', 'invalid_id/id', 'severity', 'error', 'actual', CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END, 'limit', '1..20') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
