-- delVoicemail: Deletes one voicemail box.
-- Columns of calls that are read: mailbox
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."mailbox" IS NULL OR calls."mailbox" = '')
      THEN 1 END, 
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_mailbox', 'invalid_mailbox', 'invalid_mailbox'][found], 'param': 'mailbox', 'rule': ['missing_mailbox/mailbox', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown'][found], 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
