-- setFaxFolder: Creates a fax folder, or updates the one whose ID is given.
-- Columns of calls that are read: id, name
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_id', 'missing_name'), found), 'param', element_at(array('id', 'name'), found), 'rule', element_at(array('invalid_id/id', 'missing_name/name'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 1), found) WHEN 0 THEN CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END WHEN 1 THEN CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
