-- getDIDsUSA: Lists US DIDs for a state and, if given, a rate centre.
-- Columns of calls that are read: state, ratecenter
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."state" IS NULL OR calls."state" = '')
      THEN 1 END, 
    CASE WHEN calls."state" <> '' AND (regexp_full_match(calls."state", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 2
    WHEN calls."state" <> '' AND (COALESCE(list_contains(caller.lookups['getStates.state'], calls."state"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls."ratecenter" <> '' AND (COALESCE(list_contains(caller.lookups['getRateCentersUSA.ratecenter'], calls."ratecenter"), TRUE)) IS NOT TRUE
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_state', 'invalid_state', 'invalid_state', 'invalid_ratecenter'][found], 'param': ['state', 'state', 'state', 'ratecenter'][found], 'rule': ['missing_state/state', 'invalid_state/state', 'invalid_state/state.unknown', 'invalid_ratecenter/ratecenter.unknown'][found], 'severity': ['error', 'error', 'error', 'warning'][found], 'actual': CASE [0, 0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END WHEN 1 THEN CASE WHEN length(calls."ratecenter") > 80 THEN concat(substring(calls."ratecenter", 1, 80), '…') ELSE calls."ratecenter" END END, 'limit': [CAST(NULL AS VARCHAR), '[A-Za-z]{2}', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
