-- getVoicemailSetups: Lists the voicemail setup options, or returns only the one whose code is given.
-- Columns of calls that are read: voicemailsetup
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`voicemailsetup` <> '' AND (rlike(calls.`voicemailsetup`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 1
    WHEN calls.`voicemailsetup` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemailSetups.value'], calls.`voicemailsetup`), TRUE)) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_voicemailsetup', 'param', 'voicemailsetup', 'rule', element_at(array('invalid_voicemailsetup/voicemailsetup', 'invalid_voicemailsetup/voicemailsetup.unknown'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`voicemailsetup`) > 80 THEN concat(substring(calls.`voicemailsetup`, 1, 80), '…') ELSE calls.`voicemailsetup` END END, 'limit', element_at(array('1..6', CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
