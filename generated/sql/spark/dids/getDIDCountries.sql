-- getDIDCountries: Lists the countries offering international DIDs of a type, or one country by id.
-- Columns of calls that are read: country_id, type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`country_id` <> '' AND (rlike(calls.`country_id`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`country_id` <> '' AND (COALESCE(array_contains(caller.lookups['getDIDCountries.value'], calls.`country_id`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`type` IS NULL OR calls.`type` = '')
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_countryid', 'invalid_countryid', 'missing_type'), found), 'param', element_at(array('country_id', 'country_id', 'type'), found), 'rule', element_at(array('invalid_countryid/country_id', 'invalid_countryid/country_id.unknown', 'missing_type/type'), found), 'severity', element_at(array('error', 'warning', 'error'), found), 'actual', CASE element_at(array(0, 0, 1), found) WHEN 0 THEN CASE WHEN length(calls.`country_id`) > 80 THEN concat(substring(calls.`country_id`, 1, 80), '…') ELSE calls.`country_id` END WHEN 1 THEN CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END END, 'limit', element_at(array('1..6', CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
