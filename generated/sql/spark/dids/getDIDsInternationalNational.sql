-- getDIDsInternationalNational: Lists national international DIDs of one country.
-- Columns of calls that are read: country_id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`country_id` IS NULL OR calls.`country_id` = '')
      THEN 1 END, 
    CASE WHEN calls.`country_id` <> '' AND (rlike(calls.`country_id`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`country_id` <> '' AND (COALESCE(array_contains(caller.lookups['getDIDCountries.value'], calls.`country_id`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_countryid', 'invalid_countryid', 'invalid_countryid'), found), 'param', 'country_id', 'rule', element_at(array('missing_countryid/country_id', 'invalid_countryid/country_id', 'invalid_countryid/country_id.unknown'), found), 'severity', element_at(array('error', 'error', 'warning'), found), 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`country_id`) > 80 THEN concat(substring(calls.`country_id`, 1, 80), '…') ELSE calls.`country_id` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
