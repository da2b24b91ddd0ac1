-- getVoicemailFolders: Lists the default voicemail folders, those of one mailbox, or one folder by name.
-- Columns of calls that are read: folder, mailbox
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."folder" <> '' AND (list_contains(['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], calls."folder")) IS NOT TRUE
      THEN {'code': 'invalid_folder', 'param': 'folder', 'rule': 'invalid_folder/folder', 'severity': 'error', 'actual': CASE WHEN length(calls."folder") > 80 THEN concat(substring(calls."folder", 1, 80), '…') ELSE calls."folder" END, 'limit': '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]'} END, 
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_mailbox', 'param': 'mailbox', 'rule': 'invalid_mailbox/mailbox', 'severity': 'error', 'actual': CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END, 'limit': '1..20'}
    WHEN calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_mailbox', 'param': 'mailbox', 'rule': 'invalid_mailbox/mailbox.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
