-- delLocation: Deletes a location for internal extensions.
-- Columns of calls that are read: name, id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN 1 END, 
    CASE WHEN calls.`name` <> '' AND (COALESCE(array_contains(caller.lookups['getLocations.name'], calls.`name`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`id` IS NULL OR calls.`id` = '')
      THEN 3 END, 
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 4 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_location_name', 'location_not_found', 'missing_id', 'invalid_id'), found), 'param', element_at(array('name', 'name', 'id', 'id'), found), 'rule', element_at(array('missing_location_name/name', 'location_not_found/name.unknown', 'missing_id/delLocation.id', 'invalid_id/id'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END WHEN 1 THEN CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..20'), found))) AS violations
FROM calls CROSS JOIN caller;
