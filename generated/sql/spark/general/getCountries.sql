-- getCountries: Lists the countries, or returns only the one whose code is given.
-- Columns of calls that are read: country
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`country` <> '' AND (rlike(calls.`country`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_country', 'param', 'country', 'rule', 'invalid_country/country', 'severity', 'error', 'actual', CASE WHEN length(calls.`country`) > 80 THEN concat(substring(calls.`country`, 1, 80), '…') ELSE calls.`country` END, 'limit', '[A-Za-z]{2}') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
