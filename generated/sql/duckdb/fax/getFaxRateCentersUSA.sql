-- getFaxRateCentersUSA: Lists the fax rate centres of a US state.
-- Columns of calls that are read: state
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."state" IS NULL OR calls."state" = '')
      THEN 1 END, 
    CASE WHEN calls."state" <> '' AND (regexp_full_match(calls."state", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_state', 'invalid_state'][found], 'param': 'state', 'rule': ['missing_state/state', 'invalid_state/state'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END END, 'limit': [CAST(NULL AS VARCHAR), '[A-Za-z]{2}'][found]}) AS violations
FROM calls CROSS JOIN caller;
