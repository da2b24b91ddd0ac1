-- searchTollFreeUSA: Finds toll-free numbers for the USA, or lists all when no search is given.
-- Columns of calls that are read: type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`type` <> '' AND (calls.`type` IN ('starts', 'contains', 'ends')) IS NOT TRUE
      THEN named_struct('code', 'invalid_type', 'param', 'type', 'rule', 'invalid_type/search_type', 'severity', 'error', 'actual', CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END, 'limit', '["starts", "contains", "ends"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
