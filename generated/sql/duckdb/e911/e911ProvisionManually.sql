-- e911ProvisionManually: Subscribes a DID to e911 with the details checked by provider staff.
-- Columns of calls that are read: did, full_name, street_number, street_name, city, state, country, zip, language, zip_code, email
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."full_name" IS NULL OR calls."full_name" = '')
      THEN {'code': 'missing_fullname', 'param': 'full_name', 'rule': 'missing_fullname/full_name', 'severity': 'error', 'actual': CASE WHEN length(calls."full_name") > 80 THEN concat(substring(calls."full_name", 1, 80), '…') ELSE calls."full_name" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."street_number" IS NULL OR calls."street_number" = '')
      THEN {'code': 'missing_street_number', 'param': 'street_number', 'rule': 'missing_street_number/street_number', 'severity': 'error', 'actual': CASE WHEN length(calls."street_number") > 80 THEN concat(substring(calls."street_number", 1, 80), '…') ELSE calls."street_number" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."street_name" IS NULL OR calls."street_name" = '')
      THEN {'code': 'missing_street_name', 'param': 'street_name', 'rule': 'missing_street_name/street_name', 'severity': 'error', 'actual': CASE WHEN length(calls."street_name") > 80 THEN concat(substring(calls."street_name", 1, 80), '…') ELSE calls."street_name" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."city" IS NULL OR calls."city" = '')
      THEN {'code': 'missing_city', 'param': 'city', 'rule': 'missing_city/e911.city', 'severity': 'error', 'actual': CASE WHEN length(calls."city") > 80 THEN concat(substring(calls."city", 1, 80), '…') ELSE calls."city" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."state" IS NULL OR calls."state" = '')
      THEN {'code': 'missing_state', 'param': 'state', 'rule': 'missing_state/state', 'severity': 'error', 'actual': CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."country" IS NULL OR calls."country" = '')
      THEN {'code': 'missing_country', 'param': 'country', 'rule': 'missing_country/country', 'severity': 'error', 'actual': CASE WHEN length(calls."country") > 80 THEN concat(substring(calls."country", 1, 80), '…') ELSE calls."country" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."country" <> '' AND ((lower(calls."country") IN ('us', 'ca') AND strlen(calls."country") = length(calls."country"))) IS NOT TRUE
      THEN {'code': 'invalid_country', 'param': 'country', 'rule': 'invalid_country/e911.country', 'severity': 'error', 'actual': CASE WHEN length(calls."country") > 80 THEN concat(substring(calls."country", 1, 80), '…') ELSE calls."country" END, 'limit': '["US", "CA"]'} END, 
    CASE WHEN calls."zip_code" <> '' AND (calls."language" IS NULL OR calls."language" = '')
      THEN {'code': 'missing_language', 'param': 'language', 'rule': 'missing_language/e911.language', 'severity': 'error', 'actual': CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."language" <> '' AND ((lower(calls."language") IN ('en', 'fr') AND strlen(calls."language") = length(calls."language"))) IS NOT TRUE
      THEN {'code': 'invalid_language', 'param': 'language', 'rule': 'invalid_language/e911.language', 'severity': 'error', 'actual': CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END, 'limit': '["EN", "FR"]'} END, 
    CASE WHEN (calls."zip" IS NULL OR calls."zip" = '') AND (calls."zip_code" IS NULL OR calls."zip_code" = '')
      THEN {'code': 'missing_zip', 'param': 'zip_code', 'rule': 'missing_zip/e911.zip_code', 'severity': 'error', 'actual': CASE WHEN length(calls."zip_code") > 80 THEN concat(substring(calls."zip_code", 1, 80), '…') ELSE calls."zip_code" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."zip" <> '' AND calls."email" <> '' AND (calls."zip_code" IS NULL OR calls."zip_code" = '')
      THEN {'code': 'missing_zip', 'param': 'zip_code', 'rule': 'missing_zip/e911.zip', 'severity': 'error', 'actual': CASE WHEN length(calls."zip_code") > 80 THEN concat(substring(calls."zip_code", 1, 80), '…') ELSE calls."zip_code" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."zip" <> '' AND (calls."email" IS NULL OR calls."email" = '') AND (calls."zip_code" IS NULL OR calls."zip_code" = '')
      THEN {'code': 'missing_zip', 'param': 'zip_code', 'rule': 'missing_zip/e911.wsdl', 'severity': 'warning', 'actual': CASE WHEN length(calls."zip_code") > 80 THEN concat(substring(calls."zip_code", 1, 80), '…') ELSE calls."zip_code" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."zip_code" <> '' AND (calls."email" IS NULL OR calls."email" = '')
      THEN {'code': 'missing_email', 'param': 'email', 'rule': 'missing_email/e911.email', 'severity': 'error', 'actual': CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN {'code': 'invalid_email', 'param': 'email', 'rule': 'invalid_email/email', 'severity': 'error', 'actual': CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
