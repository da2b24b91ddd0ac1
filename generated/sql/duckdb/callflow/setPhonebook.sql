-- setPhonebook: Creates a phonebook entry, or updates the one whose ID is given.
-- Columns of calls that are read: phonebook, speed_dial, name, number, group
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."phonebook" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."phonebook" AS UBIGINT) AS VARCHAR) = calls."phonebook" THEN strlen(calls."phonebook") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."phonebook", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."phonebook" <> '' AND (COALESCE(list_contains(caller.lookups['getPhonebook.phonebook'], calls."phonebook"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."speed_dial" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."speed_dial" AS UBIGINT) AS VARCHAR) = calls."speed_dial" THEN TRUE ELSE regexp_full_match(calls."speed_dial", '[\x23\x2A0-9]*') END) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."phonebook" IS NULL OR calls."phonebook" = '') AND calls."speed_dial" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getPhonebook.speed_dial'], calls."speed_dial"), TRUE)) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 5 END, 
    CASE WHEN (calls."number" IS NULL OR calls."number" = '')
      THEN 6 END, 
    CASE WHEN calls."number" <> '' AND ((CASE WHEN CAST(TRY_CAST(calls."number" AS UBIGINT) AS VARCHAR) = calls."number" THEN TRUE ELSE regexp_full_match(calls."number", '[\x20\x23\x28-\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE AND (regexp_full_match(calls."number", 'sip\x3A[\x2B\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]{1,64}')) IS NOT TRUE)
      THEN 7 END, 
    CASE WHEN (calls."phonebook" IS NULL OR calls."phonebook" = '') AND calls."number" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getPhonebook.number'], calls."number"), TRUE)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."group" AS UBIGINT) AS VARCHAR) = calls."group" THEN strlen(calls."group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 9 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_phonebook', 'invalid_phonebook', 'invalid_speed_dial', 'used_speed_dial', 'missing_name', 'missing_number', 'invalid_number', 'used_number', 'invalid_phonebook'][found], 'param': ['phonebook', 'phonebook', 'speed_dial', 'speed_dial', 'name', 'number', 'number', 'number', 'group'][found], 'rule': ['invalid_phonebook/phonebook', 'invalid_phonebook/phonebook.unknown', 'invalid_speed_dial/speed_dial', 'used_speed_dial/speed_dial.taken', 'missing_name/name', 'missing_number/number', 'invalid_number/setPhonebook.number', 'used_number/number.taken', 'invalid_phonebook/group'][found], 'severity': ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'warning'][found], 'actual': CASE [0, 0, 1, 1, 2, 3, 3, 3, 4][found] WHEN 0 THEN CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END WHEN 1 THEN CASE WHEN length(calls."speed_dial") > 80 THEN concat(substring(calls."speed_dial", 1, 80), '…') ELSE calls."speed_dial" END WHEN 2 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END WHEN 3 THEN CASE WHEN length(calls."number") > 80 THEN concat(substring(calls."number", 1, 80), '…') ELSE calls."number" END WHEN 4 THEN CASE WHEN length(calls."group") > 80 THEN concat(substring(calls."group", 1, 80), '…') ELSE calls."group" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
