-- setPhonebook: Creates a phonebook entry, or updates the one whose ID is given.
-- Columns of calls that are read: phonebook, speed_dial, name, number, group
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`phonebook` <> '' AND (rlike(calls.`phonebook`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonebook', 'param', 'phonebook', 'rule', 'invalid_phonebook/phonebook', 'severity', 'error', 'actual', CASE WHEN length(calls.`phonebook`) > 80 THEN concat(substring(calls.`phonebook`, 1, 80), '…') ELSE calls.`phonebook` END, 'limit', '1..20')
    WHEN calls.`phonebook` <> '' AND (COALESCE(array_contains(caller.lookups['getPhonebook.phonebook'], calls.`phonebook`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonebook', 'param', 'phonebook', 'rule', 'invalid_phonebook/phonebook.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`phonebook`) > 80 THEN concat(substring(calls.`phonebook`, 1, 80), '…') ELSE calls.`phonebook` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`speed_dial` <> '' AND (rlike(calls.`speed_dial`, '\\A(?:[\\x23\\x2A0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_speed_dial', 'param', 'speed_dial', 'rule', 'invalid_speed_dial/speed_dial', 'severity', 'error', 'actual', CASE WHEN length(calls.`speed_dial`) > 80 THEN concat(substring(calls.`speed_dial`, 1, 80), '…') ELSE calls.`speed_dial` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`phonebook` IS NULL OR calls.`phonebook` = '') AND calls.`speed_dial` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getPhonebook.speed_dial'], calls.`speed_dial`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'used_speed_dial', 'param', 'speed_dial', 'rule', 'used_speed_dial/speed_dial.taken', 'severity', 'error', 'actual', CASE WHEN length(calls.`speed_dial`) > 80 THEN concat(substring(calls.`speed_dial`, 1, 80), '…') ELSE calls.`speed_dial` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN named_struct('code', 'missing_name', 'param', 'name', 'rule', 'missing_name/name', 'severity', 'error', 'actual', CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`number` IS NULL OR calls.`number` = '')
      THEN named_struct('code', 'missing_number', 'param', 'number', 'rule', 'missing_number/number', 'severity', 'error', 'actual', CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`number` <> '' AND ((rlike(calls.`number`, '\\A(?:[\\x20\\x23\\x28-\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE AND (rlike(calls.`number`, '\\A(?:sip\\x3A[\\x2B\\x2D-\\x2E0-\\x3A\\x40-Z\\x5Fa-z]{1,64})\\z')) IS NOT TRUE)
      THEN named_struct('code', 'invalid_number', 'param', 'number', 'rule', 'invalid_number/setPhonebook.number', 'severity', 'error', 'actual', CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`phonebook` IS NULL OR calls.`phonebook` = '') AND calls.`number` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getPhonebook.number'], calls.`number`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'used_number', 'param', 'number', 'rule', 'used_number/number.taken', 'severity', 'warning', 'actual', CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`group` <> '' AND (rlike(calls.`group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonebook', 'param', 'group', 'rule', 'invalid_phonebook/group', 'severity', 'warning', 'actual', CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END, 'limit', '1..20') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
