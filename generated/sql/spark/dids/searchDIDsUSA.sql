-- searchDIDsUSA: Finds US DIDs whose number starts with, contains or ends with a pattern.
-- Columns of calls that are read: state, type, query
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`state` <> '' AND (rlike(calls.`state`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`state` <> '' AND (COALESCE(array_contains(caller.lookups['getStates.state'], calls.`state`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`type` IS NULL OR calls.`type` = '')
      THEN 3 END, 
    CASE WHEN calls.`type` <> '' AND (calls.`type` IN ('starts', 'contains', 'ends')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`query` IS NULL OR calls.`query` = '')
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_state', 'invalid_state', 'missing_type', 'invalid_type', 'missing_query'), found), 'param', element_at(array('state', 'state', 'type', 'type', 'query'), found), 'rule', element_at(array('invalid_state/state', 'invalid_state/state.unknown', 'missing_type/type', 'invalid_type/search_type', 'missing_query/searchDIDsUSA.query'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'warning'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 2), found) WHEN 0 THEN CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END WHEN 1 THEN CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END WHEN 2 THEN CASE WHEN length(calls.`query`) > 80 THEN concat(substring(calls.`query`, 1, 80), '…') ELSE calls.`query` END END, 'limit', element_at(array('[A-Za-z]{2}', CAST(NULL AS STRING), CAST(NULL AS STRING), '["starts", "contains", "ends"]', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
