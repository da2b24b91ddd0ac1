-- assignDIDvPRI: Puts a DID that is billed per minute onto a VPRI.
-- Columns of calls that are read: vpri, did
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`vpri` IS NULL OR calls.`vpri` = '')
      THEN 1 END, 
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 2 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_params', 'missing_did', 'invalid_did'), found), 'param', element_at(array('vpri', 'did', 'did'), found), 'rule', element_at(array('missing_params/vpri', 'missing_did/did', 'invalid_did/did'), found), 'severity', element_at(array('warning', 'error', 'error'), found), 'actual', CASE element_at(array(0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`vpri`) > 80 THEN concat(substring(calls.`vpri`, 1, 80), '…') ELSE calls.`vpri` END WHEN 1 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
