-- getDIDsInternationalGeographic: Lists geographic international DIDs of one country.
-- Columns of calls that are read: country_id
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."country_id" IS NULL OR calls."country_id" = '')
      THEN {'code': 'missing_countryid', 'param': 'country_id', 'rule': 'missing_countryid/country_id', 'severity': 'error', 'actual': CASE WHEN length(calls."country_id") > 80 THEN concat(substring(calls."country_id", 1, 80), '…') ELSE calls."country_id" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."country_id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."country_id" AS UBIGINT) AS VARCHAR) = calls."country_id" THEN strlen(calls."country_id") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."country_id", '[0-9]{1,6}') END) IS NOT TRUE
      THEN {'code': 'invalid_countryid', 'param': 'country_id', 'rule': 'invalid_countryid/country_id', 'severity': 'error', 'actual': CASE WHEN length(calls."country_id") > 80 THEN concat(substring(calls."country_id", 1, 80), '…') ELSE calls."country_id" END, 'limit': '1..6'}
    WHEN calls."country_id" <> '' AND (COALESCE(list_contains(caller.lookups['getDIDCountries.value'], calls."country_id"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_countryid', 'param': 'country_id', 'rule': 'invalid_countryid/country_id.unknown', 'severity': 'warning', 'actual': CASE WHEN length(calls."country_id") > 80 THEN concat(substring(calls."country_id", 1, 80), '…') ELSE calls."country_id" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
