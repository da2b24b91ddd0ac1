-- removeDIDvPRI: Detaches a DID from a VPRI.
-- Columns of calls that are read: did
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 1 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_did', 'invalid_did'), found), 'param', 'did', 'rule', element_at(array('missing_did/did', 'invalid_did/did'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
