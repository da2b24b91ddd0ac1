-- getDIDvPRI: Lists the DIDs attached to one VPRI.
-- Columns of calls that are read: vpri
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`vpri` IS NULL OR calls.`vpri` = '')
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'missing_params', 'param', 'vpri', 'rule', 'missing_params/vpri', 'severity', 'warning', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`vpri`) > 80 THEN concat(substring(calls.`vpri`, 1, 80), '…') ELSE calls.`vpri` END END, 'limit', CAST(NULL AS STRING))) AS violations
FROM calls CROSS JOIN caller;
