-- getResellerSMS: Lists SMS of one reseller client by period, direction, DID or contact.
-- Columns of calls that are read: sms, client, from, to, type, did, contact, limit, timezone, all_messages
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`sms` <> '' AND (rlike(calls.`sms`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`all_messages` = '1' AND calls.`sms` <> '' AND (calls.`sms` = '0') IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`client` IS NULL OR calls.`client` = '')
      THEN 3
    WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls.`from` <> '' AND ((CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5
    WHEN calls.`from` <> '' AND ((CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`to` <> '' AND ((CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 7
    WHEN calls.`to` <> '' AND ((CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`from` <> '' AND calls.`to` <> '' AND (COALESCE(CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END <= CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls.`from` <> '' AND calls.`to` <> '' AND (COALESCE(datediff((CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END), (CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END)) <= 92, TRUE)) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls.`type` <> '' AND (calls.`type` IN ('0', '1')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN calls.`contact` <> '' AND (rlike(calls.`contact`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN calls.`limit` <> '' AND (rlike(calls.`limit`, '\\A(?:[0-9]{1,10})\\z')) IS NOT TRUE
      THEN 14 END, 
    CASE WHEN calls.`timezone` <> '' AND ((rlike(calls.`timezone`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,2})?)\\z') AND TRY_CAST(calls.`timezone` AS DECIMAL(14, 2)) BETWEEN -12.00 AND 13.00)) IS NOT TRUE
      THEN 15 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_sms', 'invalid_sms', 'invalid_client', 'invalid_client', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_daterange', 'invalid_type', 'invalid_did', 'invalid_contact', 'unnamed_status', 'invalid_timezone'), found), 'param', element_at(array('sms', 'sms', 'client', 'client', 'from', 'from', 'to', 'to', 'from', 'from', 'type', 'did', 'contact', 'limit', 'timezone'), found), 'rule', element_at(array('invalid_sms/sms', 'invalid_sms/sms.all_messages', 'invalid_client/getResellerSMS.client', 'invalid_client/client', 'invalid_date/from', 'invalid_date/from.padding', 'invalid_date/to', 'invalid_date/to.padding', 'invalid_date_from/from', 'invalid_daterange/from', 'invalid_type/direction', 'invalid_did/did.filter', 'invalid_contact/contact', 'unnamed_status/limit', 'invalid_timezone/timezone'), found), 'severity', element_at(array('error', 'warning', 'error', 'error', 'error', 'warning', 'error', 'warning', 'warning', 'error', 'error', 'error', 'error', 'warning', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 4, 5, 6, 7, 8), found) WHEN 0 THEN CASE WHEN length(calls.`sms`) > 80 THEN concat(substring(calls.`sms`, 1, 80), '…') ELSE calls.`sms` END WHEN 1 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END WHEN 2 THEN CASE WHEN length(calls.`from`) > 80 THEN concat(substring(calls.`from`, 1, 80), '…') ELSE calls.`from` END WHEN 3 THEN CASE WHEN length(calls.`to`) > 80 THEN concat(substring(calls.`to`, 1, 80), '…') ELSE calls.`to` END WHEN 4 THEN CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END WHEN 5 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 6 THEN CASE WHEN length(calls.`contact`) > 80 THEN concat(substring(calls.`contact`, 1, 80), '…') ELSE calls.`contact` END WHEN 7 THEN CASE WHEN length(calls.`limit`) > 80 THEN concat(substring(calls.`limit`, 1, 80), '…') ELSE calls.`limit` END WHEN 8 THEN CASE WHEN length(calls.`timezone`) > 80 THEN concat(substring(calls.`timezone`, 1, 80), '…') ELSE calls.`timezone` END END, 'limit', element_at(array('1..20', '["0"]', CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '92', '["0", "1"]', CAST(NULL AS STRING), CAST(NULL AS STRING), '1..10', '-12..13'), found))) AS violations
FROM calls CROSS JOIN caller;
