-- delPhonebook: Deletes one phonebook entry.
-- Columns of calls that are read: phonebook
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."phonebook" IS NULL OR calls."phonebook" = '')
      THEN 1 END, 
    CASE WHEN calls."phonebook" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."phonebook" AS UBIGINT) AS VARCHAR) = calls."phonebook" THEN strlen(calls."phonebook") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."phonebook", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."phonebook" <> '' AND (COALESCE(list_contains(caller.lookups['getPhonebook.phonebook'], calls."phonebook"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_phonebook', 'invalid_phonebook', 'invalid_phonebook'][found], 'param': 'phonebook', 'rule': ['missing_phonebook/phonebook', 'invalid_phonebook/phonebook', 'invalid_phonebook/phonebook.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
