-- getDeviceTypes: Lists the device types, or returns only the one whose code is given.
-- Columns of calls that are read: device_type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."device_type" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."device_type" AS UBIGINT) AS VARCHAR) = calls."device_type" THEN strlen(calls."device_type") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."device_type", '[0-9]{1,6}') END) IS NOT TRUE
      THEN {'code': 'invalid_devicetype', 'param': 'device_type', 'rule': 'invalid_devicetype/device_type', 'severity': 'error', 'actual': CASE WHEN length(calls."device_type") > 80 THEN concat(substring(calls."device_type", 1, 80), '…') ELSE calls."device_type" END, 'limit': '1..6'}
    WHEN calls."device_type" <> '' AND (COALESCE(list_contains(caller.lookups['getDeviceTypes.value'], calls."device_type"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_devicetype', 'param': 'device_type', 'rule': 'invalid_devicetype/device_type.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."device_type") > 80 THEN concat(substring(calls."device_type", 1, 80), '…') ELSE calls."device_type" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
