-- setDIDPOP: Moves a DID to another point of presence.
-- Columns of calls that are read: did, pop
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 1 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`did` <> '' AND ((COALESCE(array_contains(caller.lookups['getDIDsInfo.did'], calls.`did`), TRUE)) IS NOT TRUE AND (rlike(calls.`did`, '[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E]')) IS NOT TRUE AND (rlike(calls.`did`, '\\A(?:[0-9]{11,})\\z')) IS NOT TRUE)
      THEN 3 END, 
    CASE WHEN (calls.`pop` IS NULL OR calls.`pop` = '')
      THEN 4 END, 
    CASE WHEN calls.`pop` <> '' AND (rlike(calls.`pop`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 5
    WHEN calls.`pop` <> '' AND (COALESCE(array_contains(caller.lookups['getServersInfo.server_pop'], calls.`pop`), TRUE)) IS NOT TRUE
      THEN 6 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_did', 'invalid_did', 'invalid_did', 'missing_serverpop', 'invalid_serverpop', 'invalid_serverpop'), found), 'param', element_at(array('did', 'did', 'did', 'pop', 'pop', 'pop'), found), 'rule', element_at(array('missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'missing_serverpop/pop', 'invalid_serverpop/pop', 'invalid_serverpop/pop.unknown'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 1 THEN CASE WHEN length(calls.`pop`) > 80 THEN concat(substring(calls.`pop`, 1, 80), '…') ELSE calls.`pop` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
