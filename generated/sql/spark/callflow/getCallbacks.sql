-- getCallbacks: Lists the callbacks, or returns only the one whose id is given.
-- Columns of calls that are read: callback
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`callback` <> '' AND (rlike(calls.`callback`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callback', 'param', 'callback', 'rule', 'invalid_callback/callback', 'severity', 'error', 'actual', CASE WHEN length(calls.`callback`) > 80 THEN concat(substring(calls.`callback`, 1, 80), '…') ELSE calls.`callback` END, 'limit', '1..20')
    WHEN calls.`callback` <> '' AND (COALESCE(array_contains(caller.lookups['getCallbacks.callback'], calls.`callback`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_callback', 'param', 'callback', 'rule', 'invalid_callback/callback.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`callback`) > 80 THEN concat(substring(calls.`callback`, 1, 80), '…') ELSE calls.`callback` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
