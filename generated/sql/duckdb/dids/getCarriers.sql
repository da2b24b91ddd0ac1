-- getCarriers: Lists the carriers for vanity numbers, or returns only the one whose code is given.
-- Columns of calls that are read: carrier
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."carrier" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."carrier" AS UBIGINT) AS VARCHAR) = calls."carrier" THEN strlen(calls."carrier") BETWEEN 1 AND 3 ELSE regexp_full_match(calls."carrier", '[0-9]{1,3}') END) IS NOT TRUE
      THEN 1
    WHEN calls."carrier" <> '' AND (COALESCE(list_contains(caller.lookups['getCarriers.value'], calls."carrier"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_carrier', 'param': 'carrier', 'rule': ['invalid_carrier/carrier', 'invalid_carrier/carrier.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."carrier") > 80 THEN concat(substring(calls."carrier", 1, 80), '…') ELSE calls."carrier" END END, 'limit': ['1..3', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
