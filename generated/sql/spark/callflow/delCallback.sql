-- delCallback: Deletes one callback.
-- Columns of calls that are read: callback
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`callback` IS NULL OR calls.`callback` = '')
      THEN 1 END, 
    CASE WHEN calls.`callback` <> '' AND (rlike(calls.`callback`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`callback` <> '' AND (COALESCE(array_contains(caller.lookups['getCallbacks.callback'], calls.`callback`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_callback', 'invalid_callback', 'invalid_callback'), found), 'param', 'callback', 'rule', element_at(array('missing_callback/callback', 'invalid_callback/callback', 'invalid_callback/callback.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`callback`) > 80 THEN concat(substring(calls.`callback`, 1, 80), '…') ELSE calls.`callback` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
