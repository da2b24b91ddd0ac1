-- setCallParking: Creates a call parking entry, or updates the one whose ID is given.
-- Columns of calls that are read: callparking, name, timeout, music, failover, language, destination, delay, blf_lamps
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."callparking" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callparking" AS UBIGINT) AS VARCHAR) = calls."callparking" THEN strlen(calls."callparking") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callparking", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."callparking" <> '' AND (COALESCE(list_contains(caller.lookups['getCallParking.callparking'], calls."callparking"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 3 END, 
    CASE WHEN (calls."timeout" IS NULL OR calls."timeout" = '')
      THEN 4 END, 
    CASE WHEN calls."timeout" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."timeout" AS UBIGINT) AS VARCHAR) = calls."timeout" THEN strlen(calls."timeout") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."timeout", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls."music" IS NULL OR calls."music" = '')
      THEN 6 END, 
    CASE WHEN (calls."music" <> '' AND (calls."music" = 'default') IS NOT TRUE) AND calls."music" <> '' AND (COALESCE(list_contains(caller.lookups['getMusicOnHold.value'], calls."music"), TRUE)) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN (calls."failover" IS NULL OR calls."failover" = '')
      THEN 8 END, 
    CASE WHEN calls."failover" <> '' AND ((calls."failover" IN ('callback', 'system:hangup')) IS NOT TRUE AND (regexp_full_match(calls."failover", 'vm\x3A[0-9]{1,20}')) IS NOT TRUE)
      THEN 9 END, 
    CASE WHEN (calls."language" IS NULL OR calls."language" = '')
      THEN 10 END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls."destination" IS NULL OR calls."destination" = '')
      THEN 12
    WHEN calls."destination" <> '' AND (regexp_full_match(calls."destination", '[\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN (calls."delay" IS NULL OR calls."delay" = '')
      THEN 14 END, 
    CASE WHEN (calls."blf_lamps" IS NULL OR calls."blf_lamps" = '')
      THEN 15 END, 
    CASE WHEN calls."blf_lamps" <> '' AND ((CAST(TRY_CAST(calls."blf_lamps" AS BIGINT) AS VARCHAR) = calls."blf_lamps" AND strlen(calls."blf_lamps") <= 18 AND TRY_CAST(calls."blf_lamps" AS BIGINT) BETWEEN 0 AND 10)) IS NOT TRUE
      THEN 16 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_callparking', 'invalid_callparking', 'missing_name', 'missing_timeout', 'invalid_timeout', 'missing_musiconhold', 'invalid_musiconhold', 'missing_params', 'invalid_failover_header', 'missing_language', 'invalid_language', 'invalid_destination', 'invalid_destination', 'missing_params', 'missing_params', 'unnamed_status'][found], 'param': ['callparking', 'callparking', 'name', 'timeout', 'timeout', 'music', 'music', 'failover', 'failover', 'language', 'language', 'destination', 'destination', 'delay', 'blf_lamps', 'blf_lamps'][found], 'rule': ['invalid_callparking/callparking', 'invalid_callparking/callparking.unknown', 'missing_name/name', 'missing_timeout/timeout', 'invalid_timeout/timeout', 'missing_musiconhold/music', 'invalid_musiconhold/music.unknown', 'missing_params/failover', 'invalid_failover_header/setCallParking.failover', 'missing_language/language', 'invalid_language/language', 'invalid_destination/destination.required', 'invalid_destination/destination', 'missing_params/delay', 'missing_params/blf_lamps', 'unnamed_status/blf_lamps'][found], 'severity': ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'warning', 'error', 'error', 'error', 'error', 'warning', 'warning', 'warning'][found], 'actual': CASE [0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8][found] WHEN 0 THEN CASE WHEN length(calls."callparking") > 80 THEN concat(substring(calls."callparking", 1, 80), '…') ELSE calls."callparking" END WHEN 1 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END WHEN 2 THEN CASE WHEN length(calls."timeout") > 80 THEN concat(substring(calls."timeout", 1, 80), '…') ELSE calls."timeout" END WHEN 3 THEN CASE WHEN length(calls."music") > 80 THEN concat(substring(calls."music", 1, 80), '…') ELSE calls."music" END WHEN 4 THEN CASE WHEN length(calls."failover") > 80 THEN concat(substring(calls."failover", 1, 80), '…') ELSE calls."failover" END WHEN 5 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END WHEN 6 THEN CASE WHEN length(calls."destination") > 80 THEN concat(substring(calls."destination", 1, 80), '…') ELSE calls."destination" END WHEN 7 THEN CASE WHEN length(calls."delay") > 80 THEN concat(substring(calls."delay", 1, 80), '…') ELSE calls."delay" END WHEN 8 THEN CASE WHEN length(calls."blf_lamps") > 80 THEN concat(substring(calls."blf_lamps", 1, 80), '…') ELSE calls."blf_lamps" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["es", "en", "fr"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '0..10'][found]}) AS violations
FROM calls CROSS JOIN caller;
