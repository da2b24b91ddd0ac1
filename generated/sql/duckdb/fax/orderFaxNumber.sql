-- orderFaxNumber: Orders one or more new fax numbers.
-- Columns of calls that are read: location, quantity, email, email_enable, url_callback_enable, url_callback_retry
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."location" IS NULL OR calls."location" = '')
      THEN 1 END, 
    CASE WHEN calls."location" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."location" AS UBIGINT) AS VARCHAR) = calls."location" THEN strlen(calls."location") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."location", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."quantity" IS NULL OR calls."quantity" = '')
      THEN 3
    WHEN calls."quantity" <> '' AND ((CAST(TRY_CAST(calls."quantity" AS BIGINT) AS VARCHAR) = calls."quantity" AND strlen(calls."quantity") <= 18 AND TRY_CAST(calls."quantity" AS BIGINT) BETWEEN 1 AND 1000000)) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls."email_enable" <> '' AND (calls."email_enable" IN ('0', '1')) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls."url_callback_enable" <> '' AND (calls."url_callback_enable" IN ('0', '1')) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls."url_callback_retry" <> '' AND (calls."url_callback_retry" IN ('0', '1')) IS NOT TRUE
      THEN 8 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_location', 'invalid_location', 'invalid_quantity', 'invalid_quantity', 'invalid_email', 'invalid_email_enable', 'invalid_callback_enable', 'invalid_callback_retry'][found], 'param': ['location', 'location', 'quantity', 'quantity', 'email', 'email_enable', 'url_callback_enable', 'url_callback_retry'][found], 'rule': ['missing_location/location', 'invalid_location/location', 'invalid_quantity/quantity.required', 'invalid_quantity/quantity', 'invalid_email/email', 'invalid_email_enable/email_enable', 'invalid_callback_enable/url_callback_enable', 'invalid_callback_retry/url_callback_retry'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 1, 2, 3, 4, 5][found] WHEN 0 THEN CASE WHEN length(calls."location") > 80 THEN concat(substring(calls."location", 1, 80), '…') ELSE calls."location" END WHEN 1 THEN CASE WHEN length(calls."quantity") > 80 THEN concat(substring(calls."quantity", 1, 80), '…') ELSE calls."quantity" END WHEN 2 THEN CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END WHEN 3 THEN CASE WHEN length(calls."email_enable") > 80 THEN concat(substring(calls."email_enable", 1, 80), '…') ELSE calls."email_enable" END WHEN 4 THEN CASE WHEN length(calls."url_callback_enable") > 80 THEN concat(substring(calls."url_callback_enable", 1, 80), '…') ELSE calls."url_callback_enable" END WHEN 5 THEN CASE WHEN length(calls."url_callback_retry") > 80 THEN concat(substring(calls."url_callback_retry", 1, 80), '…') ELSE calls."url_callback_retry" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), '1..1000000', CAST(NULL AS VARCHAR), '["0", "1"]', '["0", "1"]', '["0", "1"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
