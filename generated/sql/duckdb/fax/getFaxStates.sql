-- getFaxStates: Lists the US states for fax numbers, or returns one by code.
-- Columns of calls that are read: state
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."state" <> '' AND (regexp_full_match(calls."state", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_state', 'param': 'state', 'rule': 'invalid_state/state', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END END, 'limit': '[A-Za-z]{2}'}) AS violations
FROM calls CROSS JOIN caller;
