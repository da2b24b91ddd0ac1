-- getPhonebookGroups: Lists phonebook groups, narrowed by name or id.
-- Columns of calls that are read: group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`group` <> '' AND (rlike(calls.`group`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_phonebook', 'param', 'group', 'rule', 'invalid_phonebook/group', 'severity', 'warning', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`group`) > 80 THEN concat(substring(calls.`group`, 1, 80), '…') ELSE calls.`group` END END, 'limit', '1..20')) AS violations
FROM calls CROSS JOIN caller;
