-- getVoicemails: Lists the voicemail boxes, or returns only the one whose number is given.
-- Columns of calls that are read: mailbox, client
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`mailbox` <> '' AND (rlike(calls.`mailbox`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1
    WHEN (calls.`client` IS NULL OR calls.`client` = '') AND calls.`mailbox` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemails.mailbox'], calls.`mailbox`), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`client` <> '' AND (rlike(calls.`client`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 3 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_mailbox', 'invalid_mailbox', 'invalid_client'), found), 'param', element_at(array('mailbox', 'mailbox', 'client'), found), 'rule', element_at(array('invalid_mailbox/mailbox', 'invalid_mailbox/mailbox.unknown_own', 'invalid_client/client'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 1), found) WHEN 0 THEN CASE WHEN length(calls.`mailbox`) > 80 THEN concat(substring(calls.`mailbox`, 1, 80), '…') ELSE calls.`mailbox` END WHEN 1 THEN CASE WHEN length(calls.`client`) > 80 THEN concat(substring(calls.`client`, 1, 80), '…') ELSE calls.`client` END END, 'limit', element_at(array('1..20', CAST(NULL AS STRING), '1..20'), found))) AS violations
FROM calls CROSS JOIN caller;
