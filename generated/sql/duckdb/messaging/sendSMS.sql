-- sendSMS: Sends an SMS from one of the account's DIDs.
-- Columns of calls that are read: did, dst, message
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") BETWEEN 10 AND 11 ELSE regexp_full_match(calls."did", '[0-9]{10,11}') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/sendSMS.did', 'severity': 'warning', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': '10..11'} END, 
    CASE WHEN (calls."dst" IS NULL OR calls."dst" = '')
      THEN {'code': 'invalid_dst', 'param': 'dst', 'rule': 'invalid_dst/dst.required', 'severity': 'error', 'actual': CASE WHEN length(calls."dst") > 80 THEN concat(substring(calls."dst", 1, 80), '…') ELSE calls."dst" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."dst" <> '' AND ((CASE WHEN CAST(TRY_CAST(calls."dst" AS UBIGINT) AS VARCHAR) = calls."dst" THEN strlen(calls."dst") BETWEEN 10 AND 10 ELSE regexp_full_match(calls."dst", '[0-9]{10,10}') END) IS NOT TRUE AND (regexp_full_match(calls."dst", '(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?[2-9][0-9]{2}\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4}')) IS NOT TRUE)
      THEN {'code': 'invalid_dst', 'param': 'dst', 'rule': 'invalid_dst/dst', 'severity': 'error', 'actual': CASE WHEN length(calls."dst") > 80 THEN concat(substring(calls."dst", 1, 80), '…') ELSE calls."dst" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."message" IS NULL OR calls."message" = '')
      THEN {'code': 'message_empty', 'param': 'message', 'rule': 'message_empty/message', 'severity': 'error', 'actual': CASE WHEN length(calls."message") > 80 THEN concat(substring(calls."message", 1, 80), '…') ELSE calls."message" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."message" <> '' AND (strlen(calls."message") <= 160) IS NOT TRUE
      THEN {'code': 'sms_toolong', 'param': 'message', 'rule': 'sms_toolong/sendSMS.message', 'severity': 'error', 'actual': CAST(strlen(calls."message") AS VARCHAR), 'limit': '160'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
