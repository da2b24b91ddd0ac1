-- getCallbacks: Lists the callbacks, or returns only the one whose id is given.
-- Columns of calls that are read: callback
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`callback` <> '' AND (rlike(calls.`callback`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`callback` <> '' AND (COALESCE(array_contains(caller.lookups['getCallbacks.callback'], calls.`callback`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_callback', 'param', 'callback', 'rule', element_at(array('invalid_callback/callback', 'invalid_callback/callback.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`callback`) > 80 THEN concat(substring(calls.`callback`, 1, 80), '…') ELSE calls.`callback` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
