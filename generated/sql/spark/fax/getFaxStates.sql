-- getFaxStates: Lists the US states for fax numbers, or returns one by code.
-- Columns of calls that are read: state
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`state` <> '' AND (rlike(calls.`state`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_state', 'param', 'state', 'rule', 'invalid_state/state', 'severity', 'error', 'actual', CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END, 'limit', '[A-Za-z]{2}') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
