-- getAuthTypes: Lists the authentication types, or returns only the one whose code is given.
-- Columns of calls that are read: type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`type` <> '' AND (rlike(calls.`type`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_authtype', 'param', 'type', 'rule', 'invalid_authtype/getAuthTypes.type', 'severity', 'error', 'actual', CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END, 'limit', '1..6') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
