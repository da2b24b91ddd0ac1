-- connectDID: Hands a DID to a reseller client's sub-account and sets the fees for it.
-- Columns of calls that are read: did, account, monthly, setup, minute, next_billing
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN 3 END, 
    CASE WHEN (calls."account" IS NULL OR calls."account" = '')
      THEN 4 END, 
    CASE WHEN calls."account" <> '' AND (regexp_full_match(calls."account", '[\x2D-\x2E0-9\x40-Z\x5Fa-z]*')) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls."monthly" IS NULL OR calls."monthly" = '')
      THEN 6 END, 
    CASE WHEN calls."monthly" <> '' AND ((regexp_full_match(calls."monthly", '-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?') AND TRY_CAST(calls."monthly" AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN (calls."setup" IS NULL OR calls."setup" = '')
      THEN 8 END, 
    CASE WHEN calls."setup" <> '' AND ((regexp_full_match(calls."setup", '-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?') AND TRY_CAST(calls."setup" AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN (calls."minute" IS NULL OR calls."minute" = '')
      THEN 10 END, 
    CASE WHEN calls."minute" <> '' AND ((regexp_full_match(calls."minute", '-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?') AND TRY_CAST(calls."minute" AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls."next_billing" <> '' AND ((calls."next_billing" = '0000-00-00') IS NOT TRUE AND ((CASE WHEN regexp_full_match(calls."next_billing", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}') AND NOT starts_with(calls."next_billing", '0000') THEN TRY_CAST(split_part(calls."next_billing", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE)
      THEN 12 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'missing_account', 'invalid_account', 'missing_monthly', 'invalid_monthly', 'missing_setup', 'invalid_setup', 'missing_minute', 'invalid_minute', 'invalid_date'][found], 'param': ['did', 'did', 'did', 'account', 'account', 'monthly', 'monthly', 'setup', 'setup', 'minute', 'minute', 'next_billing'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'missing_account/account', 'invalid_account/account', 'missing_monthly/monthly', 'invalid_monthly/monthly', 'missing_setup/setup', 'invalid_setup/setup', 'missing_minute/minute', 'invalid_minute/minute', 'invalid_date/next_billing'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."account") > 80 THEN concat(substring(calls."account", 1, 80), '…') ELSE calls."account" END WHEN 2 THEN CASE WHEN length(calls."monthly") > 80 THEN concat(substring(calls."monthly", 1, 80), '…') ELSE calls."monthly" END WHEN 3 THEN CASE WHEN length(calls."setup") > 80 THEN concat(substring(calls."setup", 1, 80), '…') ELSE calls."setup" END WHEN 4 THEN CASE WHEN length(calls."minute") > 80 THEN concat(substring(calls."minute", 1, 80), '…') ELSE calls."minute" END WHEN 5 THEN CASE WHEN length(calls."next_billing") > 80 THEN concat(substring(calls."next_billing", 1, 80), '…') ELSE calls."next_billing" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '-999999999..999999999', CAST(NULL AS VARCHAR), '-999999999..999999999', CAST(NULL AS VARCHAR), '-999999999..999999999', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
