-- getRateCentersUSA: Lists the rate centres of a US state.
-- Columns of calls that are read: state
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`state` IS NULL OR calls.`state` = '')
      THEN 1 END, 
    CASE WHEN calls.`state` <> '' AND (rlike(calls.`state`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`state` <> '' AND (COALESCE(array_contains(caller.lookups['getStates.state'], calls.`state`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_state', 'invalid_state', 'invalid_state'), found), 'param', 'state', 'rule', element_at(array('missing_state/state', 'invalid_state/state', 'invalid_state/state.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END END, 'limit', element_at(array(CAST(NULL AS STRING), '[A-Za-z]{2}', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
