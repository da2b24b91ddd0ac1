-- getDIDCountries: Lists the countries offering international DIDs of a type, or one country by id.
-- Columns of calls that are read: country_id, type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`country_id` <> '' AND (rlike(calls.`country_id`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_countryid', 'param', 'country_id', 'rule', 'invalid_countryid/country_id', 'severity', 'error', 'actual', CASE WHEN length(calls.`country_id`) > 80 THEN concat(substring(calls.`country_id`, 1, 80), '…') ELSE calls.`country_id` END, 'limit', '1..6')
    WHEN calls.`country_id` <> '' AND (COALESCE(array_contains(caller.lookups['getDIDCountries.value'], calls.`country_id`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_countryid', 'param', 'country_id', 'rule', 'invalid_countryid/country_id.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`country_id`) > 80 THEN concat(substring(calls.`country_id`, 1, 80), '…') ELSE calls.`country_id` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`type` IS NULL OR calls.`type` = '')
      THEN named_struct('code', 'missing_type', 'param', 'type', 'rule', 'missing_type/type', 'severity', 'error', 'actual', CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
