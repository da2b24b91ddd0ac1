-- getPhonebook: Lists phonebook entries, narrowed by entry id, name, group id or group name.
-- Columns of calls that are read: phonebook, group
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`phonebook` <> '' AND (rlike(calls.`phonebook`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonebook', 'param', 'phonebook', 'rule', 'invalid_phonebook/phonebook', 'severity', 'error', 'actual', CASE WHEN length(calls.`phonebook`) > 80 THEN concat(substring(calls.`phonebook`, 1, 80), '…') ELSE calls.`phonebook` END, 'limit', '1..20')
    WHEN calls.`phonebook` <> '' AND (COALESCE(array_contains(caller.lookups['getPhonebook.phonebook'], calls.`phonebook`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonebook', 'param', 'phonebook', 'rule', 'invalid_phonebook/phonebook.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`phonebook`) > 80 THEN concat(substring(calls.`phonebook`, 1, 80), '…') ELSE calls.`phonebook` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`group` <> '' AND (rlike(calls.`group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonebook', 'param', 'group', 'rule', 'invalid_phonebook/group', 'severity', 'warning', 'actual', CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END, 'limit', '1..20') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
