-- getPhonebook: Lists phonebook entries, narrowed by entry id, name, group id or group name.
-- Columns of calls that are read: phonebook, group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."phonebook" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."phonebook" AS UBIGINT) AS VARCHAR) = calls."phonebook" THEN strlen(calls."phonebook") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."phonebook", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."phonebook" <> '' AND (COALESCE(list_contains(caller.lookups['getPhonebook.phonebook'], calls."phonebook"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."group" AS UBIGINT) AS VARCHAR) = calls."group" THEN strlen(calls."group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_phonebook', 'param': ['phonebook', 'phonebook', 'group'][found], 'rule': ['invalid_phonebook/phonebook', 'invalid_phonebook/phonebook.unknown', 'invalid_phonebook/group'][found], 'severity': ['error', 'error', 'warning'][found], 'actual': CASE [0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END WHEN 1 THEN CASE WHEN length(calls."group") > 80 THEN concat(substring(calls."group", 1, 80), '…') ELSE calls."group" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
