-- getVoicemailFolders: Lists the default voicemail folders, those of one mailbox, or one folder by name.
-- Columns of calls that are read: folder, mailbox
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."folder" <> '' AND (list_contains(['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], calls."folder")) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_folder', 'invalid_mailbox', 'invalid_mailbox'][found], 'param': ['folder', 'mailbox', 'mailbox'][found], 'rule': ['invalid_folder/folder', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown'][found], 'severity': 'error', 'actual': CASE [0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."folder") > 80 THEN concat(substring(calls."folder", 1, 80), '…') ELSE calls."folder" END WHEN 1 THEN CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END END, 'limit': ['["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]', '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
