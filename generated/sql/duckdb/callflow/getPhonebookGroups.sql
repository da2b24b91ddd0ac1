-- getPhonebookGroups: Lists phonebook groups, narrowed by name or id.
-- Columns of calls that are read: group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."group" AS UBIGINT) AS VARCHAR) = calls."group" THEN strlen(calls."group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_phonebook', 'param': 'group', 'rule': 'invalid_phonebook/group', 'severity': 'warning', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."group") > 80 THEN concat(substring(calls."group", 1, 80), '…') ELSE calls."group" END END, 'limit': '1..20'}) AS violations
FROM calls CROSS JOIN caller;
