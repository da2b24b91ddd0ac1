-- getDeviceTypes: Lists the device types, or returns only the one whose code is given.
-- Columns of calls that are read: device_type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`device_type` <> '' AND (rlike(calls.`device_type`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`device_type` <> '' AND (COALESCE(array_contains(caller.lookups['getDeviceTypes.value'], calls.`device_type`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_devicetype', 'param', 'device_type', 'rule', element_at(array('invalid_devicetype/device_type', 'invalid_devicetype/device_type.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`device_type`) > 80 THEN concat(substring(calls.`device_type`, 1, 80), '…') ELSE calls.`device_type` END END, 'limit', element_at(array('1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
