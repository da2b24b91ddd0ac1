-- setPhonebook: Creates a phonebook entry, or updates the one whose ID is given.
-- Columns of calls that are read: phonebook, speed_dial, name, number, group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`phonebook` <> '' AND (rlike(calls.`phonebook`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`phonebook` <> '' AND (COALESCE(array_contains(caller.lookups['getPhonebook.phonebook'], calls.`phonebook`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`speed_dial` <> '' AND (rlike(calls.`speed_dial`, '\\A(?:[\\x23\\x2A0-9]*)\\z')) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`phonebook` IS NULL OR calls.`phonebook` = '') AND calls.`speed_dial` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getPhonebook.speed_dial'], calls.`speed_dial`), TRUE)) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN 5 END, 
    CASE WHEN (calls.`number` IS NULL OR calls.`number` = '')
      THEN 6 END, 
    CASE WHEN calls.`number` <> '' AND ((rlike(calls.`number`, '\\A(?:[\\x20\\x23\\x28-\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE AND (rlike(calls.`number`, '\\A(?:sip\\x3A[\\x2B\\x2D-\\x2E0-\\x3A\\x40-Z\\x5Fa-z]{1,64})\\z')) IS NOT TRUE)
      THEN 7 END, 
    CASE WHEN (calls.`phonebook` IS NULL OR calls.`phonebook` = '') AND calls.`number` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getPhonebook.number'], calls.`number`), TRUE)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`group` <> '' AND (rlike(calls.`group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 9 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_phonebook', 'invalid_phonebook', 'invalid_speed_dial', 'used_speed_dial', 'missing_name', 'missing_number', 'invalid_number', 'used_number', 'invalid_phonebook'), found), 'param', element_at(array('phonebook', 'phonebook', 'speed_dial', 'speed_dial', 'name', 'number', 'number', 'number', 'group'), found), 'rule', element_at(array('invalid_phonebook/phonebook', 'invalid_phonebook/phonebook.unknown', 'invalid_speed_dial/speed_dial', 'used_speed_dial/speed_dial.taken', 'missing_name/name', 'missing_number/number', 'invalid_number/setPhonebook.number', 'used_number/number.taken', 'invalid_phonebook/group'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'warning'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 2, 3, 3, 3, 4), found) WHEN 0 THEN CASE WHEN length(calls.`phonebook`) > 80 THEN concat(substring(calls.`phonebook`, 1, 80), '…') ELSE calls.`phonebook` END WHEN 1 THEN CASE WHEN length(calls.`speed_dial`) > 80 THEN concat(substring(calls.`speed_dial`, 1, 80), '…') ELSE calls.`speed_dial` END WHEN 2 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END WHEN 3 THEN CASE WHEN length(calls.`number`) > 80 THEN concat(substring(calls.`number`, 1, 80), '…') ELSE calls.`number` END WHEN 4 THEN CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..20'), found))) AS violations
FROM calls CROSS JOIN caller;
