-- delPhonebookGroup: Deletes one phonebook group.
-- Columns of calls that are read: group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."group" IS NULL OR calls."group" = '')
      THEN 1 END, 
    CASE WHEN calls."group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."group" AS UBIGINT) AS VARCHAR) = calls."group" THEN strlen(calls."group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_phonebook', 'invalid_phonebook'][found], 'param': 'group', 'rule': ['missing_phonebook/group', 'invalid_phonebook/group'][found], 'severity': ['error', 'warning'][found], 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."group") > 80 THEN concat(substring(calls."group", 1, 80), '…') ELSE calls."group" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
