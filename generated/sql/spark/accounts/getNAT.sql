-- getNAT: Lists the NAT options, or returns only the one whose code is given.
-- Columns of calls that are read: nat
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`nat` <> '' AND (calls.`nat` IN ('yes', 'no', 'route', 'never')) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_nat', 'param', 'nat', 'rule', 'invalid_nat/nat', 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`nat`) > 80 THEN concat(substring(calls.`nat`, 1, 80), '…') ELSE calls.`nat` END END, 'limit', '["yes", "no", "route", "never"]')) AS violations
FROM calls CROSS JOIN caller;
