-- getLanguages: Lists the languages, or returns only the one whose code is given.
-- Columns of calls that are read: language
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`language` <> '' AND (calls.`language` IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN named_struct('code', 'invalid_language', 'param', 'language', 'rule', 'invalid_language/language', 'severity', 'error', 'actual', CASE WHEN length(calls.`language`) > 80 THEN concat(substring(calls.`language`, 1, 80), '…') ELSE calls.`language` END, 'limit', '["es", "en", "fr"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
