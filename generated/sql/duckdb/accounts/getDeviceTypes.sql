-- getDeviceTypes: Lists the device types, or returns only the one whose code is given.
-- Columns of calls that are read: device_type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."device_type" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."device_type" AS UBIGINT) AS VARCHAR) = calls."device_type" THEN strlen(calls."device_type") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."device_type", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 1
    WHEN calls."device_type" <> '' AND (COALESCE(list_contains(caller.lookups['getDeviceTypes.value'], calls."device_type"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_devicetype', 'param': 'device_type', 'rule': ['invalid_devicetype/device_type', 'invalid_devicetype/device_type.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."device_type") > 80 THEN concat(substring(calls."device_type", 1, 80), '…') ELSE calls."device_type" END END, 'limit': ['1..6', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
