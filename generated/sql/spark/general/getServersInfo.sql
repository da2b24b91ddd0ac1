-- getServersInfo: Lists the servers with their details, or returns only the one whose POP is given.
-- Columns of calls that are read: server_pop
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`server_pop` <> '' AND (rlike(calls.`server_pop`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`server_pop` <> '' AND (COALESCE(array_contains(caller.lookups['getServersInfo.server_pop'], calls.`server_pop`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_serverpop', 'param', 'server_pop', 'rule', element_at(array('invalid_serverpop/server_pop', 'invalid_serverpop/server_pop.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`server_pop`) > 80 THEN concat(substring(calls.`server_pop`, 1, 80), '…') ELSE calls.`server_pop` END END, 'limit', element_at(array('1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
