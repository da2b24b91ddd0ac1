-- getDIDsInternationalNational: Lists national international DIDs of one country.
-- Columns of calls that are read: country_id
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`country_id` IS NULL OR calls.`country_id` = '')
      THEN named_struct('code', 'missing_countryid', 'param', 'country_id', 'rule', 'missing_countryid/country_id', 'severity', 'error', 'actual', CASE WHEN length(calls.`country_id`) > 80 THEN concat(substring(calls.`country_id`, 1, 80), '…') ELSE calls.`country_id` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`country_id` <> '' AND (rlike(calls.`country_id`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_countryid', 'param', 'country_id', 'rule', 'invalid_countryid/country_id', 'severity', 'error', 'actual', CASE WHEN length(calls.`country_id`) > 80 THEN concat(substring(calls.`country_id`, 1, 80), '…') ELSE calls.`country_id` END, 'limit', '1..6')
    WHEN calls.`country_id` <> '' AND (COALESCE(array_contains(caller.lookups['getDIDCountries.value'], calls.`country_id`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_countryid', 'param', 'country_id', 'rule', 'invalid_countryid/country_id.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`country_id`) > 80 THEN concat(substring(calls.`country_id`, 1, 80), '…') ELSE calls.`country_id` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
