-- setCallback: Creates a callback, or updates the one whose id is given.
-- Columns of calls that are read: callback, description, number, delay_before, response_timeout, digit_timeout, callerid_number
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`callback` <> '' AND (rlike(calls.`callback`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`callback` <> '' AND (COALESCE(array_contains(caller.lookups['getCallbacks.callback'], calls.`callback`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`description` IS NULL OR calls.`description` = '')
      THEN 3 END, 
    CASE WHEN (calls.`callback` IS NULL OR calls.`callback` = '') AND calls.`description` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getCallbacks.description'], calls.`description`), TRUE)) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`number` IS NULL OR calls.`number` = '')
      THEN 5 END, 
    CASE WHEN calls.`number` <> '' AND (rlike(calls.`number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`number` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getDIDsInfo.did'], calls.`number`), TRUE)) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN (calls.`delay_before` IS NULL OR calls.`delay_before` = '') OR calls.`delay_before` = '0'
      THEN 8 END, 
    CASE WHEN calls.`delay_before` <> '' AND (rlike(calls.`delay_before`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN (calls.`response_timeout` IS NULL OR calls.`response_timeout` = '')
      THEN 10 END, 
    CASE WHEN calls.`response_timeout` <> '' AND (rlike(calls.`response_timeout`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls.`digit_timeout` IS NULL OR calls.`digit_timeout` = '')
      THEN 12 END, 
    CASE WHEN calls.`digit_timeout` <> '' AND (rlike(calls.`digit_timeout`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN calls.`callerid_number` <> '' AND (rlike(calls.`callerid_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 14 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_callback', 'invalid_callback', 'missing_description', 'used_description', 'missing_number', 'invalid_number', 'existing_did', 'missing_delay_before', 'invalid_delay_before', 'missing_response_timeout', 'invalid_response_timeout', 'missing_digit_timeout', 'invalid_digit_timeout', 'invalid_callerid_override'), found), 'param', element_at(array('callback', 'callback', 'description', 'description', 'number', 'number', 'number', 'delay_before', 'delay_before', 'response_timeout', 'response_timeout', 'digit_timeout', 'digit_timeout', 'callerid_number'), found), 'rule', element_at(array('invalid_callback/callback', 'invalid_callback/callback.unknown', 'missing_description/description', 'used_description/description.taken', 'missing_number/number', 'invalid_number/number', 'existing_did/number.taken', 'missing_delay_before/delay_before', 'invalid_delay_before/delay_before', 'missing_response_timeout/response_timeout', 'invalid_response_timeout/response_timeout', 'missing_digit_timeout/digit_timeout', 'invalid_digit_timeout/digit_timeout', 'invalid_callerid_override/callerid_number'), found), 'severity', element_at(array('error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6), found) WHEN 0 THEN CASE WHEN length(calls.`callback`) > 80 THEN concat(substring(calls.`callback`, 1, 80), '…') ELSE calls.`callback` END WHEN 1 THEN CASE WHEN length(calls.`description`) > 80 THEN concat(substring(calls.`description`, 1, 80), '…') ELSE calls.`description` END WHEN 2 THEN CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END WHEN 3 THEN CASE WHEN length(calls.`delay_before`) > 80 THEN concat(substring(calls.`delay_before`, 1, 80), '…') ELSE calls.`delay_before` END WHEN 4 THEN CASE WHEN length(calls.`response_timeout`) > 80 THEN concat(substring(calls.`response_timeout`, 1, 80), '…') ELSE calls.`response_timeout` END WHEN 5 THEN CASE WHEN length(calls.`digit_timeout`) > 80 THEN concat(substring(calls.`digit_timeout`, 1, 80), '…') ELSE calls.`digit_timeout` END WHEN 6 THEN CASE WHEN length(calls.`callerid_number`) > 80 THEN concat(substring(calls.`callerid_number`, 1, 80), '…') ELSE calls.`callerid_number` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
