-- searchVanity: Finds vanity toll-free numbers matching a pattern.
-- Columns of calls that are read: type, query
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`type` IS NULL OR calls.`type` = '')
      THEN 1 END, 
    CASE WHEN calls.`type` <> '' AND (calls.`type` IN ('8**', '800', '833', '844', '855', '866', '877', '888')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`query` IS NULL OR calls.`query` = '')
      THEN 3 END, 
    CASE WHEN calls.`query` <> '' AND (length(calls.`query`) BETWEEN 7 AND 7) IS NOT TRUE
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_type', 'invalid_type', 'missing_query', 'invalid_query'), found), 'param', element_at(array('type', 'type', 'query', 'query'), found), 'rule', element_at(array('missing_type/type', 'invalid_type/vanity_type', 'missing_query/query', 'invalid_query/query'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 2), found) WHEN 0 THEN CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END WHEN 1 THEN CASE WHEN length(calls.`query`) > 80 THEN concat(substring(calls.`query`, 1, 80), '…') ELSE calls.`query` END WHEN 2 THEN CAST(length(calls.`query`) AS STRING) END, 'limit', element_at(array(CAST(NULL AS STRING), '["8**", "800", "833", "844", "855", "866", "877", "888"]', CAST(NULL AS STRING), '7'), found))) AS violations
FROM calls CROSS JOIN caller;
