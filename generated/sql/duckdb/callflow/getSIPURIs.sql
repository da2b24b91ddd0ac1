-- getSIPURIs: Lists the SIP URIs, or returns only the one whose id is given.
-- Columns of calls that are read: sipuri
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."sipuri" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."sipuri" AS UBIGINT) AS VARCHAR) = calls."sipuri" THEN strlen(calls."sipuri") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."sipuri", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."sipuri" <> '' AND (COALESCE(list_contains(caller.lookups['getSIPURIs.sipuri'], calls."sipuri"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_sipuri', 'param': 'sipuri', 'rule': ['invalid_sipuri/sipuri', 'invalid_sipuri/sipuri.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."sipuri") > 80 THEN concat(substring(calls."sipuri", 1, 80), '…') ELSE calls."sipuri" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
