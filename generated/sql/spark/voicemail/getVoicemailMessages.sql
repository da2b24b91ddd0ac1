-- getVoicemailMessages: Lists the messages in a mailbox, optionally by folder and date.
-- Columns of calls that are read: mailbox, folder, date_from, date_to
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`mailbox` IS NULL OR calls.`mailbox` = '')
      THEN 1 END, 
    CASE WHEN calls.`mailbox` <> '' AND (rlike(calls.`mailbox`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`mailbox` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemails.mailbox'], calls.`mailbox`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls.`folder` <> '' AND (calls.`folder` IN ('INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5
    WHEN calls.`date_from` <> '' AND ((CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 7
    WHEN calls.`date_to` <> '' AND ((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END <= CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls.`date_from` <> '' AND calls.`date_to` <> '' AND (COALESCE(datediff((CASE WHEN rlike(calls.`date_to`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_to`, '0000') THEN TRY_CAST(split_part(calls.`date_to`, ' ', 1) AS DATE) END), (CASE WHEN rlike(calls.`date_from`, '\\A(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?)\\z') AND NOT startswith(calls.`date_from`, '0000') THEN TRY_CAST(split_part(calls.`date_from`, ' ', 1) AS DATE) END)) <= 92, TRUE)) IS NOT TRUE
      THEN 10 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_mailbox', 'invalid_mailbox', 'invalid_mailbox', 'invalid_folder', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_daterange'), found), 'param', element_at(array('mailbox', 'mailbox', 'mailbox', 'folder', 'date_from', 'date_from', 'date_to', 'date_to', 'date_from', 'date_from'), found), 'rule', element_at(array('missing_mailbox/mailbox', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown', 'invalid_folder/folder', 'invalid_date/date_from', 'invalid_date/date_from.padding', 'invalid_date/date_to', 'invalid_date/date_to.padding', 'invalid_date_from/date_from', 'invalid_daterange/unproven'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'error', 'warning', 'error', 'warning', 'warning', 'warning'), found), 'actual', CASE element_at(array(0, 0, 0, 1, 2, 2, 3, 3, 2, 2), found) WHEN 0 THEN CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END WHEN 1 THEN CASE WHEN length(calls.`folder`) > 80 THEN concat(substring(calls.`folder`, 1, 80), '…') ELSE calls.`folder` END WHEN 2 THEN CASE WHEN length(calls.`date_from`) > 80 THEN concat(substring(calls.`date_from`, 1, 80), '…') ELSE calls.`date_from` END WHEN 3 THEN CASE WHEN length(calls.`date_to`) > 80 THEN concat(substring(calls.`date_to`, 1, 80), '…') ELSE calls.`date_to` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '92'), found))) AS violations
FROM calls CROSS JOIN caller;
