-- setFaxNumberInfo: Updates the email, callback and SIP settings of a fax number.
-- Columns of calls that are read: did, email, email_enable, url_callback_enable, url_callback_retry
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls."email_enable" <> '' AND (calls."email_enable" IN ('0', '1')) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls."url_callback_enable" <> '' AND (calls."url_callback_enable" IN ('0', '1')) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls."url_callback_retry" <> '' AND (calls."url_callback_retry" IN ('0', '1')) IS NOT TRUE
      THEN 6 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_email', 'invalid_email_enable', 'invalid_callback_enable', 'invalid_callback_retry'][found], 'param': ['did', 'did', 'email', 'email_enable', 'url_callback_enable', 'url_callback_retry'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_email/email', 'invalid_email_enable/email_enable', 'invalid_callback_enable/url_callback_enable', 'invalid_callback_retry/url_callback_retry'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 2, 3, 4][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END WHEN 2 THEN CASE WHEN length(calls."email_enable") > 80 THEN concat(substring(calls."email_enable", 1, 80), '…') ELSE calls."email_enable" END WHEN 3 THEN CASE WHEN length(calls."url_callback_enable") > 80 THEN concat(substring(calls."url_callback_enable", 1, 80), '…') ELSE calls."url_callback_enable" END WHEN 4 THEN CASE WHEN length(calls."url_callback_retry") > 80 THEN concat(substring(calls."url_callback_retry", 1, 80), '…') ELSE calls."url_callback_retry" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["0", "1"]', '["0", "1"]', '["0", "1"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
