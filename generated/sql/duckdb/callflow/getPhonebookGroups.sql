-- getPhonebookGroups: Lists phonebook groups, narrowed by name or id.
-- Columns of calls that are read: group
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."group" AS UBIGINT) AS VARCHAR) = calls."group" THEN strlen(calls."group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_phonebook', 'param': 'group', 'rule': 'invalid_phonebook/group', 'severity': 'warning', 'actual': CASE WHEN length(calls."group") > 80 THEN concat(substring(calls."group", 1, 80), '…') ELSE calls."group" END, 'limit': '1..20'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
