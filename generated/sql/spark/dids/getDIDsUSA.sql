-- getDIDsUSA: Lists US DIDs for a state and, if given, a rate centre.
-- Columns of calls that are read: state, ratecenter
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`state` IS NULL OR calls.`state` = '')
      THEN named_struct('code', 'missing_state', 'param', 'state', 'rule', 'missing_state/state', 'severity', 'error', 'actual', CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`state` <> '' AND (rlike(calls.`state`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_state', 'param', 'state', 'rule', 'invalid_state/state', 'severity', 'error', 'actual', CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END, 'limit', '[A-Za-z]{2}')
    WHEN calls.`state` <> '' AND (COALESCE(array_contains(caller.lookups['getStates.state'], calls.`state`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_state', 'param', 'state', 'rule', 'invalid_state/state.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`ratecenter` <> '' AND (COALESCE(array_contains(caller.lookups['getRateCentersUSA.ratecenter'], calls.`ratecenter`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_ratecenter', 'param', 'ratecenter', 'rule', 'invalid_ratecenter/ratecenter.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`ratecenter`) > 80 THEN concat(substring(calls.`ratecenter`, 1, 80), '…') ELSE calls.`ratecenter` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
