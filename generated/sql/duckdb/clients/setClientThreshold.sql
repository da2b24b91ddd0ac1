-- setClientThreshold: Sets the balance threshold of a reseller client and, if given, its notification address.
-- Columns of calls that are read: client, email, threshold
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."client" IS NULL OR calls."client" = '')
      THEN {'code': 'missing_client', 'param': 'client', 'rule': 'missing_client/client', 'severity': 'error', 'actual': CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN {'code': 'invalid_client', 'param': 'client', 'rule': 'invalid_client/client', 'severity': 'error', 'actual': CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END, 'limit': '1..20'}
    WHEN calls."client" <> '' AND (COALESCE(list_contains(caller.lookups['getClients.client'], calls."client"), TRUE)) IS NOT TRUE
      THEN {'code': 'invalid_client', 'param': 'client', 'rule': 'invalid_client/client.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN {'code': 'invalid_email', 'param': 'email', 'rule': 'invalid_email/email', 'severity': 'error', 'actual': CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."threshold" IS NULL OR calls."threshold" = '')
      THEN {'code': 'Invalid_threshold', 'param': 'threshold', 'rule': 'Invalid_threshold/threshold.required', 'severity': 'error', 'actual': CASE WHEN length(calls."threshold") > 80 THEN concat(substring(calls."threshold", 1, 80), '…') ELSE calls."threshold" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."threshold" <> '' AND ((CAST(TRY_CAST(calls."threshold" AS BIGINT) AS VARCHAR) = calls."threshold" AND strlen(calls."threshold") <= 18 AND TRY_CAST(calls."threshold" AS BIGINT) BETWEEN 1 AND 250)) IS NOT TRUE
      THEN {'code': 'Invalid_threshold', 'param': 'threshold', 'rule': 'Invalid_threshold/threshold', 'severity': 'error', 'actual': CASE WHEN length(calls."threshold") > 80 THEN concat(substring(calls."threshold", 1, 80), '…') ELSE calls."threshold" END, 'limit': '1..250'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
