-- delSubAccount: Deletes one sub-account.
-- Columns of calls that are read: id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."id" IS NULL OR calls."id" = '')
      THEN 1 END, 
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."id" <> '' AND (COALESCE(list_contains(caller.lookups['getSubAccounts.id'], calls."id"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_id', 'invalid_id', 'invalid_id'][found], 'param': 'id', 'rule': ['missing_id/delSubAccount.id', 'invalid_id/id', 'invalid_id/id.unknown'][found], 'severity': ['warning', 'error', 'error'][found], 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
