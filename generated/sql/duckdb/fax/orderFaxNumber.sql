-- orderFaxNumber: Orders one or more new fax numbers.
-- Columns of calls that are read: location, quantity, email, email_enable, url_callback_enable, url_callback_retry
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."location" IS NULL OR calls."location" = '')
      THEN {'code': 'missing_location', 'param': 'location', 'rule': 'missing_location/location', 'severity': 'error', 'actual': CASE WHEN length(calls."location") > 80 THEN concat(substring(calls."location", 1, 80), '…') ELSE calls."location" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."location" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."location" AS UBIGINT) AS VARCHAR) = calls."location" THEN strlen(calls."location") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."location", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_location', 'param': 'location', 'rule': 'invalid_location/location', 'severity': 'error', 'actual': CASE WHEN length(calls."location") > 80 THEN concat(substring(calls."location", 1, 80), '…') ELSE calls."location" END, 'limit': '1..20'} END, 
    CASE WHEN (calls."quantity" IS NULL OR calls."quantity" = '')
      THEN {'code': 'invalid_quantity', 'param': 'quantity', 'rule': 'invalid_quantity/quantity.required', 'severity': 'error', 'actual': CASE WHEN length(calls."quantity") > 80 THEN concat(substring(calls."quantity", 1, 80), '…') ELSE calls."quantity" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."quantity" <> '' AND ((CAST(TRY_CAST(calls."quantity" AS BIGINT) AS VARCHAR) = calls."quantity" AND strlen(calls."quantity") <= 18 AND TRY_CAST(calls."quantity" AS BIGINT) BETWEEN 1 AND 1000000)) IS NOT TRUE
      THEN {'code': 'invalid_quantity', 'param': 'quantity', 'rule': 'invalid_quantity/quantity', 'severity': 'error', 'actual': CASE WHEN length(calls."quantity") > 80 THEN concat(substring(calls."quantity", 1, 80), '…') ELSE calls."quantity" END, 'limit': '1..1000000'} END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN {'code': 'invalid_email', 'param': 'email', 'rule': 'invalid_email/email', 'severity': 'error', 'actual': CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."email_enable" <> '' AND (calls."email_enable" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_email_enable', 'param': 'email_enable', 'rule': 'invalid_email_enable/email_enable', 'severity': 'error', 'actual': CASE WHEN length(calls."email_enable") > 80 THEN concat(substring(calls."email_enable", 1, 80), '…') ELSE calls."email_enable" END, 'limit': '["0", "1"]'} END, 
    CASE WHEN calls."url_callback_enable" <> '' AND (calls."url_callback_enable" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_callback_enable', 'param': 'url_callback_enable', 'rule': 'invalid_callback_enable/url_callback_enable', 'severity': 'error', 'actual': CASE WHEN length(calls."url_callback_enable") > 80 THEN concat(substring(calls."url_callback_enable", 1, 80), '…') ELSE calls."url_callback_enable" END, 'limit': '["0", "1"]'} END, 
    CASE WHEN calls."url_callback_retry" <> '' AND (calls."url_callback_retry" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_callback_retry', 'param': 'url_callback_retry', 'rule': 'invalid_callback_retry/url_callback_retry', 'severity': 'error', 'actual': CASE WHEN length(calls."url_callback_retry") > 80 THEN concat(substring(calls."url_callback_retry", 1, 80), '…') ELSE calls."url_callback_retry" END, 'limit': '["0", "1"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
