-- getAllowedCodecs: Lists the codecs a sub-account may use, or returns only the one named.
-- Columns of calls that are read: codec
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."codec" <> '' AND (regexp_full_match(calls."codec", '[0-9A-Za-z]{2,16}')) IS NOT TRUE
      THEN {'code': 'invalid_codec', 'param': 'codec', 'rule': 'invalid_codec/codec', 'severity': 'error', 'actual': CASE WHEN length(calls."codec") > 80 THEN concat(substring(calls."codec", 1, 80), '…') ELSE calls."codec" END, 'limit': '[A-Za-z0-9]{2,16}'}
    WHEN calls."codec" <> '' AND (COALESCE(list_contains(caller.lookups['getAllowedCodecs.value'], calls."codec"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_codec', 'param': 'codec', 'rule': 'invalid_codec/codec.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."codec") > 80 THEN concat(substring(calls."codec", 1, 80), '…') ELSE calls."codec" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
