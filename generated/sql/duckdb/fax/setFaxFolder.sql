-- setFaxFolder: Creates a fax folder, or updates the one whose ID is given.
-- Columns of calls that are read: id, name
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 2 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_id', 'missing_name'][found], 'param': ['id', 'name'][found], 'rule': ['invalid_id/id', 'missing_name/name'][found], 'severity': 'error', 'actual': CASE [0, 1][found] WHEN 0 THEN CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END WHEN 1 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
