-- moveFaxMessage: Moves a fax message to another fax folder.
-- Columns of calls that are read: fax_id, folder_id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`fax_id` IS NULL OR calls.`fax_id` = '')
      THEN 1
    WHEN calls.`fax_id` <> '' AND (rlike(calls.`fax_id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`fax_id` <> '' AND (COALESCE(array_contains(caller.lookups['getFaxMessages.id'], calls.`fax_id`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`folder_id` IS NULL OR calls.`folder_id` = '')
      THEN 4
    WHEN calls.`folder_id` <> '' AND (rlike(calls.`folder_id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 5
    WHEN calls.`folder_id` <> '' AND (COALESCE(array_contains(caller.lookups['getFaxFolders.id'], calls.`folder_id`), TRUE)) IS NOT TRUE
      THEN 6 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_fax_id', 'invalid_fax_id', 'invalid_fax_id', 'invalid_folder_id', 'invalid_folder_id', 'invalid_folder_id'), found), 'param', element_at(array('fax_id', 'fax_id', 'fax_id', 'folder_id', 'folder_id', 'folder_id'), found), 'rule', element_at(array('invalid_fax_id/fax_id.required', 'invalid_fax_id/fax_id', 'invalid_fax_id/fax_id.unknown', 'invalid_folder_id/folder_id.required', 'invalid_folder_id/folder_id', 'invalid_folder_id/folder_id.unknown'), found), 'severity', element_at(array('error', 'error', 'warning', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 0, 1, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`fax_id`) > 80 THEN concat(substring(calls.`fax_id`, 1, 80), '…') ELSE calls.`fax_id` END WHEN 1 THEN CASE WHEN length(calls.`folder_id`) > 80 THEN concat(substring(calls.`folder_id`, 1, 80), '…') ELSE calls.`folder_id` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
