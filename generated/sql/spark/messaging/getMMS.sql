-- getMMS: Lists MMS by period, direction, DID or contact.
-- Columns of calls that are read: mms, from, to, type, did, contact, limit, timezone
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`mms` <> '' AND (rlike(calls.`mms`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN calls.`from` <> '' AND ((CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 2
    WHEN calls.`from` <> '' AND ((CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`to` <> '' AND ((CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 4
    WHEN calls.`to` <> '' AND ((CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls.`from` <> '' AND calls.`to` <> '' AND (COALESCE(CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END <= CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`from` <> '' AND calls.`to` <> '' AND (COALESCE(datediff((CASE WHEN rlike(calls.`to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`to`, '0000') THEN TRY_CAST(split_part(calls.`to`, ' ', 1) AS DATE) END), (CASE WHEN rlike(calls.`from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`from`, '0000') THEN TRY_CAST(split_part(calls.`from`, ' ', 1) AS DATE) END)) <= 92, TRUE)) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls.`type` <> '' AND (calls.`type` IN ('0', '1')) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 9
    WHEN calls.`did` <> '' AND ((COALESCE(array_contains(caller.lookups['getDIDsInfo.did'], calls.`did`), TRUE)) IS NOT TRUE AND (rlike(calls.`did`, '[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E]')) IS NOT TRUE AND (rlike(calls.`did`, '\\A(?:[0-9]{11,})\\z')) IS NOT TRUE)
      THEN 10 END, 
    CASE WHEN calls.`contact` <> '' AND (rlike(calls.`contact`, '\\A(?:[\\x20\\x28-\\x29\\x2B\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls.`limit` <> '' AND (rlike(calls.`limit`, '\\A(?:[0-9]{1,10})\\z')) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN calls.`timezone` <> '' AND ((rlike(calls.`timezone`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,2})?)\\z') AND TRY_CAST(calls.`timezone` AS DECIMAL(14, 2)) BETWEEN -12.00 AND 13.00)) IS NOT TRUE
      THEN 13 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_sms', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_daterange', 'invalid_type', 'invalid_did', 'invalid_did', 'invalid_contact', 'unnamed_status', 'invalid_timezone'), found), 'param', element_at(array('mms', 'from', 'from', 'to', 'to', 'from', 'from', 'type', 'did', 'did', 'contact', 'limit', 'timezone'), found), 'rule', element_at(array('invalid_sms/mms', 'invalid_date/from', 'invalid_date/from.padding', 'invalid_date/to', 'invalid_date/to.padding', 'invalid_date_from/from', 'invalid_daterange/from', 'invalid_type/direction', 'invalid_did/did.filter', 'invalid_did/did.unknown', 'invalid_contact/contact', 'unnamed_status/limit', 'invalid_timezone/timezone'), found), 'severity', element_at(array('error', 'error', 'warning', 'error', 'warning', 'warning', 'error', 'error', 'error', 'error', 'error', 'warning', 'error'), found), 'actual', CASE element_at(array(0, 1, 1, 2, 2, 1, 1, 3, 4, 4, 5, 6, 7), found) WHEN 0 THEN CASE WHEN length(calls.`mms`) > 80 THEN concat(substring(calls.`mms`, 1, 80), '…') ELSE calls.`mms` END WHEN 1 THEN CASE WHEN length(calls.`from`) > 80 THEN concat(substring(calls.`from`, 1, 80), '…') ELSE calls.`from` END WHEN 2 THEN CASE WHEN length(calls.`to`) > 80 THEN concat(substring(calls.`to`, 1, 80), '…') ELSE calls.`to` END WHEN 3 THEN CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END WHEN 4 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 5 THEN CASE WHEN length(calls.`contact`) > 80 THEN concat(substring(calls.`contact`, 1, 80), '…') ELSE calls.`contact` END WHEN 6 THEN CASE WHEN length(calls.`limit`) > 80 THEN concat(substring(calls.`limit`, 1, 80), '…') ELSE calls.`limit` END WHEN 7 THEN CASE WHEN length(calls.`timezone`) > 80 THEN concat(substring(calls.`timezone`, 1, 80), '…') ELSE calls.`timezone` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '92', '["0", "1"]', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..10', '-12..13'), found))) AS violations
FROM calls CROSS JOIN caller;
