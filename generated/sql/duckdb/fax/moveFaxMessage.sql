-- moveFaxMessage: Moves a fax message to another fax folder.
-- Columns of calls that are read: fax_id, folder_id
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."fax_id" IS NULL OR calls."fax_id" = '')
      THEN {'code': 'invalid_fax_id', 'param': 'fax_id', 'rule': 'invalid_fax_id/fax_id.required', 'severity': 'error', 'actual': CASE WHEN length(calls."fax_id") > 80 THEN concat(substring(calls."fax_id", 1, 80), '…') ELSE calls."fax_id" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."fax_id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."fax_id" AS UBIGINT) AS VARCHAR) = calls."fax_id" THEN strlen(calls."fax_id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."fax_id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_fax_id', 'param': 'fax_id', 'rule': 'invalid_fax_id/fax_id', 'severity': 'error', 'actual': CASE WHEN length(calls."fax_id") > 80 THEN concat(substring(calls."fax_id", 1, 80), '…') ELSE calls."fax_id" END, 'limit': '1..20'}
    WHEN calls."fax_id" <> '' AND (COALESCE(list_contains(caller.lookups['getFaxMessages.id'], calls."fax_id"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_fax_id', 'param': 'fax_id', 'rule': 'invalid_fax_id/fax_id.unknown', 'severity': 'warning', 'actual': CASE WHEN length(calls."fax_id") > 80 THEN concat(substring(calls."fax_id", 1, 80), '…') ELSE calls."fax_id" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."folder_id" IS NULL OR calls."folder_id" = '')
      THEN {'code': 'invalid_folder_id', 'param': 'folder_id', 'rule': 'invalid_folder_id/folder_id.required', 'severity': 'error', 'actual': CASE WHEN length(calls."folder_id") > 80 THEN concat(substring(calls."folder_id", 1, 80), '…') ELSE calls."folder_id" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."folder_id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."folder_id" AS UBIGINT) AS VARCHAR) = calls."folder_id" THEN strlen(calls."folder_id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."folder_id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_folder_id', 'param': 'folder_id', 'rule': 'invalid_folder_id/folder_id', 'severity': 'error', 'actual': CASE WHEN length(calls."folder_id") > 80 THEN concat(substring(calls."folder_id", 1, 80), '…') ELSE calls."folder_id" END, 'limit': '1..20'}
    WHEN calls."folder_id" <> '' AND (COALESCE(list_contains(caller.lookups['getFaxFolders.id'], calls."folder_id"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_folder_id', 'param': 'folder_id', 'rule': 'invalid_folder_id/folder_id.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."folder_id") > 80 THEN concat(substring(calls."folder_id", 1, 80), '…') ELSE calls."folder_id" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
