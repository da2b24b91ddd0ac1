-- setSIPURI: Creates a SIP URI entry, or updates the one whose ID is given.
-- Columns of calls that are read: sipuri, uri, callerid_override
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."sipuri" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."sipuri" AS UBIGINT) AS VARCHAR) = calls."sipuri" THEN strlen(calls."sipuri") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."sipuri", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."sipuri" <> '' AND (COALESCE(list_contains(caller.lookups['getSIPURIs.sipuri'], calls."sipuri"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."uri" IS NULL OR calls."uri" = '')
      THEN 3 END, 
    CASE WHEN calls."uri" <> '' AND (regexp_full_match(calls."uri", '[\x23\x2A-\x2B\x2D-\x2E0-\x3AA-Z\x5Fa-z\x7E]{1,64}(?:\x40[\x2D-\x2E0-9A-Za-z]{1,64}(?:\x3A[0-9]{1,5})?)?')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls."callerid_override" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callerid_override" AS UBIGINT) AS VARCHAR) = calls."callerid_override" THEN TRUE ELSE regexp_full_match(calls."callerid_override", '[\x20\x28-\x29\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_sipuri', 'invalid_sipuri', 'missing_uri', 'invalid_sipuri', 'invalid_callerid_override'][found], 'param': ['sipuri', 'sipuri', 'uri', 'uri', 'callerid_override'][found], 'rule': ['invalid_sipuri/sipuri', 'invalid_sipuri/sipuri.unknown', 'missing_uri/uri', 'invalid_sipuri/uri', 'invalid_callerid_override/callerid_override'][found], 'severity': ['error', 'error', 'error', 'warning', 'error'][found], 'actual': CASE [0, 0, 1, 1, 2][found] WHEN 0 THEN CASE WHEN length(calls."sipuri") > 80 THEN concat(substring(calls."sipuri", 1, 80), '…') ELSE calls."sipuri" END WHEN 1 THEN CASE WHEN length(calls."uri") > 80 THEN concat(substring(calls."uri", 1, 80), '…') ELSE calls."uri" END WHEN 2 THEN CASE WHEN length(calls."callerid_override") > 80 THEN concat(substring(calls."callerid_override", 1, 80), '…') ELSE calls."callerid_override" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '[A-Za-z0-9_.+*#~:\-]{1,64}(@[A-Za-z0-9.\-]{1,64}(:[0-9]{1,5})?)?', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
