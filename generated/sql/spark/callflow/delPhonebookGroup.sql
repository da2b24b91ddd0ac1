-- delPhonebookGroup: Deletes one phonebook group.
-- Columns of calls that are read: group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`group` IS NULL OR calls.`group` = '')
      THEN 1 END, 
    CASE WHEN calls.`group` <> '' AND (rlike(calls.`group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_phonebook', 'invalid_phonebook'), found), 'param', 'group', 'rule', element_at(array('missing_phonebook/group', 'invalid_phonebook/group'), found), 'severity', element_at(array('error', 'warning'), found), 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20'), found))) AS violations
FROM calls CROSS JOIN caller;
