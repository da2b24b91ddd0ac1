-- sendVoicemailEmail: Emails the audio file of a voicemail message.
-- Columns of calls that are read: mailbox, folder, message_num, email_address
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`mailbox` IS NULL OR calls.`mailbox` = '')
      THEN 1 END, 
    CASE WHEN calls.`mailbox` <> '' AND (rlike(calls.`mailbox`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`mailbox` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemails.mailbox'], calls.`mailbox`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`folder` IS NULL OR calls.`folder` = '')
      THEN 4 END, 
    CASE WHEN calls.`folder` <> '' AND (calls.`folder` IN ('INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work')) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls.`message_num` IS NULL OR calls.`message_num` = '')
      THEN 6 END, 
    CASE WHEN calls.`message_num` <> '' AND (rlike(calls.`message_num`, '\\A(?:[0-9]{1,10})\\z')) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls.`message_num` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemailMessages.message_num'], calls.`message_num`), TRUE)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN (calls.`email_address` IS NULL OR calls.`email_address` = '')
      THEN 9 END, 
    CASE WHEN calls.`email_address` <> '' AND ((octet_length(calls.`email_address`) <= 318 AND instr(calls.`email_address`, '@') <= 65 AND octet_length(calls.`email_address`) - instr(calls.`email_address`, '@') <= 253 AND rlike(calls.`email_address`, '\\A(?:[A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&\'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)\\z') AND NOT rlike(calls.`email_address`, '\\A(?:[^\\x0A]*[.][0-9]+)\\z'))) IS NOT TRUE
      THEN 10 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_mailbox', 'invalid_mailbox', 'invalid_mailbox', 'missing_folder', 'invalid_folder', 'missing_message_num', 'invalid_message_num', 'message_not_found', 'missing_email', 'invalid_email'), found), 'param', element_at(array('mailbox', 'mailbox', 'mailbox', 'folder', 'folder', 'message_num', 'message_num', 'message_num', 'email_address', 'email_address'), found), 'rule', element_at(array('missing_mailbox/mailbox', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown', 'missing_folder/folder', 'invalid_folder/folder', 'missing_message_num/message_num', 'invalid_message_num/message_num', 'message_not_found/message_num.unknown', 'missing_email/email_address', 'invalid_email/email_address'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 0, 1, 1, 2, 2, 2, 3, 3), found) WHEN 0 THEN CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END WHEN 1 THEN CASE WHEN length(calls.`folder`) > 80 THEN concat(substring(calls.`folder`, 1, 80), '…') ELSE calls.`folder` END WHEN 2 THEN CASE WHEN length(calls.`message_num`) > 80 THEN concat(substring(calls.`message_num`, 1, 80), '…') ELSE calls.`message_num` END WHEN 3 THEN CASE WHEN length(calls.`email_address`) > 80 THEN concat(substring(calls.`email_address`, 1, 80), '…') ELSE calls.`email_address` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING), CAST(NULL AS STRING), '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]', CAST(NULL AS STRING), '1..10', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
