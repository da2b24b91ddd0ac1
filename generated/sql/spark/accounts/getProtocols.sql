-- getProtocols: Lists the sub-account protocols, or returns only the one whose code is given.
-- Columns of calls that are read: protocol
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`protocol` <> '' AND (rlike(calls.`protocol`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_protocol', 'param', 'protocol', 'rule', 'invalid_protocol/protocol', 'severity', 'error', 'actual', CASE WHEN length(calls.`protocol`) > 80 THEN concat(substring(calls.`protocol`, 1, 80), '…') ELSE calls.`protocol` END, 'limit', '1..3')
    WHEN calls.`protocol` <> '' AND (COALESCE(array_contains(caller.lookups['getProtocols.value'], calls.`protocol`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_protocol', 'param', 'protocol', 'rule', 'invalid_protocol/protocol.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`protocol`) > 80 THEN concat(substring(calls.`protocol`, 1, 80), '…') ELSE calls.`protocol` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
