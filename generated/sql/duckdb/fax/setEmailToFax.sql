-- setEmailToFax: Creates an email-to-fax configuration, or updates the one whose ID is given.
-- Columns of calls that are read: id, auth_email, from_number_id, security_code
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_id', 'param': 'id', 'rule': 'invalid_id/id', 'severity': 'error', 'actual': CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END, 'limit': '1..20'} END, 
    CASE WHEN (calls."auth_email" IS NULL OR calls."auth_email" = '')
      THEN {'code': 'missing_email', 'param': 'auth_email', 'rule': 'missing_email/auth_email', 'severity': 'error', 'actual': CASE WHEN length(calls."auth_email") > 80 THEN concat(substring(calls."auth_email", 1, 80), '…') ELSE calls."auth_email" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."auth_email" <> '' AND ((strlen(calls."auth_email") <= 318 AND instr(calls."auth_email", '@') <= 65 AND strlen(calls."auth_email") - instr(calls."auth_email", '@') <= 253 AND regexp_full_match(calls."auth_email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."auth_email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN {'code': 'invalid_email', 'param': 'auth_email', 'rule': 'invalid_email/auth_email', 'severity': 'error', 'actual': CASE WHEN length(calls."auth_email") > 80 THEN concat(substring(calls."auth_email", 1, 80), '…') ELSE calls."auth_email" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."from_number_id" IS NULL OR calls."from_number_id" = '')
      THEN {'code': 'missing_params', 'param': 'from_number_id', 'rule': 'missing_params/from_number_id', 'severity': 'warning', 'actual': CASE WHEN length(calls."from_number_id") > 80 THEN concat(substring(calls."from_number_id", 1, 80), '…') ELSE calls."from_number_id" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."security_code" IS NULL OR calls."security_code" = '')
      THEN {'code': 'invalid_security_code', 'param': 'security_code', 'rule': 'invalid_security_code/security_code.required', 'severity': 'error', 'actual': CAST(NULL AS VARCHAR), 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."security_code" <> '' AND (regexp_full_match(calls."security_code", '[0-9A-Za-z]*')) IS NOT TRUE
      THEN {'code': 'invalid_security_code', 'param': 'security_code', 'rule': 'invalid_security_code/security_code', 'severity': 'error', 'actual': CAST(NULL AS VARCHAR), 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
