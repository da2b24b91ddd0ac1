-- delSIPURI: Deletes one SIP URI.
-- Columns of calls that are read: sipuri
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`sipuri` IS NULL OR calls.`sipuri` = '')
      THEN 1 END, 
    CASE WHEN calls.`sipuri` <> '' AND (rlike(calls.`sipuri`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`sipuri` <> '' AND (COALESCE(array_contains(caller.lookups['getSIPURIs.sipuri'], calls.`sipuri`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_sipuri', 'invalid_sipuri', 'invalid_sipuri'), found), 'param', 'sipuri', 'rule', element_at(array('missing_sipuri/sipuri', 'invalid_sipuri/sipuri', 'invalid_sipuri/sipuri.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`sipuri`) > 80 THEN concat(substring(calls.`sipuri`, 1, 80), '…') ELSE calls.`sipuri` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
