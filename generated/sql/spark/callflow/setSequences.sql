-- setSequences: Saves the name and steps of a sequence.
-- Columns of calls that are read: sequence, name, steps, client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`sequence` IS NULL OR calls.`sequence` = '')
      THEN 1 END, 
    CASE WHEN calls.`sequence` <> '' AND (COALESCE(array_contains(caller.lookups['getSequences.sequence'], calls.`sequence`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN 3 END, 
    CASE WHEN (calls.`steps` IS NULL OR calls.`steps` = '')
      THEN 4 END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 5 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_params', 'no_sequences', 'missing_name', 'missing_params', 'invalid_client'), found), 'param', element_at(array('sequence', 'sequence', 'name', 'steps', 'client'), found), 'rule', element_at(array('missing_params/sequence', 'no_sequences/sequence.unknown', 'missing_name/name', 'missing_params/steps', 'invalid_client/client'), found), 'severity', element_at(array('warning', 'warning', 'error', 'warning', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 2, 3), found) WHEN 0 THEN CASE WHEN length(calls.`sequence`) > 80 THEN concat(substring(calls.`sequence`, 1, 80), '…') ELSE calls.`sequence` END WHEN 1 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END WHEN 2 THEN CASE WHEN length(calls.`steps`) > 80 THEN concat(substring(calls.`steps`, 1, 80), '…') ELSE calls.`steps` END WHEN 3 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..20'), found))) AS violations
FROM calls CROSS JOIN caller;
