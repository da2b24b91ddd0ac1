-- connectDID: Hands a DID to a reseller client's sub-account and sets the fees for it.
-- Columns of calls that are read: did, account, monthly, setup, minute, next_billing
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN named_struct('code', 'missing_did', 'param', 'did', 'rule', 'missing_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`did` <> '' AND ((COALESCE(array_contains(caller.lookups['getDIDsInfo.did'], calls.`did`), TRUE)) IS NOT TRUE AND (rlike(calls.`did`, '[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E]')) IS NOT TRUE AND (rlike(calls.`did`, '\\A(?:[0-9]{11,})\\z')) IS NOT TRUE)
      THEN named_struct('code', 'invalid_did', 'param', 'did', 'rule', 'invalid_did/did.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`account` IS NULL OR calls.`account` = '')
      THEN named_struct('code', 'missing_account', 'param', 'account', 'rule', 'missing_account/account', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_account', 'param', 'account', 'rule', 'invalid_account/account', 'severity', 'error', 'actual', CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`monthly` IS NULL OR calls.`monthly` = '')
      THEN named_struct('code', 'missing_monthly', 'param', 'monthly', 'rule', 'missing_monthly/monthly', 'severity', 'error', 'actual', CASE WHEN length(calls.`monthly`) > 80 THEN concat(substring(calls.`monthly`, 1, 80), '…') ELSE calls.`monthly` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`monthly` <> '' AND ((rlike(calls.`monthly`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`monthly` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN named_struct('code', 'invalid_monthly', 'param', 'monthly', 'rule', 'invalid_monthly/monthly', 'severity', 'error', 'actual', CASE WHEN length(calls.`monthly`) > 80 THEN concat(substring(calls.`monthly`, 1, 80), '…') ELSE calls.`monthly` END, 'limit', '-999999999..999999999') END, 
    CASE WHEN (calls.`setup` IS NULL OR calls.`setup` = '')
      THEN named_struct('code', 'missing_setup', 'param', 'setup', 'rule', 'missing_setup/setup', 'severity', 'error', 'actual', CASE WHEN length(calls.`setup`) > 80 THEN concat(substring(calls.`setup`, 1, 80), '…') ELSE calls.`setup` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`setup` <> '' AND ((rlike(calls.`setup`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`setup` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN named_struct('code', 'invalid_setup', 'param', 'setup', 'rule', 'invalid_setup/setup', 'severity', 'error', 'actual', CASE WHEN length(calls.`setup`) > 80 THEN concat(substring(calls.`setup`, 1, 80), '…') ELSE calls.`setup` END, 'limit', '-999999999..999999999') END, 
    CASE WHEN (calls.`minute` IS NULL OR calls.`minute` = '')
      THEN named_struct('code', 'missing_minute', 'param', 'minute', 'rule', 'missing_minute/minute', 'severity', 'error', 'actual', CASE WHEN length(calls.`minute`) > 80 THEN concat(substring(calls.`minute`, 1, 80), '…') ELSE calls.`minute` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`minute` <> '' AND ((rlike(calls.`minute`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`minute` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN named_struct('code', 'invalid_minute', 'param', 'minute', 'rule', 'invalid_minute/minute', 'severity', 'error', 'actual', CASE WHEN length(calls.`minute`) > 80 THEN concat(substring(calls.`minute`, 1, 80), '…') ELSE calls.`minute` END, 'limit', '-999999999..999999999') END, 
    CASE WHEN calls.`next_billing` <> '' AND ((calls.`next_billing` = '0000-00-00') IS NOT TRUE AND ((CASE WHEN rlike(calls.`next_billing`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})\\z') AND NOT startswith(calls.`next_billing`, '0000') THEN TRY_CAST(split_part(calls.`next_billing`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE)
      THEN named_struct('code', 'invalid_date', 'param', 'next_billing', 'rule', 'invalid_date/next_billing', 'severity', 'error', 'actual', CASE WHEN length(calls.`next_billing`) > 80 THEN concat(substring(calls.`next_billing`, 1, 80), '…') ELSE calls.`next_billing` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
