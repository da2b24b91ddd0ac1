-- sendSMS: Sends an SMS from one of the account's DIDs.
-- Columns of calls that are read: did, dst, message
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN 3
    WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") BETWEEN 10 AND 11 ELSE regexp_full_match(calls."did", '[0-9]{10,11}') END) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN (calls."dst" IS NULL OR calls."dst" = '')
      THEN 5
    WHEN calls."dst" <> '' AND ((CASE WHEN CAST(TRY_CAST(calls."dst" AS UBIGINT) AS VARCHAR) = calls."dst" THEN strlen(calls."dst") BETWEEN 10 AND 10 ELSE regexp_full_match(calls."dst", '[0-9]{10,10}') END) IS NOT TRUE AND (regexp_full_match(calls."dst", '(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?[2-9][0-9]{2}\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4}')) IS NOT TRUE)
      THEN 6 END, 
    CASE WHEN (calls."message" IS NULL OR calls."message" = '')
      THEN 7 END, 
    CASE WHEN calls."message" <> '' AND (strlen(calls."message") <= 160) IS NOT TRUE
      THEN 8 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'invalid_did', 'invalid_dst', 'invalid_dst', 'message_empty', 'sms_toolong'][found], 'param': ['did', 'did', 'did', 'did', 'dst', 'dst', 'message', 'message'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'invalid_did/sendSMS.did', 'invalid_dst/dst.required', 'invalid_dst/dst', 'message_empty/message', 'sms_toolong/sendSMS.message'][found], 'severity': ['error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error'][found], 'actual': CASE [0, 0, 0, 0, 1, 1, 2, 3][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."dst") > 80 THEN concat(substring(calls."dst", 1, 80), '…') ELSE calls."dst" END WHEN 2 THEN CASE WHEN length(calls."message") > 80 THEN concat(substring(calls."message", 1, 80), '…') ELSE calls."message" END WHEN 3 THEN CAST(strlen(calls."message") AS VARCHAR) END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '10..11', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '160'][found]}) AS violations
FROM calls CROSS JOIN caller;
