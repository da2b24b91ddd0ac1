-- e911Validate: Checks e911 details before subscribing to the service.
-- Columns of calls that are read: did, full_name, street_number, street_name, city, state, country, zip, language, zip_code, email
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN 3 END, 
    CASE WHEN (calls."full_name" IS NULL OR calls."full_name" = '')
      THEN 4 END, 
    CASE WHEN (calls."street_number" IS NULL OR calls."street_number" = '')
      THEN 5 END, 
    CASE WHEN (calls."street_name" IS NULL OR calls."street_name" = '')
      THEN 6 END, 
    CASE WHEN (calls."city" IS NULL OR calls."city" = '')
      THEN 7 END, 
    CASE WHEN (calls."state" IS NULL OR calls."state" = '')
      THEN 8 END, 
    CASE WHEN (calls."country" IS NULL OR calls."country" = '')
      THEN 9 END, 
    CASE WHEN calls."country" <> '' AND ((lower(calls."country") IN ('us', 'ca') AND strlen(calls."country") = length(calls."country"))) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls."zip_code" <> '' AND (calls."language" IS NULL OR calls."language" = '')
      THEN 11 END, 
    CASE WHEN calls."language" <> '' AND ((lower(calls."language") IN ('en', 'fr') AND strlen(calls."language") = length(calls."language"))) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN (calls."zip" IS NULL OR calls."zip" = '') AND (calls."zip_code" IS NULL OR calls."zip_code" = '')
      THEN 13
    WHEN calls."zip" <> '' AND calls."email" <> '' AND (calls."zip_code" IS NULL OR calls."zip_code" = '')
      THEN 14
    WHEN calls."zip" <> '' AND (calls."email" IS NULL OR calls."email" = '') AND (calls."zip_code" IS NULL OR calls."zip_code" = '')
      THEN 15 END, 
    CASE WHEN calls."zip_code" <> '' AND (calls."email" IS NULL OR calls."email" = '')
      THEN 16 END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 17 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'missing_fullname', 'missing_street_number', 'missing_street_name', 'missing_city', 'missing_state', 'missing_country', 'invalid_country', 'missing_language', 'invalid_language', 'missing_zip', 'missing_zip', 'missing_zip', 'missing_email', 'invalid_email'][found], 'param': ['did', 'did', 'did', 'full_name', 'street_number', 'street_name', 'city', 'state', 'country', 'country', 'language', 'language', 'zip_code', 'zip_code', 'zip_code', 'email', 'email'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'missing_fullname/full_name', 'missing_street_number/street_number', 'missing_street_name/street_name', 'missing_city/e911.city', 'missing_state/state', 'missing_country/country', 'invalid_country/e911.country', 'missing_language/e911.language', 'invalid_language/e911.language', 'missing_zip/e911.zip_code', 'missing_zip/e911.zip', 'missing_zip/e911.wsdl', 'missing_email/e911.email', 'invalid_email/email'][found], 'severity': ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error'][found], 'actual': CASE [0, 0, 0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."full_name") > 80 THEN concat(substring(calls."full_name", 1, 80), '…') ELSE calls."full_name" END WHEN 2 THEN CASE WHEN length(calls."street_number") > 80 THEN concat(substring(calls."street_number", 1, 80), '…') ELSE calls."street_number" END WHEN 3 THEN CASE WHEN length(calls."street_name") > 80 THEN concat(substring(calls."street_name", 1, 80), '…') ELSE calls."street_name" END WHEN 4 THEN CASE WHEN length(calls."city") > 80 THEN concat(substring(calls."city", 1, 80), '…') ELSE calls."city" END WHEN 5 THEN CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END WHEN 6 THEN CASE WHEN length(calls."country") > 80 THEN concat(substring(calls."country", 1, 80), '…') ELSE calls."country" END WHEN 7 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END WHEN 8 THEN CASE WHEN length(calls."zip_code") > 80 THEN concat(substring(calls."zip_code", 1, 80), '…') ELSE calls."zip_code" END WHEN 9 THEN CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["US", "CA"]', CAST(NULL AS VARCHAR), '["EN", "FR"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
