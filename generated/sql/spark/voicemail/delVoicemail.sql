-- delVoicemail: Deletes one voicemail box.
-- Columns of calls that are read: mailbox
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`mailbox` IS NULL OR calls.`mailbox` = '')
      THEN 1 END, 
    CASE WHEN calls.`mailbox` <> '' AND (rlike(calls.`mailbox`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2
    WHEN calls.`mailbox` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemails.mailbox'], calls.`mailbox`), TRUE)) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_mailbox', 'invalid_mailbox', 'invalid_mailbox'), found), 'param', 'mailbox', 'rule', element_at(array('missing_mailbox/mailbox', 'invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
