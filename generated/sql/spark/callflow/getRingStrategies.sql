-- getRingStrategies: Lists the ring strategies, or returns only the one named.
-- Columns of calls that are read: strategy
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`strategy` <> '' AND (calls.`strategy` IN ('ringall', 'leastrecent', 'fewestcalls', 'random', 'rrmemory')) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_strategy', 'param', 'strategy', 'rule', 'invalid_strategy/strategy', 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`strategy`) > 80 THEN concat(substring(calls.`strategy`, 1, 80), '…') ELSE calls.`strategy` END END, 'limit', '["ringall", "leastrecent", "fewestcalls", "random", "rrmemory"]')) AS violations
FROM calls CROSS JOIN caller;
