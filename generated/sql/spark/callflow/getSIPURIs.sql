-- getSIPURIs: Lists the SIP URIs, or returns only the one whose id is given.
-- Columns of calls that are read: sipuri
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`sipuri` <> '' AND (rlike(calls.`sipuri`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_sipuri', 'param', 'sipuri', 'rule', 'invalid_sipuri/sipuri', 'severity', 'error', 'actual', CASE WHEN length(calls.`sipuri`) > 80 THEN concat(substring(calls.`sipuri`, 1, 80), '…') ELSE calls.`sipuri` END, 'limit', '1..20')
    WHEN calls.`sipuri` <> '' AND (COALESCE(array_contains(caller.lookups['getSIPURIs.sipuri'], calls.`sipuri`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_sipuri', 'param', 'sipuri', 'rule', 'invalid_sipuri/sipuri.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`sipuri`) > 80 THEN concat(substring(calls.`sipuri`, 1, 80), '…') ELSE calls.`sipuri` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
