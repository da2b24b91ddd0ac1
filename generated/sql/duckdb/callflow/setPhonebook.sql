-- setPhonebook: Creates a phonebook entry, or updates the one whose ID is given.
-- Columns of calls that are read: phonebook, speed_dial, name, number, group
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."phonebook" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."phonebook" AS UBIGINT) AS VARCHAR) = calls."phonebook" THEN strlen(calls."phonebook") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."phonebook", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_phonebook', 'param': 'phonebook', 'rule': 'invalid_phonebook/phonebook', 'severity': 'error', 'actual': CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END, 'limit': '1..20'}
    WHEN calls."phonebook" <> '' AND (COALESCE(list_contains(caller.lookups['getPhonebook.phonebook'], calls."phonebook"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_phonebook', 'param': 'phonebook', 'rule': 'invalid_phonebook/phonebook.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."speed_dial" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."speed_dial" AS UBIGINT) AS VARCHAR) = calls."speed_dial" THEN TRUE ELSE regexp_full_match(calls."speed_dial", '[\x23\x2A0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_speed_dial', 'param': 'speed_dial', 'rule': 'invalid_speed_dial/speed_dial', 'severity': 'error', 'actual': CASE WHEN length(calls."speed_dial") > 80 THEN concat(substring(calls."speed_dial", 1, 80), '…') ELSE calls."speed_dial" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."phonebook" IS NULL OR calls."phonebook" = '') AND calls."speed_dial" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getPhonebook.speed_dial'], calls."speed_dial"), TRUE)) IS NOT TRUE
      THEN {'code': 'used_speed_dial', 'param': 'speed_dial', 'rule': 'used_speed_dial/speed_dial.taken', 'severity': 'error', 'actual': CASE WHEN length(calls."speed_dial") > 80 THEN concat(substring(calls."speed_dial", 1, 80), '…') ELSE calls."speed_dial" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN {'code': 'missing_name', 'param': 'name', 'rule': 'missing_name/name', 'severity': 'error', 'actual': CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."number" IS NULL OR calls."number" = '')
      THEN {'code': 'missing_number', 'param': 'number', 'rule': 'missing_number/number', 'severity': 'error', 'actual': CASE WHEN length(calls."number") > 80 THEN concat(substring(calls."number", 1, 80), '…') ELSE calls."number" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."number" <> '' AND ((CASE WHEN CAST(TRY_CAST(calls."number" AS UBIGINT) AS VARCHAR) = calls."number" THEN TRUE ELSE regexp_full_match(calls."number", '[\x20\x23\x28-\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE AND (regexp_full_match(calls."number", 'sip\x3A[\x2B\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]{1,64}')) IS NOT TRUE)
      THEN {'code': 'invalid_number', 'param': 'number', 'rule': 'invalid_number/setPhonebook.number', 'severity': 'error', 'actual': CASE WHEN length(calls."number") > 80 THEN concat(substring(calls."number", 1, 80), '…') ELSE calls."number" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."phonebook" IS NULL OR calls."phonebook" = '') AND calls."number" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getPhonebook.number'], calls."number"), TRUE)) IS NOT TRUE
      THEN {'code': 'used_number', 'param': 'number', 'rule': 'used_number/number.taken', 'severity': 'warning', 'actual': CASE WHEN length(calls."number") > 80 THEN concat(substring(calls."number", 1, 80), '…') ELSE calls."number" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."group" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."group" AS UBIGINT) AS VARCHAR) = calls."group" THEN strlen(calls."group") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."group", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_phonebook', 'param': 'group', 'rule': 'invalid_phonebook/group', 'severity': 'warning', 'actual': CASE WHEN length(calls."group") > 80 THEN concat(substring(calls."group", 1, 80), '…') ELSE calls."group" END, 'limit': '1..20'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
