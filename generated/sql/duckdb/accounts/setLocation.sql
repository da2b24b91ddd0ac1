-- setLocation: Creates a location for internal extensions.
-- Columns of calls that are read: name
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN {'code': 'missing_location_name', 'param': 'name', 'rule': 'missing_location_name/name', 'severity': 'error', 'actual': CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."name" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getLocations.name'], calls."name"), TRUE)) IS NOT TRUE
      THEN {'code': 'location_already_exists', 'param': 'name', 'rule': 'location_already_exists/name.taken', 'severity': 'error', 'actual': CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
