-- getCallTypes: Lists call types together with all DIDs, or with the DIDs of one reseller client.
-- Columns of calls that are read: client
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_client', 'param', 'client', 'rule', 'invalid_client/client', 'severity', 'error', 'actual', CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END, 'limit', '1..20') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
