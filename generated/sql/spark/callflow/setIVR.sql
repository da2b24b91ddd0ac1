-- setIVR: Creates an IVR menu, or updates the one whose ID is given.
-- Columns of calls that are read: ivr, name, recording, timeout, language, voicemailsetup, choices
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, filter(array(
    CASE WHEN calls.`ivr` <> '' AND (rlike(calls.`ivr`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_ivr', 'param', 'ivr', 'rule', 'invalid_ivr/ivr', 'severity', 'error', 'actual', CASE WHEN length(calls.`ivr`) > 80 THEN concat(substring(calls.`ivr`, 1, 80), '…') ELSE calls.`ivr` END, 'limit', '1..20')
    WHEN calls.`ivr` <> '' AND (COALESCE(array_contains(caller.lookups['getIVRs.ivr'], calls.`ivr`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_ivr', 'param', 'ivr', 'rule', 'invalid_ivr/ivr.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`ivr`) > 80 THEN concat(substring(calls.`ivr`, 1, 80), '…') ELSE calls.`ivr` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`name` IS NULL OR calls.`name` = '')
      THEN named_struct('code', 'missing_name', 'param', 'name', 'rule', 'missing_name/name', 'severity', 'error', 'actual', CASE WHEN length(calls.`name`) > 80 THEN concat(substring(calls.`name`, 1, 80), '…') ELSE calls.`name` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`recording` IS NULL OR calls.`recording` = '')
      THEN named_struct('code', 'missing_recording', 'param', 'recording', 'rule', 'missing_recording/setIVR.recording', 'severity', 'error', 'actual', CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`recording` <> '' AND (rlike(calls.`recording`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_recording', 'param', 'recording', 'rule', 'invalid_recording/recording', 'severity', 'error', 'actual', CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END, 'limit', '1..20')
    WHEN calls.`recording` <> '' AND (COALESCE(array_contains(caller.lookups['getRecordings.value'], calls.`recording`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_recording', 'param', 'recording', 'rule', 'invalid_recording/recording.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`recording`) > 80 THEN concat(substring(calls.`recording`, 1, 80), '…') ELSE calls.`recording` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`timeout` IS NULL OR calls.`timeout` = '')
      THEN named_struct('code', 'missing_timeout', 'param', 'timeout', 'rule', 'missing_timeout/timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`timeout`) > 80 THEN concat(substring(calls.`timeout`, 1, 80), '…') ELSE calls.`timeout` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`timeout` <> '' AND (rlike(calls.`timeout`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_timeout', 'param', 'timeout', 'rule', 'invalid_timeout/timeout', 'severity', 'error', 'actual', CASE WHEN length(calls.`timeout`) > 80 THEN concat(substring(calls.`timeout`, 1, 80), '…') ELSE calls.`timeout` END, 'limit', '1..6') END, 
    CASE WHEN (calls.`language` IS NULL OR calls.`language` = '')
      THEN named_struct('code', 'missing_language', 'param', 'language', 'rule', 'missing_language/language', 'severity', 'error', 'actual', CASE WHEN length(calls.`language`) > 80 THEN concat(substring(calls.`language`, 1, 80), '…') ELSE calls.`language` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`language` <> '' AND (calls.`language` IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN named_struct('code', 'invalid_language', 'param', 'language', 'rule', 'invalid_language/language', 'severity', 'error', 'actual', CASE WHEN length(calls.`language`) > 80 THEN concat(substring(calls.`language`, 1, 80), '…') ELSE calls.`language` END, 'limit', '["es", "en", "fr"]') END, 
    CASE WHEN (calls.`voicemailsetup` IS NULL OR calls.`voicemailsetup` = '')
      THEN named_struct('code', 'missing_voicemailsetup', 'param', 'voicemailsetup', 'rule', 'missing_voicemailsetup/voicemailsetup', 'severity', 'error', 'actual', CASE WHEN length(calls.`voicemailsetup`) > 80 THEN concat(substring(calls.`voicemailsetup`, 1, 80), '…') ELSE calls.`voicemailsetup` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN calls.`voicemailsetup` <> '' AND (rlike(calls.`voicemailsetup`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN named_struct('code', 'invalid_voicemailsetup', 'param', 'voicemailsetup', 'rule', 'invalid_voicemailsetup/voicemailsetup', 'severity', 'error', 'actual', CASE WHEN length(calls.`voicemailsetup`) > 80 THEN concat(substring(calls.`voicemailsetup`, 1, 80), '…') ELSE calls.`voicemailsetup` END, 'limit', '1..6')
    WHEN calls.`voicemailsetup` <> '' AND (COALESCE(array_contains(caller.lookups['getVoicemailSetups.value'], calls.`voicemailsetup`), TRUE)) IS NOT TRUE
      THEN named_struct('code', 'invalid_voicemailsetup', 'param', 'voicemailsetup', 'rule', 'invalid_voicemailsetup/voicemailsetup.unknown', 'severity', 'error', 'actual', CASE WHEN length(calls.`voicemailsetup`) > 80 THEN concat(substring(calls.`voicemailsetup`, 1, 80), '…') ELSE calls.`voicemailsetup` END, 'limit', CAST(NULL AS STRING)) END, 
    CASE WHEN (calls.`choices` IS NULL OR calls.`choices` = '')
      THEN named_struct('code', 'missing_choices', 'param', 'choices', 'rule', 'missing_choices/choices', 'severity', 'error', 'actual', CASE WHEN length(calls.`choices`) > 80 THEN concat(substring(calls.`choices`, 1, 80), '…') ELSE calls.`choices` END, 'limit', CAST(NULL AS STRING)) END), violation -> violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
