-- getNAT: Lists the NAT options, or returns only the one whose code is given.
-- Columns of calls that are read: nat
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."nat" <> '' AND (calls."nat" IN ('yes', 'no', 'route', 'never')) IS NOT TRUE
      THEN {'code': 'invalid_nat', 'param': 'nat', 'rule': 'invalid_nat/nat', 'severity': 'error', 'actual': CASE WHEN length(calls."nat") > 80 THEN concat(substring(calls."nat", 1, 80), '…') ELSE calls."nat" END, 'limit': '["yes", "no", "route", "never"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
