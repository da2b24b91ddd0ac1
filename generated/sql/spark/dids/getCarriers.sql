-- getCarriers: Lists the carriers for vanity numbers, or returns only the one whose code is given.
-- Columns of calls that are read: carrier
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`carrier` <> '' AND (rlike(calls.`carrier`, '\\A(?:[0-9]{1,3})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_carrier', 'param', 'carrier', 'rule', 'invalid_carrier/carrier', 'severity', 'error', 'actual', CASE WHEN length(calls.`carrier`) > 80 THEN concat(substring(calls.`carrier`, 1, 80), '…') ELSE calls.`carrier` END, 'limit', '1..3')
    WHEN calls.`carrier` <> '' AND (COALESCE(array_contains(caller.lookups['getCarriers.value'], calls.`carrier`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_carrier', 'param', 'carrier', 'rule', 'invalid_carrier/carrier.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`carrier`) > 80 THEN concat(substring(calls.`carrier`, 1, 80), '…') ELSE calls.`carrier` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
