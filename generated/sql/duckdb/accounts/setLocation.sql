-- setLocation: Creates a location for internal extensions.
-- Columns of calls that are read: name
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 1 END, 
    CASE WHEN calls."name" <> '' AND (COALESCE(NOT list_contains(caller.lookups['getLocations.name'], calls."name"), TRUE)) IS NOT TRUE
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_location_name', 'location_already_exists'][found], 'param': 'name', 'rule': ['missing_location_name/name', 'location_already_exists/name.taken'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END END, 'limit': CAST(NULL AS VARCHAR)}) AS violations
FROM calls CROSS JOIN caller;
