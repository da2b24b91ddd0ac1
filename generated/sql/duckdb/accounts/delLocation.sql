-- delLocation: Deletes a location for internal extensions.
-- Columns of calls that are read: name, id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 1 END, 
    CASE WHEN calls."name" <> '' AND (COALESCE(list_contains(caller.lookups['getLocations.name'], calls."name"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."id" IS NULL OR calls."id" = '')
      THEN 3 END, 
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_location_name', 'location_not_found', 'missing_id', 'invalid_id'][found], 'param': ['name', 'name', 'id', 'id'][found], 'rule': ['missing_location_name/name', 'location_not_found/name.unknown', 'missing_id/delLocation.id', 'invalid_id/id'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END WHEN 1 THEN CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
