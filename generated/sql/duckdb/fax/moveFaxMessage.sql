-- moveFaxMessage: Moves a fax message to another fax folder.
-- Columns of calls that are read: fax_id, folder_id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."fax_id" IS NULL OR calls."fax_id" = '')
      THEN 1
    WHEN calls."fax_id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."fax_id" AS UBIGINT) AS VARCHAR) = calls."fax_id" THEN strlen(calls."fax_id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."fax_id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."fax_id" <> '' AND (COALESCE(list_contains(caller.lookups['getFaxMessages.id'], calls."fax_id"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."folder_id" IS NULL OR calls."folder_id" = '')
      THEN 4
    WHEN calls."folder_id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."folder_id" AS UBIGINT) AS VARCHAR) = calls."folder_id" THEN strlen(calls."folder_id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."folder_id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 5
    WHEN calls."folder_id" <> '' AND (COALESCE(list_contains(caller.lookups['getFaxFolders.id'], calls."folder_id"), TRUE)) IS NOT TRUE
      THEN 6 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_fax_id', 'invalid_fax_id', 'invalid_fax_id', 'invalid_folder_id', 'invalid_folder_id', 'invalid_folder_id'][found], 'param': ['fax_id', 'fax_id', 'fax_id', 'folder_id', 'folder_id', 'folder_id'][found], 'rule': ['invalid_fax_id/fax_id.required', 'invalid_fax_id/fax_id', 'invalid_fax_id/fax_id.unknown', 'invalid_folder_id/folder_id.required', 'invalid_folder_id/folder_id', 'invalid_folder_id/folder_id.unknown'][found], 'severity': ['error', 'error', 'warning', 'error', 'error', 'error'][found], 'actual': CASE [0, 0, 0, 1, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."fax_id") > 80 THEN concat(substring(calls."fax_id", 1, 80), '…') ELSE calls."fax_id" END WHEN 1 THEN CASE WHEN length(calls."folder_id") > 80 THEN concat(substring(calls."folder_id", 1, 80), '…') ELSE calls."folder_id" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
