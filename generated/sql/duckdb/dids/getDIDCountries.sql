-- getDIDCountries: Lists the countries offering international DIDs of a type, or one country by id.
-- Columns of calls that are read: country_id, type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."country_id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."country_id" AS UBIGINT) AS VARCHAR) = calls."country_id" THEN strlen(calls."country_id") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."country_id", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 1
    WHEN calls."country_id" <> '' AND (COALESCE(list_contains(caller.lookups['getDIDCountries.value'], calls."country_id"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."type" IS NULL OR calls."type" = '')
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_countryid', 'invalid_countryid', 'missing_type'][found], 'param': ['country_id', 'country_id', 'type'][found], 'rule': ['invalid_countryid/country_id', 'invalid_countryid/country_id.unknown', 'missing_type/type'][found], 'severity': ['error', 'warning', 'error'][found], 'actual': CASE [0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."country_id") > 80 THEN concat(substring(calls."country_id", 1, 80), '…') ELSE calls."country_id" END WHEN 1 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END END, 'limit': ['1..6', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
