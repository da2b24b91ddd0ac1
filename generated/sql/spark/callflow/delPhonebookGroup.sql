-- delPhonebookGroup: Deletes one phonebook group.
-- Columns of calls that are read: group
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`group` IS NULL OR calls.`group` = '')
      THEN named_struct('code', 'missing_phonebook', 'param', 'group', 'rule', 'missing_phonebook/group', 'severity', 'error', 'actual', CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`group` <> '' AND (rlike(calls.`group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_phonebook', 'param', 'group', 'rule', 'invalid_phonebook/group', 'severity', 'warning', 'actual', CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END, 'limit', '1..20') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
