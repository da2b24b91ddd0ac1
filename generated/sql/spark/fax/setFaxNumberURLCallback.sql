-- setFaxNumberURLCallback: Updates only the URL callback settings of a fax number.
-- Columns of calls that are read: did, url_callback_enable, url_callback_retry
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 1 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`url_callback_enable` <> '' AND (calls.`url_callback_enable` IN ('0', '1')) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`url_callback_retry` <> '' AND (calls.`url_callback_retry` IN ('0', '1')) IS NOT TRUE
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_did', 'invalid_did', 'invalid_callback_enable', 'invalid_callback_retry'), found), 'param', element_at(array('did', 'did', 'url_callback_enable', 'url_callback_retry'), found), 'rule', element_at(array('missing_did/did', 'invalid_did/did', 'invalid_callback_enable/url_callback_enable', 'invalid_callback_retry/url_callback_retry'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 2), found) WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 1 THEN CASE WHEN length(calls.`url_callback_enable`) > 80 THEN concat(substring(calls.`url_callback_enable`, 1, 80), '…') ELSE calls.`url_callback_enable` END WHEN 2 THEN CASE WHEN length(calls.`url_callback_retry`) > 80 THEN concat(substring(calls.`url_callback_retry`, 1, 80), '…') ELSE calls.`url_callback_retry` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), '["0", "1"]', '["0", "1"]'), found))) AS violations
FROM calls CROSS JOIN caller;
