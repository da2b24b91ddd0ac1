-- setIVR: Creates an IVR menu, or updates the one whose ID is given.
-- Columns of calls that are read: ivr, name, recording, timeout, language, voicemailsetup, choices
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."ivr" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."ivr" AS UBIGINT) AS VARCHAR) = calls."ivr" THEN strlen(calls."ivr") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."ivr", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."ivr" <> '' AND (COALESCE(list_contains(caller.lookups['getIVRs.ivr'], calls."ivr"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 3 END, 
    CASE WHEN (calls."recording" IS NULL OR calls."recording" = '')
      THEN 4 END, 
    CASE WHEN calls."recording" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."recording" AS UBIGINT) AS VARCHAR) = calls."recording" THEN strlen(calls."recording") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."recording", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 5
    WHEN calls."recording" <> '' AND (COALESCE(list_contains(caller.lookups['getRecordings.value'], calls."recording"), TRUE)) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN (calls."timeout" IS NULL OR calls."timeout" = '')
      THEN 7 END, 
    CASE WHEN calls."timeout" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."timeout" AS UBIGINT) AS VARCHAR) = calls."timeout" THEN strlen(calls."timeout") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."timeout", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN (calls."language" IS NULL OR calls."language" = '')
      THEN 9 END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN (calls."voicemailsetup" IS NULL OR calls."voicemailsetup" = '')
      THEN 11 END, 
    CASE WHEN calls."voicemailsetup" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."voicemailsetup" AS UBIGINT) AS VARCHAR) = calls."voicemailsetup" THEN strlen(calls."voicemailsetup") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."voicemailsetup", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 12
    WHEN calls."voicemailsetup" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemailSetups.value'], calls."voicemailsetup"), TRUE)) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN (calls."choices" IS NULL OR calls."choices" = '')
      THEN 14 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_ivr', 'invalid_ivr', 'missing_name', 'missing_recording', 'invalid_recording', 'invalid_recording', 'missing_timeout', 'invalid_timeout', 'missing_language', 'invalid_language', 'missing_voicemailsetup', 'invalid_voicemailsetup', 'invalid_voicemailsetup', 'missing_choices'][found], 'param': ['ivr', 'ivr', 'name', 'recording', 'recording', 'recording', 'timeout', 'timeout', 'language', 'language', 'voicemailsetup', 'voicemailsetup', 'voicemailsetup', 'choices'][found], 'rule': ['invalid_ivr/ivr', 'invalid_ivr/ivr.unknown', 'missing_name/name', 'missing_recording/setIVR.recording', 'invalid_recording/recording', 'invalid_recording/recording.unknown', 'missing_timeout/timeout', 'invalid_timeout/timeout', 'missing_language/language', 'invalid_language/language', 'missing_voicemailsetup/voicemailsetup', 'invalid_voicemailsetup/voicemailsetup', 'invalid_voicemailsetup/voicemailsetup.unknown', 'missing_choices/choices'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 6][found] WHEN 0 THEN CASE WHEN length(calls."ivr") > 80 THEN concat(substring(calls."ivr", 1, 80), '…') ELSE calls."ivr" END WHEN 1 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END WHEN 2 THEN CASE WHEN length(calls."recording") > 80 THEN concat(substring(calls."recording", 1, 80), '…') ELSE calls."recording" END WHEN 3 THEN CASE WHEN length(calls."timeout") > 80 THEN concat(substring(calls."timeout", 1, 80), '…') ELSE calls."timeout" END WHEN 4 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END WHEN 5 THEN CASE WHEN length(calls."voicemailsetup") > 80 THEN concat(substring(calls."voicemailsetup", 1, 80), '…') ELSE calls."voicemailsetup" END WHEN 6 THEN CASE WHEN length(calls."choices") > 80 THEN concat(substring(calls."choices", 1, 80), '…') ELSE calls."choices" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR), '["es", "en", "fr"]', CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
