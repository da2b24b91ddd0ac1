-- getVoicemailFolders: Lists the default voicemail folders, those of one mailbox, or one folder by name.
-- Columns of calls that are read: folder, mailbox
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`folder` <> '' AND (calls.`folder` IN ('INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work')) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN calls.`mailbox` <> '' AND (rlike(calls.`mailbox`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`mailbox` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemails.mailbox'], calls.`mailbox`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_folder', 'invalid_mailbox', 'invalid_mailbox'), found), 'param', element_at(array('folder', 'mailbox', 'mailbox'), found), 'rule', element_at(array('invalid_folder/folder', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 1, 1), found) WHEN 0 THEN CASE WHEN length(calls.`folder`) > 80 THEN concat(substring(calls.`folder`, 1, 80), '…') ELSE calls.`folder` END WHEN 1 THEN CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END END, 'limit', element_at(array('["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]', '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
