-- getProtocols: Lists the sub-account protocols, or returns only the one whose code is given.
-- Columns of calls that are read: protocol
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`protocol` <> '' AND (rlike(calls.`protocol`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`protocol` <> '' AND (COALESCE(array_contains(caller.lookups['getProtocols.value'], calls.`protocol`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_protocol', 'param', 'protocol', 'rule', element_at(array('invalid_protocol/protocol', 'invalid_protocol/protocol.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`protocol`) > 80 THEN concat(substring(calls.`protocol`, 1, 80), '…') ELSE calls.`protocol` END END, 'limit', element_at(array('1..3', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
