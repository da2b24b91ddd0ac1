-- getConference: Lists conferences, or returns one by ID.
-- Columns of calls that are read: conference
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`conference` <> '' AND (rlike(calls.`conference`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`conference` <> '' AND (COALESCE(array_contains(caller.lookups['getConference.conference'], calls.`conference`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_conference', 'param', 'conference', 'rule', element_at(array('invalid_conference/conference', 'invalid_conference/conference.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`conference`) > 80 THEN concat(substring(calls.`conference`, 1, 80), '…') ELSE calls.`conference` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
