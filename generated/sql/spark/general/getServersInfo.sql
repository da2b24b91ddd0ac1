-- getServersInfo: Lists the servers with their details, or returns only the one whose POP is given.
-- Columns of calls that are read: server_pop
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`server_pop` <> '' AND (rlike(calls.`server_pop`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_serverpop', 'param', 'server_pop', 'rule', 'invalid_serverpop/server_pop', 'severity', 'error', 'actual', CASE WHEN length(calls.`server_pop`) > 80 THEN concat(substring(calls.`server_pop`, 1, 80), '…') ELSE calls.`server_pop` END, 'limit', '1..6')
    WHEN calls.`server_pop` <> '' AND (COALESCE(array_contains(caller.lookups['getServersInfo.server_pop'], calls.`server_pop`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_serverpop', 'param', 'server_pop', 'rule', 'invalid_serverpop/server_pop.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`server_pop`) > 80 THEN concat(substring(calls.`server_pop`, 1, 80), '…') ELSE calls.`server_pop` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
