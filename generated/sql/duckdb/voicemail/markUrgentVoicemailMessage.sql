-- markUrgentVoicemailMessage: Marks a voicemail message as urgent or not, moving it to Urgent or INBOX.
-- Columns of calls that are read: mailbox, folder, message_num, urgent
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."mailbox" IS NULL OR calls."mailbox" = '')
      THEN {'code': 'missing_mailbox', 'param': 'mailbox', 'rule': 'missing_mailbox/mailbox', 'severity': 'error', 'actual': CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_mailbox', 'param': 'mailbox', 'rule': 'invalid_mailbox/mailbox', 'severity': 'error', 'actual': CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END, 'limit': '1..20'}
    WHEN calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_mailbox', 'param': 'mailbox', 'rule': 'invalid_mailbox/mailbox.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."folder" IS NULL OR calls."folder" = '')
      THEN {'code': 'missing_folder', 'param': 'folder', 'rule': 'missing_folder/folder', 'severity': 'error', 'actual': CASE WHEN length(calls."folder") > 80 THEN concat(substring(calls."folder", 1, 80), '…') ELSE calls."folder" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."folder" <> '' AND (list_contains(['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], calls."folder")) IS NOT TRUE
      THEN {'code': 'invalid_folder', 'param': 'folder', 'rule': 'invalid_folder/folder', 'severity': 'error', 'actual': CASE WHEN length(calls."folder") > 80 THEN concat(substring(calls."folder", 1, 80), '…') ELSE calls."folder" END, 'limit': '["INBOX", "Old", "Urgent", "Family", "Friends", "Work"]'} END, 
    CASE WHEN (calls."message_num" IS NULL OR calls."message_num" = '')
      THEN {'code': 'missing_message_num', 'param': 'message_num', 'rule': 'missing_message_num/message_num', 'severity': 'error', 'actual': CASE WHEN length(calls."message_num") > 80 THEN concat(substring(calls."message_num", 1, 80), '…') ELSE calls."message_num" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."message_num" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."message_num" AS UBIGINT) AS VARCHAR) = calls."message_num" THEN strlen(calls."message_num") BETWEEN 1 AND 10 ELSE regexp_full_match(calls."message_num", '[0-9]{1,10}') END) IS NOT TRUE
      THEN {'code': 'invalid_message_num', 'param': 'message_num', 'rule': 'invalid_message_num/message_num', 'severity': 'error', 'actual': CASE WHEN length(calls."message_num") > 80 THEN concat(substring(calls."message_num", 1, 80), '…') ELSE calls."message_num" END, 'limit': '1..10'} END, 
    CASE WHEN calls."message_num" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemailMessages.message_num'], calls."message_num"), TRUE)) IS NOT TRUE
      THEN {'code': 'message_not_found', 'param': 'message_num', 'rule': 'message_not_found/message_num.unknown', 'severity': 'warning', 'actual': CASE WHEN length(calls."message_num") > 80 THEN concat(substring(calls."message_num", 1, 80), '…') ELSE calls."message_num" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."urgent" IS NULL OR calls."urgent" = '')
      THEN {'code': 'missing_urgent', 'param': 'urgent', 'rule': 'missing_urgent/urgent', 'severity': 'error', 'actual': CASE WHEN length(calls."urgent") > 80 THEN concat(substring(calls."urgent", 1, 80), '…') ELSE calls."urgent" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."urgent" <> '' AND ((lower(calls."urgent") IN ('yes', 'no') AND strlen(calls."urgent") = length(calls."urgent"))) IS NOT TRUE
      THEN {'code': 'invalid_urgent', 'param': 'urgent', 'rule': 'invalid_urgent/urgent', 'severity': 'error', 'actual': CASE WHEN length(calls."urgent") > 80 THEN concat(substring(calls."urgent", 1, 80), '…') ELSE calls."urgent" END, 'limit': '["yes", "no"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
