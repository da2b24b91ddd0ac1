-- moveFaxMessage: Moves a fax message to another fax folder.
-- Columns of calls that are read: fax_id, folder_id
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`fax_id` IS NULL OR calls.`fax_id` = '')
      THEN named_struct('code', 'invalid_fax_id', 'param', 'fax_id', 'rule', 'invalid_fax_id/fax_id.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`fax_id`) > 80 THEN concat(substring(calls.`fax_id`, 1, 80), '…') ELSE calls.`fax_id` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`fax_id` <> '' AND (rlike(calls.`fax_id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_fax_id', 'param', 'fax_id', 'rule', 'invalid_fax_id/fax_id', 'severity', 'error', 'actual', CASE WHEN length(calls.`fax_id`) > 80 THEN concat(substring(calls.`fax_id`, 1, 80), '…') ELSE calls.`fax_id` END, 'limit', '1..20')
    WHEN calls.`fax_id` <> '' AND (COALESCE(array_contains(caller.lookups['getFaxMessages.id'], calls.`fax_id`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_fax_id', 'param', 'fax_id', 'rule', 'invalid_fax_id/fax_id.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`fax_id`) > 80 THEN concat(substring(calls.`fax_id`, 1, 80), '…') ELSE calls.`fax_id` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`folder_id` IS NULL OR calls.`folder_id` = '')
      THEN named_struct('code', 'invalid_folder_id', 'param', 'folder_id', 'rule', 'invalid_folder_id/folder_id.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`folder_id`) > 80 THEN concat(substring(calls.`folder_id`, 1, 80), '…') ELSE calls.`folder_id` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`folder_id` <> '' AND (rlike(calls.`folder_id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_folder_id', 'param', 'folder_id', 'rule', 'invalid_folder_id/folder_id', 'severity', 'error', 'actual', CASE WHEN length(calls.`folder_id`) > 80 THEN concat(substring(calls.`folder_id`, 1, 80), '…') ELSE calls.`folder_id` END, 'limit', '1..20')
    WHEN calls.`folder_id` <> '' AND (COALESCE(array_contains(caller.lookups['getFaxFolders.id'], calls.`folder_id`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_folder_id', 'param', 'folder_id', 'rule', 'invalid_folder_id/folder_id.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`folder_id`) > 80 THEN concat(substring(calls.`folder_id`, 1, 80), '…') ELSE calls.`folder_id` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
