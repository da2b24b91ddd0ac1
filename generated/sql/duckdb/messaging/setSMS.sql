-- setSMS: Turns SMS on or off for a DID and sets how received messages are delivered.
-- Columns of calls that are read: did, enable, email_enabled, email_address, sms_forward_enable, sms_forward, url_callback_enable, url_callback_retry, dialmode, smpp_enabled, smpp_url, smpp_user, smpp_pass
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN 3
    WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") BETWEEN 10 AND 11 ELSE regexp_full_match(calls."did", '[0-9]{10,11}') END) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls."enable" IS NULL OR calls."enable" = '')
      THEN 5 END, 
    CASE WHEN calls."email_enabled" <> '' AND (calls."email_enabled" IN ('0', '1')) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls."email_address" <> '' AND ((strlen(calls."email_address") <= 318 AND instr(calls."email_address", '@') <= 65 AND strlen(calls."email_address") - instr(calls."email_address", '@') <= 253 AND regexp_full_match(calls."email_address", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email_address", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls."sms_forward_enable" <> '' AND (calls."sms_forward_enable" IN ('0', '1')) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."sms_forward" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."sms_forward" AS UBIGINT) AS VARCHAR) = calls."sms_forward" THEN TRUE ELSE regexp_full_match(calls."sms_forward", '[\x20\x28-\x29\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls."sms_forward" <> '' AND calls."did" <> '' AND calls."sms_forward" = calls."did"
      THEN 10 END, 
    CASE WHEN calls."url_callback_enable" <> '' AND (calls."url_callback_enable" IN ('0', '1')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls."url_callback_retry" <> '' AND (calls."url_callback_retry" IN ('0', '1')) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN calls."dialmode" <> '' AND (calls."dialmode" IN ('1', '2')) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN calls."smpp_enabled" = '1' AND (calls."smpp_url" IS NULL OR calls."smpp_url" = '')
      THEN 14 END, 
    CASE WHEN calls."smpp_enabled" = '1' AND (calls."smpp_user" IS NULL OR calls."smpp_user" = '')
      THEN 15 END, 
    CASE WHEN calls."smpp_enabled" = '1' AND (calls."smpp_pass" IS NULL OR calls."smpp_pass" = '')
      THEN 16 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'invalid_did', 'missing_enable', 'invalid_email_enable', 'invalid_email', 'invalid_forward_enable', 'invalid_sms_forward', 'invalid_forwarding_did', 'invalid_callback_enable', 'invalid_callback_retry', 'unnamed_status', 'invalid_smpp_url', 'invalid_smpp_username', 'invalid_smpp_password'][found], 'param': ['did', 'did', 'did', 'did', 'enable', 'email_enabled', 'email_address', 'sms_forward_enable', 'sms_forward', 'sms_forward', 'url_callback_enable', 'url_callback_retry', 'dialmode', 'smpp_url', 'smpp_user', 'smpp_pass'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'invalid_did/sendSMS.did', 'missing_enable/enable', 'invalid_email_enable/email_enabled', 'invalid_email/email_address', 'invalid_forward_enable/sms_forward_enable', 'invalid_sms_forward/sms_forward', 'invalid_forwarding_did/sms_forward', 'invalid_callback_enable/url_callback_enable', 'invalid_callback_retry/url_callback_retry', 'unnamed_status/dialmode', 'invalid_smpp_url/smpp_url', 'invalid_smpp_username/smpp_user', 'invalid_smpp_password/smpp_pass'][found], 'severity': ['error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'warning', 'warning', 'warning'][found], 'actual': CASE [0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 9][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."enable") > 80 THEN concat(substring(calls."enable", 1, 80), '…') ELSE calls."enable" END WHEN 2 THEN CASE WHEN length(calls."email_enabled") > 80 THEN concat(substring(calls."email_enabled", 1, 80), '…') ELSE calls."email_enabled" END WHEN 3 THEN CASE WHEN length(calls."email_address") > 80 THEN concat(substring(calls."email_address", 1, 80), '…') ELSE calls."email_address" END WHEN 4 THEN CASE WHEN length(calls."sms_forward_enable") > 80 THEN concat(substring(calls."sms_forward_enable", 1, 80), '…') ELSE calls."sms_forward_enable" END WHEN 5 THEN CASE WHEN length(calls."sms_forward") > 80 THEN concat(substring(calls."sms_forward", 1, 80), '…') ELSE calls."sms_forward" END WHEN 6 THEN CASE WHEN length(calls."url_callback_enable") > 80 THEN concat(substring(calls."url_callback_enable", 1, 80), '…') ELSE calls."url_callback_enable" END WHEN 7 THEN CASE WHEN length(calls."url_callback_retry") > 80 THEN concat(substring(calls."url_callback_retry", 1, 80), '…') ELSE calls."url_callback_retry" END WHEN 8 THEN CASE WHEN length(calls."dialmode") > 80 THEN concat(substring(calls."dialmode", 1, 80), '…') ELSE calls."dialmode" END WHEN 9 THEN CAST(NULL AS VARCHAR) WHEN 10 THEN CASE WHEN length(calls."smpp_user") > 80 THEN concat(substring(calls."smpp_user", 1, 80), '…') ELSE calls."smpp_user" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '10..11', CAST(NULL AS VARCHAR), '["0", "1"]', CAST(NULL AS VARCHAR), '["0", "1"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["0", "1"]', '["0", "1"]', '["1", "2"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
