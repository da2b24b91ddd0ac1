-- getCountries: Lists the countries, or returns only the one whose code is given.
-- Columns of calls that are read: country
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."country" <> '' AND (regexp_full_match(calls."country", '[A-Za-z]{2}')) IS NOT TRUE
      THEN {'code': 'invalid_country', 'param': 'country', 'rule': 'invalid_country/country', 'severity': 'error', 'actual': CASE WHEN length(calls."country") > 80 THEN concat(substring(calls."country", 1, 80), '…') ELSE calls."country" END, 'limit': '[A-Za-z]{2}'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
