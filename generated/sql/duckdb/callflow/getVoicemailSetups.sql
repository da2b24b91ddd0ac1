-- getVoicemailSetups: Lists the voicemail setup options, or returns only the one whose code is given.
-- Columns of calls that are read: voicemailsetup
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."voicemailsetup" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."voicemailsetup" AS UBIGINT) AS VARCHAR) = calls."voicemailsetup" THEN strlen(calls."voicemailsetup") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."voicemailsetup", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 1
    WHEN calls."voicemailsetup" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemailSetups.value'], calls."voicemailsetup"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_voicemailsetup', 'param': 'voicemailsetup', 'rule': ['invalid_voicemailsetup/voicemailsetup', 'invalid_voicemailsetup/voicemailsetup.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."voicemailsetup") > 80 THEN concat(substring(calls."voicemailsetup", 1, 80), '…') ELSE calls."voicemailsetup" END END, 'limit': ['1..6', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
