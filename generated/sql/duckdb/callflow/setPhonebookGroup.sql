-- setPhonebookGroup: Creates a phonebook group, or updates the one whose ID is given.
-- Columns of calls that are read: phonebook, group, name
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."phonebook" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."phonebook" AS UBIGINT) AS VARCHAR) = calls."phonebook" THEN strlen(calls."phonebook") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."phonebook", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."phonebook" <> '' AND (COALESCE(list_contains(caller.lookups['getPhonebook.phonebook'], calls."phonebook"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."group" AS UBIGINT) AS VARCHAR) = calls."group" THEN strlen(calls."group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_phonebook', 'invalid_phonebook', 'invalid_phonebook', 'missing_name'][found], 'param': ['phonebook', 'phonebook', 'group', 'name'][found], 'rule': ['invalid_phonebook/phonebook', 'invalid_phonebook/phonebook.unknown', 'invalid_phonebook/group', 'missing_name/name'][found], 'severity': ['error', 'error', 'warning', 'error'][found], 'actual': CASE [0, 0, 1, 2][found] WHEN 0 THEN CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END WHEN 1 THEN CASE WHEN length(calls."group") > 80 THEN concat(substring(calls."group", 1, 80), '…') ELSE calls."group" END WHEN 2 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
