-- setSIPURI: Creates a SIP URI entry, or updates the one whose ID is given.
-- Columns of calls that are read: sipuri, uri, callerid_override
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."sipuri" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."sipuri" AS UBIGINT) AS VARCHAR) = calls."sipuri" THEN strlen(calls."sipuri") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."sipuri", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_sipuri', 'param': 'sipuri', 'rule': 'invalid_sipuri/sipuri', 'severity': 'error', 'actual': CASE WHEN length(calls."sipuri") > 80 THEN concat(substring(calls."sipuri", 1, 80), '…') ELSE calls."sipuri" END, 'limit': '1..20'}
    WHEN calls."sipuri" <> '' AND (COALESCE(list_contains(caller.lookups['getSIPURIs.sipuri'], calls."sipuri"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_sipuri', 'param': 'sipuri', 'rule': 'invalid_sipuri/sipuri.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."sipuri") > 80 THEN concat(substring(calls."sipuri", 1, 80), '…') ELSE calls."sipuri" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."uri" IS NULL OR calls."uri" = '')
      THEN {'code': 'missing_uri', 'param': 'uri', 'rule': 'missing_uri/uri', 'severity': 'error', 'actual': CASE WHEN length(calls."uri") > 80 THEN concat(substring(calls."uri", 1, 80), '…') ELSE calls."uri" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."uri" <> '' AND (regexp_full_match(calls."uri", '[\x23\x2A-\x2B\x2D-\x2E0-\x3AA-Z\x5Fa-z\x7E]{1,64}(?:\x40[\x2D-\x2E0-9A-Za-z]{1,64}(?:\x3A[0-9]{1,5})?)?')) IS NOT TRUE
      THEN {'code': 'invalid_sipuri', 'param': 'uri', 'rule': 'invalid_sipuri/uri', 'severity': 'warning', 'actual': CASE WHEN length(calls."uri") > 80 THEN concat(substring(calls."uri", 1, 80), '…') ELSE calls."uri" END, 'limit': '[A-Za-z0-9_.+*#~:\-]{1,64}(@[A-Za-z0-9.\-]{1,64}(:[0-9]{1,5})?)?'} END, 
    CASE WHEN calls."callerid_override" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callerid_override" AS UBIGINT) AS VARCHAR) = calls."callerid_override" THEN TRUE ELSE regexp_full_match(calls."callerid_override", '[\x20\x28-\x29\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_callerid_override', 'param': 'callerid_override', 'rule': 'invalid_callerid_override/callerid_override', 'severity': 'error', 'actual': CASE WHEN length(calls."callerid_override") > 80 THEN concat(substring(calls."callerid_override", 1, 80), '…') ELSE calls."callerid_override" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
