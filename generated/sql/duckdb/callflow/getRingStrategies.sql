-- getRingStrategies: Lists the ring strategies, or returns only the one named.
-- Columns of calls that are read: strategy
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."strategy" <> '' AND (list_contains(['ringall', 'leastrecent', 'fewestcalls', 'random', 'rrmemory'], calls."strategy")) IS NOT TRUE
      THEN {'code': 'invalid_strategy', 'param': 'strategy', 'rule': 'invalid_strategy/strategy', 'severity': 'error', 'actual': CASE WHEN length(calls."strategy") > 80 THEN concat(substring(calls."strategy", 1, 80), '…') ELSE calls."strategy" END, 'limit': '["ringall", "leastrecent", "fewestcalls", "random", "rrmemory"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
