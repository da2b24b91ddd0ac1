-- setCallParking: Creates a call parking entry, or updates the one whose ID is given.
-- Columns of calls that are read: callparking, name, timeout, music, failover, language, destination, delay, blf_lamps
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."callparking" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callparking" AS UBIGINT) AS VARCHAR) = calls."callparking" THEN strlen(calls."callparking") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callparking", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_callparking', 'param': 'callparking', 'rule': 'invalid_callparking/callparking', 'severity': 'error', 'actual': CASE WHEN length(calls."callparking") > 80 THEN concat(substring(calls."callparking", 1, 80), '…') ELSE calls."callparking" END, 'limit': '1..20'}
    WHEN calls."callparking" <> '' AND (COALESCE(list_contains(caller.lookups['getCallParking.callparking'], calls."callparking"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_callparking', 'param': 'callparking', 'rule': 'invalid_callparking/callparking.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."callparking") > 80 THEN concat(substring(calls."callparking", 1, 80), '…') ELSE calls."callparking" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN {'code': 'missing_name', 'param': 'name', 'rule': 'missing_name/name', 'severity': 'error', 'actual': CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."timeout" IS NULL OR calls."timeout" = '')
      THEN {'code': 'missing_timeout', 'param': 'timeout', 'rule': 'missing_timeout/timeout', 'severity': 'error', 'actual': CASE WHEN length(calls."timeout") > 80 THEN concat(substring(calls."timeout", 1, 80), '…') ELSE calls."timeout" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."timeout" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."timeout" AS UBIGINT) AS VARCHAR) = calls."timeout" THEN strlen(calls."timeout") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."timeout", '[0-9]{1,6}') END) IS NOT TRUE
      THEN {'code': 'invalid_timeout', 'param': 'timeout', 'rule': 'invalid_timeout/timeout', 'severity': 'error', 'actual': CASE WHEN length(calls."timeout") > 80 THEN concat(substring(calls."timeout", 1, 80), '…') ELSE calls."timeout" END, 'limit': '1..6'} END, 
    CASE WHEN (calls."music" IS NULL OR calls."music" = '')
      THEN {'code': 'missing_musiconhold', 'param': 'music', 'rule': 'missing_musiconhold/music', 'severity': 'error', 'actual': CASE WHEN length(calls."music") > 80 THEN concat(substring(calls."music", 1, 80), '…') ELSE calls."music" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."music" <> '' AND (calls."music" = 'default') IS NOT TRUE) AND calls."music" <> '' AND (COALESCE(list_contains(caller.lookups['getMusicOnHold.value'], calls."music"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_musiconhold', 'param': 'music', 'rule': 'invalid_musiconhold/music.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."music") > 80 THEN concat(substring(calls."music", 1, 80), '…') ELSE calls."music" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."failover" IS NULL OR calls."failover" = '')
      THEN {'code': 'missing_params', 'param': 'failover', 'rule': 'missing_params/failover', 'severity': 'warning', 'actual': CASE WHEN length(calls."failover") > 80 THEN concat(substring(calls."failover", 1, 80), '…') ELSE calls."failover" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."failover" <> '' AND ((calls."failover" IN ('callback', 'system:hangup')) IS NOT TRUE AND (regexp_full_match(calls."failover", 'vm\x3A[0-9]{1,20}')) IS NOT TRUE)
      THEN {'code': 'invalid_failover_header', 'param': 'failover', 'rule': 'invalid_failover_header/setCallParking.failover', 'severity': 'warning', 'actual': CASE WHEN length(calls."failover") > 80 THEN concat(substring(calls."failover", 1, 80), '…') ELSE calls."failover" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."language" IS NULL OR calls."language" = '')
      THEN {'code': 'missing_language', 'param': 'language', 'rule': 'missing_language/language', 'severity': 'error', 'actual': CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN {'code': 'invalid_language', 'param': 'language', 'rule': 'invalid_language/language', 'severity': 'error', 'actual': CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END, 'limit': '["es", "en", "fr"]'} END, 
    CASE WHEN (calls."destination" IS NULL OR calls."destination" = '')
      THEN {'code': 'invalid_destination', 'param': 'destination', 'rule': 'invalid_destination/destination.required', 'severity': 'error', 'actual': CASE WHEN length(calls."destination") > 80 THEN concat(substring(calls."destination", 1, 80), '…') ELSE calls."destination" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."destination" <> '' AND (regexp_full_match(calls."destination", '[\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN {'code': 'invalid_destination', 'param': 'destination', 'rule': 'invalid_destination/destination', 'severity': 'error', 'actual': CASE WHEN length(calls."destination") > 80 THEN concat(substring(calls."destination", 1, 80), '…') ELSE calls."destination" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."delay" IS NULL OR calls."delay" = '')
      THEN {'code': 'missing_params', 'param': 'delay', 'rule': 'missing_params/delay', 'severity': 'warning', 'actual': CASE WHEN length(calls."delay") > 80 THEN concat(substring(calls."delay", 1, 80), '…') ELSE calls."delay" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."blf_lamps" IS NULL OR calls."blf_lamps" = '')
      THEN {'code': 'missing_params', 'param': 'blf_lamps', 'rule': 'missing_params/blf_lamps', 'severity': 'warning', 'actual': CASE WHEN length(calls."blf_lamps") > 80 THEN concat(substring(calls."blf_lamps", 1, 80), '…') ELSE calls."blf_lamps" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."blf_lamps" <> '' AND ((CAST(TRY_CAST(calls."blf_lamps" AS BIGINT) AS VARCHAR) = calls."blf_lamps" AND strlen(calls."blf_lamps") <= 18 AND TRY_CAST(calls."blf_lamps" AS BIGINT) BETWEEN 0 AND 10)) IS NOT TRUE
      THEN {'code': 'unnamed_status', 'param': 'blf_lamps', 'rule': 'unnamed_status/blf_lamps', 'severity': 'warning', 'actual': CASE WHEN length(calls."blf_lamps") > 80 THEN concat(substring(calls."blf_lamps", 1, 80), '…') ELSE calls."blf_lamps" END, 'limit': '0..10'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
