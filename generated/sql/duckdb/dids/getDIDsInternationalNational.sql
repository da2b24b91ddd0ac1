-- getDIDsInternationalNational: Lists national international DIDs of one country.
-- Columns of calls that are read: country_id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."country_id" IS NULL OR calls."country_id" = '')
      THEN 1 END, 
    CASE WHEN calls."country_id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."country_id" AS UBIGINT) AS VARCHAR) = calls."country_id" THEN strlen(calls."country_id") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."country_id", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 2
    WHEN calls."country_id" <> '' AND (COALESCE(list_contains(caller.lookups['getDIDCountries.value'], calls."country_id"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_countryid', 'invalid_countryid', 'invalid_countryid'][found], 'param': 'country_id', 'rule': ['missing_countryid/country_id', 'invalid_countryid/country_id', 'invalid_countryid/country_id.unknown'][found], 'severity': ['error', 'error', 'warning'][found], 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."country_id") > 80 THEN concat(substring(calls."country_id", 1, 80), '…') ELSE calls."country_id" END END, 'limit': [CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
