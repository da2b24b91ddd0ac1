-- getCarriers: Lists the carriers for vanity numbers, or returns only the one whose code is given.
-- Columns of calls that are read: carrier
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`carrier` <> '' AND (rlike(calls.`carrier`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`carrier` <> '' AND (COALESCE(array_contains(caller.lookups['getCarriers.value'], calls.`carrier`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_carrier', 'param', 'carrier', 'rule', element_at(array('invalid_carrier/carrier', 'invalid_carrier/carrier.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`carrier`) > 80 THEN concat(substring(calls.`carrier`, 1, 80), '…') ELSE calls.`carrier` END END, 'limit', element_at(array('1..3', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
