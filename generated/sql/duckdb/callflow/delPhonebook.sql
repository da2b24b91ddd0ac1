-- delPhonebook: Deletes one phonebook entry.
-- Columns of calls that are read: phonebook
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."phonebook" IS NULL OR calls."phonebook" = '')
      THEN {'code': 'missing_phonebook', 'param': 'phonebook', 'rule': 'missing_phonebook/phonebook', 'severity': 'error', 'actual': CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."phonebook" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."phonebook" AS UBIGINT) AS VARCHAR) = calls."phonebook" THEN strlen(calls."phonebook") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."phonebook", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_phonebook', 'param': 'phonebook', 'rule': 'invalid_phonebook/phonebook', 'severity': 'error', 'actual': CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END, 'limit': '1..20'}
    WHEN calls."phonebook" <> '' AND (COALESCE(list_contains(caller.lookups['getPhonebook.phonebook'], calls."phonebook"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_phonebook', 'param': 'phonebook', 'rule': 'invalid_phonebook/phonebook.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."phonebook") > 80 THEN concat(substring(calls."phonebook", 1, 80), '…') ELSE calls."phonebook" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
