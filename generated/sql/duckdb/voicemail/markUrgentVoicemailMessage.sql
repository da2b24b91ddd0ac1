-- markUrgentVoicemailMessage: Marks a voicemail message as urgent or not, moving it to Urgent or INBOX.
-- Columns of calls that are read: mailbox, folder, message_num, urgent
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."mailbox" IS NULL OR calls."mailbox" = '')
      THEN 1 END, 
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."folder" IS NULL OR calls."folder" = '')
      THEN 4 END, 
    CASE WHEN calls."folder" <> '' AND (list_contains(['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], calls."folder")) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls."message_num" IS NULL OR calls."message_num" = '')
      THEN 6 END, 
    CASE WHEN calls."message_num" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."message_num" AS UBIGINT) AS VARCHAR) = calls."message_num" THEN strlen(calls."message_num") BETWEEN 1 AND 10 ELSE regexp_full_match(calls."message_num", '[0-9]{1,10}') END) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls."message_num" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemailMessages.message_num'], calls."message_num"), TRUE)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN (calls."urgent" IS NULL OR calls."urgent" = '')
      THEN 9 END, 
    CASE WHEN calls."urgent" <> '' AND ((lower(calls."urgent") IN ('yes', 'no') AND strlen(calls."urgent") = length(calls."urgent"))) IS NOT TRUE
      THEN 10 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_mailbox', 'invalid_mailbox', 'invalid_mailbox', 'missing_folder', 'invalid_folder', 'missing_message_num', 'invalid_message_num', 'message_not_found', 'missing_urgent', 'invalid_urgent'][found], 'param': ['mailbox', 'mailbox', 'mailbox', 'folder', 'folder', 'message_num', 'message_num', 'message_num', 'urgent', 'urgent'][found], 'rule': ['missing_mailbox/mailbox', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown', 'missing_folder/folder', 'invalid_folder/folder', 'missing_message_num/message_num', 'invalid_message_num/message_num', 'message_not_found/message_num.unknown', 'missing_urgent/urgent', 'invalid_urgent/urgent'][found], 'severity': ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error'][found], 'actual': CASE [0, 0, 0, 1, 1, 2, 2, 2, 3, 3][found] WHEN 0 THEN CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END WHEN 1 THEN CASE WHEN length(calls."folder") > 80 THEN concat(substring(calls."folder", 1, 80), '…') ELSE calls."folder" END WHEN 2 THEN CASE WHEN length(calls."message_num") > 80 THEN concat(substring(calls."message_num", 1, 80), '…') ELSE calls."message_num" END WHEN 3 THEN CASE WHEN length(calls."urgent") > 80 THEN concat(substring(calls."urgent", 1, 80), '…') ELSE calls."urgent" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]', CAST(NULL AS VARCHAR), '1..10', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["yes", "no"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
