-- connectFAX: Hands a fax DID to a reseller client's sub-account and sets the fees for it.
-- Columns of calls that are read: did, account, monthly, setup, minute, next_billing
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 1 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`account` IS NULL OR calls.`account` = '')
      THEN 3 END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`monthly` IS NULL OR calls.`monthly` = '')
      THEN 5 END, 
    CASE WHEN calls.`monthly` <> '' AND ((rlike(calls.`monthly`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`monthly` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN (calls.`setup` IS NULL OR calls.`setup` = '')
      THEN 7 END, 
    CASE WHEN calls.`setup` <> '' AND ((rlike(calls.`setup`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`setup` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN (calls.`minute` IS NULL OR calls.`minute` = '')
      THEN 9 END, 
    CASE WHEN calls.`minute` <> '' AND ((rlike(calls.`minute`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`minute` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls.`next_billing` <> '' AND ((calls.`next_billing` = '0000-00-00') IS NOT TRUE AND ((CASE WHEN rlike(calls.`next_billing`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})\\z') AND NOT startswith(calls.`next_billing`, '0000') THEN TRY_CAST(split_part(calls.`next_billing`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE)
      THEN 11 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_did', 'invalid_did', 'missing_account', 'invalid_account', 'missing_monthly', 'invalid_monthly', 'missing_setup', 'invalid_setup', 'missing_minute', 'invalid_minute', 'invalid_date'), found), 'param', element_at(array('did', 'did', 'account', 'account', 'monthly', 'monthly', 'setup', 'setup', 'minute', 'minute', 'next_billing'), found), 'rule', element_at(array('missing_did/did', 'invalid_did/did', 'missing_account/account', 'invalid_account/account', 'missing_monthly/monthly', 'invalid_monthly/monthly', 'missing_setup/setup', 'invalid_setup/setup', 'missing_minute/minute', 'invalid_minute/minute', 'invalid_date/next_billing'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5), found) WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 1 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END WHEN 2 THEN CASE WHEN length(calls.`monthly`) > 80 THEN concat(substring(calls.`monthly`, 1, 80), '…') ELSE calls.`monthly` END WHEN 3 THEN CASE WHEN length(calls.`setup`) > 80 THEN concat(substring(calls.`setup`, 1, 80), '…') ELSE calls.`setup` END WHEN 4 THEN CASE WHEN length(calls.`minute`) > 80 THEN concat(substring(calls.`minute`, 1, 80), '…') ELSE calls.`minute` END WHEN 5 THEN CASE WHEN length(calls.`next_billing`) > 80 THEN concat(substring(calls.`next_billing`, 1, 80), '…') ELSE calls.`next_billing` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '-999999999..999999999', CAST(NULL AS STRING), '-999999999..999999999', CAST(NULL AS STRING), '-999999999..999999999', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
