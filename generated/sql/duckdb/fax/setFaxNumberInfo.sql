-- setFaxNumberInfo: Updates the email, callback and SIP settings of a fax number.
-- Columns of calls that are read: did, email, email_enable, url_callback_enable, url_callback_retry
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN {'code': 'invalid_email', 'param': 'email', 'rule': 'invalid_email/email', 'severity': 'error', 'actual': CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."email_enable" <> '' AND (calls."email_enable" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_email_enable', 'param': 'email_enable', 'rule': 'invalid_email_enable/email_enable', 'severity': 'error', 'actual': CASE WHEN length(calls."email_enable") > 80 THEN concat(substring(calls."email_enable", 1, 80), '…') ELSE calls."email_enable" END, 'limit': '["0", "1"]'} END, 
    CASE WHEN calls."url_callback_enable" <> '' AND (calls."url_callback_enable" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_callback_enable', 'param': 'url_callback_enable', 'rule': 'invalid_callback_enable/url_callback_enable', 'severity': 'error', 'actual': CASE WHEN length(calls."url_callback_enable") > 80 THEN concat(substring(calls."url_callback_enable", 1, 80), '…') ELSE calls."url_callback_enable" END, 'limit': '["0", "1"]'} END, 
    CASE WHEN calls."url_callback_retry" <> '' AND (calls."url_callback_retry" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_callback_retry', 'param': 'url_callback_retry', 'rule': 'invalid_callback_retry/url_callback_retry', 'severity': 'error', 'actual': CASE WHEN length(calls."url_callback_retry") > 80 THEN concat(substring(calls."url_callback_retry", 1, 80), '…') ELSE calls."url_callback_retry" END, 'limit': '["0", "1"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
