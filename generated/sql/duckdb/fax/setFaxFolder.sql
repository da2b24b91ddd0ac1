-- setFaxFolder: Creates a fax folder, or updates the one whose ID is given.
-- Columns of calls that are read: id, name
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_id', 'param': 'id', 'rule': 'invalid_id/id', 'severity': 'error', 'actual': CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END, 'limit': '1..20'} END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN {'code': 'missing_name', 'param': 'name', 'rule': 'missing_name/name', 'severity': 'error', 'actual': CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
