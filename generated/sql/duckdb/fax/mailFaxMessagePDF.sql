-- mailFaxMessagePDF: Emails a fax message as a PDF attachment.
-- Columns of calls that are read: id, email
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."id" IS NULL OR calls."id" = '')
      THEN {'code': 'missing_id', 'param': 'id', 'rule': 'missing_id/id', 'severity': 'error', 'actual': CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_id', 'param': 'id', 'rule': 'invalid_id/id', 'severity': 'error', 'actual': CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END, 'limit': '1..20'} END, 
    CASE WHEN (calls."email" IS NULL OR calls."email" = '')
      THEN {'code': 'missing_email', 'param': 'email', 'rule': 'missing_email/email', 'severity': 'error', 'actual': CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN {'code': 'invalid_email', 'param': 'email', 'rule': 'invalid_email/email', 'severity': 'error', 'actual': CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
