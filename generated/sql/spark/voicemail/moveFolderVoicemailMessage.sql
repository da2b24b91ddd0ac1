-- moveFolderVoicemailMessage: Moves a voicemail message to another folder.
-- Columns of calls that are read: mailbox, folder, message_num, new_folder
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN (calls.`mailbox` IS NULL OR calls.`mailbox` = '')
      THEN named_struct('code', 'missing_mailbox', 'param', 'mailbox', 'rule', 'missing_mailbox/mailbox', 'severity', 'error', 'actual', CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`mailbox` <> '' AND (rlike(calls.`mailbox`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_mailbox', 'param', 'mailbox', 'rule', 'invalid_mailbox/mailbox', 'severity', 'error', 'actual', CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END, 'limit', '1..20')
    WHEN calls.`mailbox` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemails.mailbox'], calls.`mailbox`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_mailbox', 'param', 'mailbox', 'rule', 'invalid_mailbox/mailbox.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`folder` IS NULL OR calls.`folder` = '')
      THEN named_struct('code', 'missing_folder', 'param', 'folder', 'rule', 'missing_folder/folder', 'severity', 'error', 'actual', CASE WHEN length(calls.`folder`) > 80 THEN concat(substring(calls.`folder`, 1, 80), '…') ELSE calls.`folder` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`folder` <> '' AND (calls.`folder` IN ('INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work')) IS NOT TRUE
      THEN named_struct('code', 'invalid_folder', 'param', 'folder', 'rule', 'invalid_folder/folder', 'severity', 'error', 'actual', CASE WHEN length(calls.`folder`) > 80 THEN concat(substring(calls.`folder`, 1, 80), '…') ELSE calls.`folder` END, 'limit', '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]') END, 
    CASE WHEN (calls.`message_num` IS NULL OR calls.`message_num` = '')
      THEN named_struct('code', 'missing_message_num', 'param', 'message_num', 'rule', 'missing_message_num/message_num', 'severity', 'error', 'actual', CASE WHEN length(calls.`message_num`) > 80 THEN concat(substring(calls.`message_num`, 1, 80), '…') ELSE calls.`message_num` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`message_num` <> '' AND (rlike(calls.`message_num`, '\\A(?:[0-9]{1,10})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_message_num', 'param', 'message_num', 'rule', 'invalid_message_num/message_num', 'severity', 'error', 'actual', CASE WHEN length(calls.`message_num`) > 80 THEN concat(substring(calls.`message_num`, 1, 80), '…') ELSE calls.`message_num` END, 'limit', '1..10') END, 
    CASE WHEN calls.`message_num` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemailMessages.message_num'], calls.`message_num`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'message_not_found', 'param', 'message_num', 'rule', 'message_not_found/message_num.unknown', 'severity', 'warning', 'actual', CASE WHEN length(calls.`message_num`) > 80 THEN concat(substring(calls.`message_num`, 1, 80), '…') ELSE calls.`message_num` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`new_folder` IS NULL OR calls.`new_folder` = '')
      THEN named_struct('code', 'invalid_destination_folder', 'param', 'new_folder', 'rule', 'invalid_destination_folder/new_folder.required', 'severity', 'error', 'actual', CASE WHEN length(calls.`new_folder`) > 80 THEN concat(substring(calls.`new_folder`, 1, 80), '…') ELSE calls.`new_folder` END, 'limit', CAST(NULL AS STRING))
    WHEN calls.`new_folder` <> '' AND (calls.`new_folder` IN ('INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work')) IS NOT TRUE
      THEN named_struct('code', 'invalid_destination_folder', 'param', 'new_folder', 'rule', 'invalid_destination_folder/new_folder', 'severity', 'error', 'actual', CASE WHEN length(calls.`new_folder`) > 80 THEN concat(substring(calls.`new_folder`, 1, 80), '…') ELSE calls.`new_folder` END, 'limit', '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]') END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
