-- setDISA: Creates a DISA entry, or updates the one whose ID is given.
-- Columns of calls that are read: disa, name, pin, digit_timeout, callerid_override, language
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`disa` <> '' AND (rlike(calls.`disa`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_disa', 'param', 'disa', 'rule', 'invalid_disa/disa', 'severity', 'error', 'actual', CASE WHEN length(calls.`disa`) > 80 THEN concat(substring(calls.`disa`, 1, 80), '…') ELSE calls.`disa` END, 'limit', '1..20')
    WHEN calls.`disa` <> '' AND (COALESCE(array_contains(caller.lookups['getDISAs.disa'], calls.`disa`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_disa', 'param', 'disa', 'rule', 'invalid_disa/disa.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`disa`) > 80 THEN concat(substring(calls.`disa`, 1, 80), '…') ELSE calls.`disa` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN named_struct('code', 'missing_name', 'param', 'name', 'rule', 'missing_name/name', 'severity', 'error', 'actual', CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`pin` IS NULL OR calls.`pin` = '')
      THEN named_struct('code', 'missing_pin', 'param', 'pin', 'rule', 'missing_pin/pin', 'severity', 'error', 'actual', CAST(NULL AS STRING), 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`pin` <> '' AND (rlike(calls.`pin`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_pin', 'param', 'pin', 'rule', 'invalid_pin/pin', 'severity', 'error', 'actual', CAST(NULL AS STRING), 'limit', '1..20') END, 
    CASE WHEN (calls.`digit_timeout` IS NULL OR calls.`digit_timeout` = '')
      THEN named_struct('code', 'missing_digit_timeout', 'param', 'digit_timeout', 'rule', 'missing_digit_timeout/digit_timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`digit_timeout`) > 80 THEN concat(substring(calls.`digit_timeout`, 1, 80), '…') ELSE calls.`digit_timeout` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`digit_timeout` <> '' AND (rlike(calls.`digit_timeout`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_digit_timeout', 'param', 'digit_timeout', 'rule', 'invalid_digit_timeout/digit_timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`digit_timeout`) > 80 THEN concat(substring(calls.`digit_timeout`, 1, 80), '…') ELSE calls.`digit_timeout` END, 'limit', '1..6') END, 
    CASE WHEN calls.`callerid_override` <> '' AND (rlike(calls.`callerid_override`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_callerid_override', 'param', 'callerid_override', 'rule', 'invalid_callerid_override/callerid_override', 'severity', 'error', 'actual', CASE WHEN length(calls.`callerid_override`) > 80 THEN concat(substring(calls.`callerid_override`, 1, 80), '…') ELSE calls.`callerid_override` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`language` <> '' AND (calls.`language` IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN named_struct('code', 'invalid_language', 'param', 'language', 'rule', 'invalid_language/language', 'severity', 'error', 'actual', CASE WHEN length(calls.`language`) > 80 THEN concat(substring(calls.`language`, 1, 80), '…') ELSE calls.`language` END, 'limit', '["es", "en", "fr"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
