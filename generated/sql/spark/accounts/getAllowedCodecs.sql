-- getAllowedCodecs: Lists the codecs a sub-account may use, or returns only the one named.
-- Columns of calls that are read: codec
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`codec` <> '' AND (rlike(calls.`codec`, '\\A(?:[0-9A-Za-z]{2,16})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_codec', 'param', 'codec', 'rule', 'invalid_codec/codec', 'severity', 'error', 'actual', CASE WHEN length(calls.`codec`) > 80 THEN concat(substring(calls.`codec`, 1, 80), '…') ELSE calls.`codec` END, 'limit', '[A-Za-z0-9]{2,16}')
    WHEN calls.`codec` <> '' AND (COALESCE(array_contains(caller.lookups['getAllowedCodecs.value'], calls.`codec`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_codec', 'param', 'codec', 'rule', 'invalid_codec/codec.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`codec`) > 80 THEN concat(substring(calls.`codec`, 1, 80), '…') ELSE calls.`codec` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
