-- sendMMS: Sends an MMS from one of the account's DIDs.
-- Columns of calls that are read: did, dst, message, media1, media2, media3
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
    CASE WHEN (calls."media1" IS NULL OR calls."media1" = '') AND (calls."media2" IS NULL OR calls."media2" = '') AND (calls."media3" IS NULL OR calls."media3" = '') AND (calls."message" IS NULL OR calls."message" = '')
      THEN 7 END, 
    CASE WHEN calls."message" <> '' AND (length(calls."message") <= 2048) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."media1" <> '' AND (starts_with(calls."media1", 'data:audio/wav') OR starts_with(calls."media1", 'data:audio/x-wav') OR starts_with(calls."media1", 'data:audio/wave'))
      THEN 9 END, 
    CASE WHEN calls."media2" <> '' AND (starts_with(calls."media2", 'data:audio/wav') OR starts_with(calls."media2", 'data:audio/x-wav') OR starts_with(calls."media2", 'data:audio/wave'))
      THEN 10 END, 
    CASE WHEN calls."media3" <> '' AND (starts_with(calls."media3", 'data:audio/wav') OR starts_with(calls."media3", 'data:audio/x-wav') OR starts_with(calls."media3", 'data:audio/wave'))
      THEN 11 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'invalid_did', 'invalid_dst', 'invalid_dst', 'message_empty', 'sms_toolong', 'invalid_media', 'invalid_media', 'invalid_media'][found], 'param': ['did', 'did', 'did', 'did', 'dst', 'dst', 'message', 'message', 'media1', 'media2', 'media3'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'invalid_did/sendSMS.did', 'invalid_dst/dst.required', 'invalid_dst/dst', 'message_empty/sendMMS.message', 'sms_toolong/sendMMS.message', 'invalid_media/media1', 'invalid_media/media2', 'invalid_media/media3'][found], 'severity': ['error', 'error', 'error', 'warning', 'error', 'error', 'warning', 'error', 'warning', 'warning', 'warning'][found], 'actual': CASE [0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."dst") > 80 THEN concat(substring(calls."dst", 1, 80), '…') ELSE calls."dst" END WHEN 2 THEN CASE WHEN length(calls."message") > 80 THEN concat(substring(calls."message", 1, 80), '…') ELSE calls."message" END WHEN 3 THEN CAST(length(calls."message") AS VARCHAR) WHEN 4 THEN CASE WHEN length(calls."media1") > 80 THEN concat(substring(calls."media1", 1, 80), '…') ELSE calls."media1" END WHEN 5 THEN CASE WHEN length(calls."media2") > 80 THEN concat(substring(calls."media2", 1, 80), '…') ELSE calls."media2" END WHEN 6 THEN CASE WHEN length(calls."media3") > 80 THEN concat(substring(calls."media3", 1, 80), '…') ELSE calls."media3" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '10..11', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '2048', '["data:audio/wav", "data:audio/x-wav", "data:audio/wave"]', '["data:audio/wav", "data:audio/x-wav", "data:audio/wave"]', '["data:audio/wav", "data:audio/x-wav", "data:audio/wave"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
