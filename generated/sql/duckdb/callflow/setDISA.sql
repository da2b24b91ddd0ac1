-- setDISA: Creates a DISA entry, or updates the one whose ID is given.
-- Columns of calls that are read: disa, name, pin, digit_timeout, callerid_override, language
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."disa" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."disa" AS UBIGINT) AS VARCHAR) = calls."disa" THEN strlen(calls."disa") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."disa", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."disa" <> '' AND (COALESCE(list_contains(caller.lookups['getDISAs.disa'], calls."disa"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 3 END, 
    CASE WHEN (calls."pin" IS NULL OR calls."pin" = '')
      THEN 4 END, 
    CASE WHEN calls."pin" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."pin" AS UBIGINT) AS VARCHAR) = calls."pin" THEN strlen(calls."pin") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."pin", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls."digit_timeout" IS NULL OR calls."digit_timeout" = '')
      THEN 6 END, 
    CASE WHEN calls."digit_timeout" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."digit_timeout" AS UBIGINT) AS VARCHAR) = calls."digit_timeout" THEN strlen(calls."digit_timeout") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."digit_timeout", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls."callerid_override" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callerid_override" AS UBIGINT) AS VARCHAR) = calls."callerid_override" THEN TRUE ELSE regexp_full_match(calls."callerid_override", '[\x20\x28-\x29\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 9 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_disa', 'invalid_disa', 'missing_name', 'missing_pin', 'invalid_pin', 'missing_digit_timeout', 'invalid_digit_timeout', 'invalid_callerid_override', 'invalid_language'][found], 'param': ['disa', 'disa', 'name', 'pin', 'pin', 'digit_timeout', 'digit_timeout', 'callerid_override', 'language'][found], 'rule': ['invalid_disa/disa', 'invalid_disa/disa.unknown', 'missing_name/name', 'missing_pin/pin', 'invalid_pin/pin', 'missing_digit_timeout/digit_timeout', 'invalid_digit_timeout/digit_timeout', 'invalid_callerid_override/callerid_override', 'invalid_language/language'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 2, 2, 3, 3, 4, 5][found] WHEN 0 THEN CASE WHEN length(calls."disa") > 80 THEN concat(substring(calls."disa", 1, 80), '…') ELSE calls."disa" END WHEN 1 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END WHEN 2 THEN CAST(NULL AS VARCHAR) WHEN 3 THEN CASE WHEN length(calls."digit_timeout") > 80 THEN concat(substring(calls."digit_timeout", 1, 80), '…') ELSE calls."digit_timeout" END WHEN 4 THEN CASE WHEN length(calls."callerid_override") > 80 THEN concat(substring(calls."callerid_override", 1, 80), '…') ELSE calls."callerid_override" END WHEN 5 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR), '["es", "en", "fr"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
