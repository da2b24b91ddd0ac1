-- delPhonebook: Deletes one phonebook entry.
-- Columns of calls that are read: phonebook
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`phonebook` IS NULL OR calls.`phonebook` = '')
      THEN 1 END, 
    CASE WHEN calls.`phonebook` <> '' AND (rlike(calls.`phonebook`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`phonebook` <> '' AND (COALESCE(array_contains(caller.lookups['getPhonebook.phonebook'], calls.`phonebook`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_phonebook', 'invalid_phonebook', 'invalid_phonebook'), found), 'param', 'phonebook', 'rule', element_at(array('missing_phonebook/phonebook', 'invalid_phonebook/phonebook', 'invalid_phonebook/phonebook.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`phonebook`) > 80 THEN concat(substring(calls.`phonebook`, 1, 80), '…') ELSE calls.`phonebook` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
