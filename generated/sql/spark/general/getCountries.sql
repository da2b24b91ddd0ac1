-- getCountries: Lists the countries, or returns only the one whose code is given.
-- Columns of calls that are read: country
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`country` <> '' AND (rlike(calls.`country`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_country', 'param', 'country', 'rule', 'invalid_country/country', 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`country`) > 80 THEN concat(substring(calls.`country`, 1, 80), '…') ELSE calls.`country` END END, 'limit', '[A-Za-z]{2}')) AS violations
FROM calls CROSS JOIN caller;
