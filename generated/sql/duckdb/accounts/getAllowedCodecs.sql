-- getAllowedCodecs: Lists the codecs a sub-account may use, or returns only the one named.
-- Columns of calls that are read: codec
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."codec" <> '' AND (regexp_full_match(calls."codec", '[0-9A-Za-z]{2,16}')) IS NOT TRUE
      THEN 1
    WHEN calls."codec" <> '' AND (COALESCE(list_contains(caller.lookups['getAllowedCodecs.value'], calls."codec"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_codec', 'param': 'codec', 'rule': ['invalid_codec/codec', 'invalid_codec/codec.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."codec") > 80 THEN concat(substring(calls."codec", 1, 80), '…') ELSE calls."codec" END END, 'limit': ['[A-Za-z0-9]{2,16}', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
