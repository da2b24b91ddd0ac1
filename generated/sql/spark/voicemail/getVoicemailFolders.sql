-- getVoicemailFolders: Lists the default voicemail folders, those of one mailbox, or one folder by name.
-- Columns of calls that are read: folder, mailbox
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`folder` <> '' AND (calls.`folder` IN ('INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work')) IS NOT TRUE
      THEN named_struct('code', 'invalid_folder', 'param', 'folder', 'rule', 'invalid_folder/folder', 'severity', 'error', 'actual', CASE WHEN length(calls.`folder`) > 80 THEN concat(substring(calls.`folder`, 1, 80), '…') ELSE calls.`folder` END, 'limit', '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]') END, 
    CASE WHEN calls.`mailbox` <> '' AND (rlike(calls.`mailbox`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_mailbox', 'param', 'mailbox', 'rule', 'invalid_mailbox/mailbox', 'severity', 'error', 'actual', CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END, 'limit', '1..20')
    WHEN calls.`mailbox` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemails.mailbox'], calls.`mailbox`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_mailbox', 'param', 'mailbox', 'rule', 'invalid_mailbox/mailbox.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
