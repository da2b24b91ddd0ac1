-- getVoicemailSetups: Lists the voicemail setup options, or returns only the one whose code is given.
-- Columns of calls that are read: voicemailsetup
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`voicemailsetup` <> '' AND (rlike(calls.`voicemailsetup`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_voicemailsetup', 'param', 'voicemailsetup', 'rule', 'invalid_voicemailsetup/voicemailsetup', 'severity', 'error', 'actual', CASE WHEN length(calls.`voicemailsetup`) > 80 THEN concat(substring(calls.`voicemailsetup`, 1, 80), '…') ELSE calls.`voicemailsetup` END, 'limit', '1..6')
    WHEN calls.`voicemailsetup` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemailSetups.value'], calls.`voicemailsetup`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_voicemailsetup', 'param', 'voicemailsetup', 'rule', 'invalid_voicemailsetup/voicemailsetup.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`voicemailsetup`) > 80 THEN concat(substring(calls.`voicemailsetup`, 1, 80), '…') ELSE calls.`voicemailsetup` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
