-- getCallerIDFiltering: Lists the caller ID filters, or those matching an id or a DID.
-- Columns of calls that are read: filtering, did
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`filtering` <> '' AND (rlike(calls.`filtering`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`filtering` <> '' AND (COALESCE(array_contains(caller.lookups['getCallerIDFiltering.filtering'], calls.`filtering`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_filter', 'invalid_filter', 'invalid_did'), found), 'param', element_at(array('filtering', 'filtering', 'did'), found), 'rule', element_at(array('invalid_filter/filtering', 'invalid_filter/filtering.unknown', 'invalid_did/did'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1), found) WHEN 0 THEN CASE WHEN length(calls.`filtering`) > 80 THEN concat(substring(calls.`filtering`, 1, 80), '…') ELSE calls.`filtering` END WHEN 1 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
