-- getFaxNumbersInfo: Lists the fax numbers on the account, or returns one by number.
-- Columns of calls that are read: did
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did', 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
