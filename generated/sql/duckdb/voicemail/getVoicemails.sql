-- getVoicemails: Lists the voicemail boxes, or returns only the one whose number is given.
-- Columns of calls that are read: mailbox, client
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_mailbox', 'param': 'mailbox', 'rule': 'invalid_mailbox/mailbox', 'severity': 'error', 'actual': CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END, 'limit': '1..20'}
    WHEN (calls."client" IS NULL OR calls."client" = '') AND calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_mailbox', 'param': 'mailbox', 'rule': 'invalid_mailbox/mailbox.unknown_own', 'severity': 'error', 'actual': CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_client', 'param': 'client', 'rule': 'invalid_client/client', 'severity': 'error', 'actual': CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END, 'limit': '1..20'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
