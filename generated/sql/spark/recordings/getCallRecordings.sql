-- getCallRecordings: Lists the call recordings of an account between two dates.
-- Columns of calls that are read: account, date_from, date_to, call_type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`account` IS NULL OR calls.`account` = '')
      THEN 1 END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`date_from` IS NULL OR calls.`date_from` = '')
      THEN 3 END, 
    CASE WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 4
    WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls.`date_to` IS NULL OR calls.`date_to` = '')
      THEN 6 END, 
    CASE WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 7
    WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END <= CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(datediff((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END), (CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END)) <= 92, TRUE)) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls.`call_type` <> '' AND ((lower(calls.`call_type`) IN ('all', 'incoming', 'outgoing') AND octet_length(calls.`call_type`) = length(calls.`call_type`))) IS NOT TRUE
      THEN 11 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_account', 'invalid_account', 'missing_from_date', 'invalid_date', 'invalid_date', 'missing_to_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_daterange', 'invalid_call_type'), found), 'param', element_at(array('account', 'account', 'date_from', 'date_from', 'date_from', 'date_to', 'date_to', 'date_to', 'date_from', 'date_from', 'call_type'), found), 'rule', element_at(array('missing_account/account', 'invalid_account/account.filter', 'missing_from_date/date_from', 'invalid_date/date_from', 'invalid_date/date_from.padding', 'missing_to_date/date_to', 'invalid_date/date_to', 'invalid_date/date_to.padding', 'invalid_date_from/recordings', 'invalid_daterange/unproven', 'invalid_call_type/call_type'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'warning', 'error', 'error', 'warning', 'error', 'warning', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 1, 2, 2, 2, 1, 1, 3), found) WHEN 0 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END WHEN 1 THEN CASE WHEN length(calls.`date_from`) > 80 THEN concat(substring(calls.`date_from`, 1, 80), '…') ELSE calls.`date_from` END WHEN 2 THEN CASE WHEN length(calls.`date_to`) > 80 THEN concat(substring(calls.`date_to`, 1, 80), '…') ELSE calls.`date_to` END WHEN 3 THEN CASE WHEN length(calls.`call_type`) > 80 THEN concat(substring(calls.`call_type`, 1, 80), '…') ELSE calls.`call_type` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '92', '["all", "incoming", "outgoing"]'), found))) AS violations
FROM calls CROSS JOIN caller;
