-- getAllowedCodecs: Lists the codecs a sub-account may use, or returns only the one named.
-- Columns of calls that are read: codec
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`codec` <> '' AND (rlike(calls.`codec`, '\\A(?:[0-9A-Za-z]{2,16})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`codec` <> '' AND (COALESCE(array_contains(caller.lookups['getAllowedCodecs.value'], calls.`codec`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_codec', 'param', 'codec', 'rule', element_at(array('invalid_codec/codec', 'invalid_codec/codec.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`codec`) > 80 THEN concat(substring(calls.`codec`, 1, 80), '…') ELSE calls.`codec` END END, 'limit', element_at(array('[A-Za-z0-9]{2,16}', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
