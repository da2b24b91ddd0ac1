-- getFaxRateCentersUSA: Lists the fax rate centres of a US state.
-- Columns of calls that are read: state
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."state" IS NULL OR calls."state" = '')
      THEN {'code': 'missing_state', 'param': 'state', 'rule': 'missing_state/state', 'severity': 'error', 'actual': CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."state" <> '' AND (regexp_full_match(calls."state", '[A-Za-z]{2}')) IS NOT TRUE
      THEN {'code': 'invalid_state', 'param': 'state', 'rule': 'invalid_state/state', 'severity': 'error', 'actual': CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END, 'limit': '[A-Za-z]{2}'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
