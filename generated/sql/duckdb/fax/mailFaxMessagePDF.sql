-- mailFaxMessagePDF: Emails a fax message as a PDF attachment.
-- Columns of calls that are read: id, email
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."id" IS NULL OR calls."id" = '')
      THEN 1 END, 
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."email" IS NULL OR calls."email" = '')
      THEN 3 END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 4 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_id', 'invalid_id', 'missing_email', 'invalid_email'][found], 'param': ['id', 'id', 'email', 'email'][found], 'rule': ['missing_id/id', 'invalid_id/id', 'missing_email/email', 'invalid_email/email'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END WHEN 1 THEN CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
