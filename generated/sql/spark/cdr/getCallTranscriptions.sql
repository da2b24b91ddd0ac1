-- getCallTranscriptions: Lists call transcriptions of an account for a period.
-- Columns of calls that are read: account, date_to, date_from
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls.`date_to` IS NULL OR calls.`date_to` = '')
      THEN 2 END, 
    CASE WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 3
    WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls.`date_from` IS NULL OR calls.`date_from` = '')
      THEN 5 END, 
    CASE WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 6
    WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END <= CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(datediff((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END), (CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END)) <= 92, TRUE)) IS NOT TRUE
      THEN 10 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_account', 'missing_to_date', 'invalid_date', 'invalid_date', 'missing_from_date', 'invalid_date', 'invalid_date', 'invalid_datetime', 'invalid_date_from', 'invalid_daterange'), found), 'param', element_at(array('account', 'date_to', 'date_to', 'date_to', 'date_from', 'date_from', 'date_from', 'date_from', 'date_from', 'date_from'), found), 'rule', element_at(array('invalid_account/account.filter', 'missing_to_date/date_to', 'invalid_date/date_to', 'invalid_date/date_to.padding', 'missing_from_date/date_from', 'invalid_date/date_from', 'invalid_date/date_from.padding', 'invalid_datetime/date_from', 'invalid_date_from/recordings', 'invalid_daterange/unproven'), found), 'severity', element_at(array('error', 'error', 'error', 'warning', 'error', 'error', 'warning', 'warning', 'error', 'warning'), found), 'actual', CASE element_at(array(0, 1, 1, 1, 2, 2, 2, 2, 2, 2), found) WHEN 0 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END WHEN 1 THEN CASE WHEN length(calls.`date_to`) > 80 THEN concat(substring(calls.`date_to`, 1, 80), '…') ELSE calls.`date_to` END WHEN 2 THEN CASE WHEN length(calls.`date_from`) > 80 THEN concat(substring(calls.`date_from`, 1, 80), '…') ELSE calls.`date_from` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '92'), found))) AS violations
FROM calls CROSS JOIN caller;
