-- setEmailToFax: Creates an email-to-fax configuration, or updates the one whose ID is given.
-- Columns of calls that are read: id, auth_email, from_number_id, security_code
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1 END, 
    CASE WHEN (calls."auth_email" IS NULL OR calls."auth_email" = '')
      THEN 2 END, 
    CASE WHEN calls."auth_email" <> '' AND ((strlen(calls."auth_email") <= 318 AND instr(calls."auth_email", '@') <= 65 AND strlen(calls."auth_email") - instr(calls."auth_email", '@') <= 253 AND regexp_full_match(calls."auth_email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."auth_email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."from_number_id" IS NULL OR calls."from_number_id" = '')
      THEN 4 END, 
    CASE WHEN (calls."security_code" IS NULL OR calls."security_code" = '')
      THEN 5
    WHEN calls."security_code" <> '' AND (regexp_full_match(calls."security_code", '[0-9A-Za-z]*')) IS NOT TRUE
      THEN 6 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_id', 'missing_email', 'invalid_email', 'missing_params', 'invalid_security_code', 'invalid_security_code'][found], 'param': ['id', 'auth_email', 'auth_email', 'from_number_id', 'security_code', 'security_code'][found], 'rule': ['invalid_id/id', 'missing_email/auth_email', 'invalid_email/auth_email', 'missing_params/from_number_id', 'invalid_security_code/security_code.required', 'invalid_security_code/security_code'][found], 'severity': ['error', 'error', 'error', 'warning', 'error', 'error'][found], 'actual': CASE [0, 1, 1, 2, 3, 3][found] WHEN 0 THEN CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END WHEN 1 THEN CASE WHEN length(calls."auth_email") > 80 THEN concat(substring(calls."auth_email", 1, 80), '…') ELSE calls."auth_email" END WHEN 2 THEN CASE WHEN length(calls."from_number_id") > 80 THEN concat(substring(calls."from_number_id", 1, 80), '…') ELSE calls."from_number_id" END WHEN 3 THEN CAST(NULL AS VARCHAR) END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
