-- getVoicemails: Lists the voicemail boxes, or returns only the one whose number is given.
-- Columns of calls that are read: mailbox, client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."mailbox" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."mailbox" AS UBIGINT) AS VARCHAR) = calls."mailbox" THEN strlen(calls."mailbox") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."mailbox", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN (calls."client" IS NULL OR calls."client" = '') AND calls."mailbox" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."mailbox"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 3 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_mailbox', 'invalid_mailbox', 'invalid_client'][found], 'param': ['mailbox', 'mailbox', 'client'][found], 'rule': ['invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown_own', 'invalid_client/client'][found], 'severity': 'error', 'actual': CASE [0, 0, 1][found] WHEN 0 THEN CASE WHEN length(calls."mailbox") > 80 THEN concat(substring(calls."mailbox", 1, 80), '…') ELSE calls."mailbox" END WHEN 1 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
