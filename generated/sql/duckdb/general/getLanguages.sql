-- getLanguages: Lists the languages, or returns only the one whose code is given.
-- Columns of calls that are read: language
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_language', 'param': 'language', 'rule': 'invalid_language/language', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END END, 'limit': '["es", "en", "fr"]'}) AS violations
FROM calls CROSS JOIN caller;
