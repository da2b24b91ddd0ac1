-- getResellerCDR: Returns the call detail records of one reseller client for a period.
-- Columns of calls that are read: date_from, date_to, client, answered, noanswer, busy, failed, timezone, account
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`date_from` IS NULL OR calls.`date_from` = '')
      THEN 1
    WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 2
    WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`date_to` IS NULL OR calls.`date_to` = '')
      THEN 4
    WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5
    WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END <= CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(datediff((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END), (CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END)) <= 92, TRUE)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN 9 END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 10
    WHEN calls.`client` <> '' AND (COALESCE(array_contains(caller.lookups['getClients.client'], calls.`client`), TRUE)) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls.`answered` IN ('1', 'true', 'True', 'TRUE')) IS NOT TRUE AND (calls.`noanswer` IN ('1', 'true', 'True', 'TRUE')) IS NOT TRUE AND (calls.`busy` IN ('1', 'true', 'True', 'TRUE')) IS NOT TRUE AND (calls.`failed` IN ('1', 'true', 'True', 'TRUE')) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN calls.`timezone` <> '' AND ((rlike(calls.`timezone`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,2})?)\\z') AND TRY_CAST(calls.`timezone` AS DECIMAL(14, 2)) BETWEEN -12.00 AND 13.00)) IS NOT TRUE
      THEN 13
    WHEN (calls.`timezone` IS NULL OR calls.`timezone` = '')
      THEN 14 END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 15 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_daterange', 'missing_client', 'invalid_client', 'invalid_client', 'no_callstatus', 'invalid_timezone', 'invalid_timezone', 'invalid_account'), found), 'param', element_at(array('date_from', 'date_from', 'date_from', 'date_to', 'date_to', 'date_to', 'date_from', 'date_from', 'client', 'client', 'client', 'answered', 'timezone', 'timezone', 'account'), found), 'rule', element_at(array('invalid_date/date_from.required', 'invalid_date/date_from', 'invalid_date/date_from.padding', 'invalid_date/date_to.required', 'invalid_date/date_to', 'invalid_date/date_to.padding', 'invalid_date_from/date_from', 'invalid_daterange/date_from', 'missing_client/client', 'invalid_client/client', 'invalid_client/client.unknown', 'no_callstatus/answered', 'invalid_timezone/timezone', 'invalid_timezone/getCDR.required', 'invalid_account/account.filter'), found), 'severity', element_at(array('error', 'error', 'warning', 'error', 'error', 'warning', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error'), found), 'actual', CASE element_at(array(0, 0, 0, 1, 1, 1, 0, 0, 2, 2, 2, 3, 4, 4, 5), found) WHEN 0 THEN CASE WHEN length(calls.`date_from`) > 80 THEN concat(substring(calls.`date_from`, 1, 80), '…') ELSE calls.`date_from` END WHEN 1 THEN CASE WHEN length(calls.`date_to`) > 80 THEN concat(substring(calls.`date_to`, 1, 80), '…') ELSE calls.`date_to` END WHEN 2 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END WHEN 3 THEN CASE WHEN length(calls.`answered`) > 80 THEN concat(substring(calls.`answered`, 1, 80), '…') ELSE calls.`answered` END WHEN 4 THEN CASE WHEN length(calls.`timezone`) > 80 THEN concat(substring(calls.`timezone`, 1, 80), '…') ELSE calls.`timezone` END WHEN 5 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '92', CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), '["1", "true", "True", "TRUE"]', '-12..13', CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
