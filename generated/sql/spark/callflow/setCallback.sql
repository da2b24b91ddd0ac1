-- setCallback: Creates a callback, or updates the one whose id is given.
-- Columns of calls that are read: callback, description, number, delay_before, response_timeout, digit_timeout, callerid_number
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`callback` <> '' AND (rlike(calls.`callback`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callback', 'param', 'callback', 'rule', 'invalid_callback/callback', 'severity', 'error', 'actual', CASE WHEN length(calls.`callback`) > 80 THEN concat(substring(calls.`callback`, 1, 80), '…') ELSE calls.`callback` END, 'limit', '1..20')
    WHEN calls.`callback` <> '' AND (COALESCE(array_contains(caller.lookups['getCallbacks.callback'], calls.`callback`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_callback', 'param', 'callback', 'rule', 'invalid_callback/callback.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`callback`) > 80 THEN concat(substring(calls.`callback`, 1, 80), '…') ELSE calls.`callback` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`description` IS NULL OR calls.`description` = '')
      THEN named_struct('code', 'missing_description', 'param', 'description', 'rule', 'missing_description/description', 'severity', 'error', 'actual', CASE WHEN length(calls.`description`) > 80 THEN concat(substring(calls.`description`, 1, 80), '…') ELSE calls.`description` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`callback` IS NULL OR calls.`callback` = '') AND calls.`description` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getCallbacks.description'], calls.`description`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'used_description', 'param', 'description', 'rule', 'used_description/description.taken', 'severity', 'warning', 'actual', CASE WHEN length(calls.`description`) > 80 THEN concat(substring(calls.`description`, 1, 80), '…') ELSE calls.`description` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`number` IS NULL OR calls.`number` = '')
      THEN named_struct('code', 'missing_number', 'param', 'number', 'rule', 'missing_number/number', 'severity', 'error', 'actual', CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`number` <> '' AND (rlike(calls.`number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_number', 'param', 'number', 'rule', 'invalid_number/number', 'severity', 'error', 'actual', CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`number` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getDIDsInfo.did'], calls.`number`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'existing_did', 'param', 'number', 'rule', 'existing_did/number.taken', 'severity', 'error', 'actual', CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`delay_before` IS NULL OR calls.`delay_before` = '') OR calls.`delay_before` = '0'
      THEN named_struct('code', 'missing_delay_before', 'param', 'delay_before', 'rule', 'missing_delay_before/delay_before', 'severity', 'error', 'actual', CASE WHEN length(calls.`delay_before`) > 80 THEN concat(substring(calls.`delay_before`, 1, 80), '…') ELSE calls.`delay_before` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`delay_before` <> '' AND (rlike(calls.`delay_before`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_delay_before', 'param', 'delay_before', 'rule', 'invalid_delay_before/delay_before', 'severity', 'error', 'actual', CASE WHEN length(calls.`delay_before`) > 80 THEN concat(substring(calls.`delay_before`, 1, 80), '…') ELSE calls.`delay_before` END, 'limit', '1..6') END, 
    CASE WHEN (calls.`response_timeout` IS NULL OR calls.`response_timeout` = '')
      THEN named_struct('code', 'missing_response_timeout', 'param', 'response_timeout', 'rule', 'missing_response_timeout/response_timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`response_timeout`) > 80 THEN concat(substring(calls.`response_timeout`, 1, 80), '…') ELSE calls.`response_timeout` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`response_timeout` <> '' AND (rlike(calls.`response_timeout`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_response_timeout', 'param', 'response_timeout', 'rule', 'invalid_response_timeout/response_timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`response_timeout`) > 80 THEN concat(substring(calls.`response_timeout`, 1, 80), '…') ELSE calls.`response_timeout` END, 'limit', '1..6') END, 
    CASE WHEN (calls.`digit_timeout` IS NULL OR calls.`digit_timeout` = '')
      THEN named_struct('code', 'missing_digit_timeout', 'param', 'digit_timeout', 'rule', 'missing_digit_timeout/digit_timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`digit_timeout`) > 80 THEN concat(substring(calls.`digit_timeout`, 1, 80), '…') ELSE calls.`digit_timeout` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`digit_timeout` <> '' AND (rlike(calls.`digit_timeout`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_digit_timeout', 'param', 'digit_timeout', 'rule', 'invalid_digit_timeout/digit_timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`digit_timeout`) > 80 THEN concat(substring(calls.`digit_timeout`, 1, 80), '…') ELSE calls.`digit_timeout` END, 'limit', '1..6') END, 
    CASE WHEN calls.`callerid_number` <> '' AND (rlike(calls.`callerid_number`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callerid_override', 'param', 'callerid_number', 'rule', 'invalid_callerid_override/callerid_number', 'severity', 'warning', 'actual', CASE WHEN length(calls.`callerid_number`) > 80 THEN concat(substring(calls.`callerid_number`, 1, 80), '…') ELSE calls.`callerid_number` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
