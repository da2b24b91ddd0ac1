-- delCallback: Deletes one callback.
-- Columns of calls that are read: callback
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."callback" IS NULL OR calls."callback" = '')
      THEN {'code': 'missing_callback', 'param': 'callback', 'rule': 'missing_callback/callback', 'severity': 'error', 'actual': CASE WHEN length(calls."callback") > 80 THEN concat(substring(calls."callback", 1, 80), '…') ELSE calls."callback" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."callback" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callback" AS UBIGINT) AS VARCHAR) = calls."callback" THEN strlen(calls."callback") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."callback", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_callback', 'param': 'callback', 'rule': 'invalid_callback/callback', 'severity': 'error', 'actual': CASE WHEN length(calls."callback") > 80 THEN concat(substring(calls."callback", 1, 80), '…') ELSE calls."callback" END, 'limit': '1..20'}
    WHEN calls."callback" <> '' AND (COALESCE(list_contains(caller.lookups['getCallbacks.callback'], calls."callback"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_callback', 'param': 'callback', 'rule': 'invalid_callback/callback.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."callback") > 80 THEN concat(substring(calls."callback", 1, 80), '…') ELSE calls."callback" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
