-- setPhonebookGroup: Creates a phonebook group, or updates the one whose ID is given.
-- Columns of calls that are read: phonebook, group, name
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`phonebook` <> '' AND (rlike(calls.`phonebook`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`phonebook` <> '' AND (COALESCE(array_contains(caller.lookups['getPhonebook.phonebook'], calls.`phonebook`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`group` <> '' AND (rlike(calls.`group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_phonebook', 'invalid_phonebook', 'invalid_phonebook', 'missing_name'), found), 'param', element_at(array('phonebook', 'phonebook', 'group', 'name'), found), 'rule', element_at(array('invalid_phonebook/phonebook', 'invalid_phonebook/phonebook.unknown', 'invalid_phonebook/group', 'missing_name/name'), found), 'severity', element_at(array('error', 'error', 'warning', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 2), found) WHEN 0 THEN CASE WHEN length(calls.`phonebook`) > 80 THEN concat(substring(calls.`phonebook`, 1, 80), '…') ELSE calls.`phonebook` END WHEN 1 THEN CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END WHEN 2 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
