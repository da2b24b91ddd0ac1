-- getCallAccounts: Lists all sub-accounts, or the accounts of one reseller client, as call filter values.
-- Columns of calls that are read: client
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_client', 'param': 'client', 'rule': 'invalid_client/client', 'severity': 'error', 'actual': CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END, 'limit': '1..20'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
