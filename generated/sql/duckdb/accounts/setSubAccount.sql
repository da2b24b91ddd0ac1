-- setSubAccount: Updates the settings of an existing sub-account.
-- Columns of calls that are read: id, auth_type, password, ip, device_type, callerid_number, canada_routing, lock_international, international_route, music_on_hold, language, allowed_codecs, dtmf_mode, nat, sip_traffic, max_expiry, rtp_timeout, rtp_hold_timeout, ip_restriction, enable_ip_restriction, pop_restriction, enable_pop_restriction, internal_extension, internal_voicemail, internal_dialtime, reseller_client, reseller_package, reseller_nextbilling, record_calls, transcribe, transcription_locale, transcription_email, transcription_start_delay, dialing_mode, tfcarrier, call_pickup_behavior
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."id" IS NULL OR calls."id" = '')
      THEN 1 END, 
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."id" <> '' AND (COALESCE(list_contains(caller.lookups['getSubAccounts.id'], calls."id"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."auth_type" IS NULL OR calls."auth_type" = '')
      THEN 4 END, 
    CASE WHEN calls."auth_type" <> '' AND (calls."auth_type" IN ('1', '2')) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls."auth_type" = '2' AND calls."password" <> ''
      THEN 6 END, 
    CASE WHEN calls."auth_type" = '1' AND calls."password" <> '' AND (length(calls."password") >= 8) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls."auth_type" = '1' AND calls."password" <> '' AND (regexp_full_match(calls."password", '[\x21\x23-\x26\x28-\x3A\x3D\x3FA-\x5B\x5D\x5Fa-\x7B\x7D]*')) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."auth_type" = '1' AND calls."password" <> '' AND (regexp_matches(calls."password", '[a-z]')) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls."auth_type" = '1' AND calls."password" <> '' AND (regexp_matches(calls."password", '[0-9]')) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls."auth_type" = '1' AND calls."password" <> '' AND (regexp_matches(calls."password", '[A-Z]')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls."auth_type" = '1' AND calls."ip" <> ''
      THEN 12 END, 
    CASE WHEN calls."auth_type" = '2' AND (calls."ip" IS NULL OR calls."ip" = '')
      THEN 13 END, 
    CASE WHEN calls."ip" <> '' AND ((regexp_full_match(calls."ip", '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:[.](?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}')) IS NOT TRUE AND ((strlen(calls."ip") <= 253 AND regexp_full_match(calls."ip", '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."ip", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE)
      THEN 14 END, 
    CASE WHEN (calls."device_type" IS NULL OR calls."device_type" = '')
      THEN 15 END, 
    CASE WHEN calls."device_type" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."device_type" AS UBIGINT) AS VARCHAR) = calls."device_type" THEN strlen(calls."device_type") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."device_type", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 16
    WHEN calls."device_type" <> '' AND (COALESCE(list_contains(caller.lookups['getDeviceTypes.value'], calls."device_type"), TRUE)) IS NOT TRUE
      THEN 17 END, 
    CASE WHEN calls."callerid_number" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."callerid_number" AS UBIGINT) AS VARCHAR) = calls."callerid_number" THEN TRUE ELSE regexp_full_match(calls."callerid_number", '[\x20\x28-\x29\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 18 END, 
    CASE WHEN calls."canada_routing" <> '' AND ((calls."canada_routing" = '-1') IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."canada_routing" AS UBIGINT) AS VARCHAR) = calls."canada_routing" THEN strlen(calls."canada_routing") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."canada_routing", '[0-9]{1,6}') END) IS NOT TRUE)
      THEN 19
    WHEN (calls."canada_routing" <> '' AND (calls."canada_routing" IN ('-1', '0')) IS NOT TRUE) AND calls."canada_routing" <> '' AND (COALESCE(list_contains(caller.lookups['getRoutes.value'], calls."canada_routing"), TRUE)) IS NOT TRUE
      THEN 20 END, 
    CASE WHEN (calls."lock_international" IS NULL OR calls."lock_international" = '')
      THEN 21 END, 
    CASE WHEN calls."lock_international" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."lock_international" AS UBIGINT) AS VARCHAR) = calls."lock_international" THEN strlen(calls."lock_international") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."lock_international", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 22
    WHEN calls."lock_international" <> '' AND (COALESCE(list_contains(caller.lookups['getLockInternational.value'], calls."lock_international"), TRUE)) IS NOT TRUE
      THEN 23 END, 
    CASE WHEN (calls."international_route" IS NULL OR calls."international_route" = '')
      THEN 24 END, 
    CASE WHEN calls."international_route" <> '' AND calls."international_route" = '0'
      THEN 25
    WHEN calls."international_route" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."international_route" AS UBIGINT) AS VARCHAR) = calls."international_route" THEN strlen(calls."international_route") BETWEEN 1 AND 6 ELSE regexp_full_match(calls."international_route", '[0-9]{1,6}') END) IS NOT TRUE
      THEN 26
    WHEN calls."international_route" <> '' AND (COALESCE(list_contains(caller.lookups['getRoutes.value'], calls."international_route"), TRUE)) IS NOT TRUE
      THEN 27 END, 
    CASE WHEN (calls."music_on_hold" IS NULL OR calls."music_on_hold" = '')
      THEN 28 END, 
    CASE WHEN calls."music_on_hold" <> '' AND calls."music_on_hold" = 'none'
      THEN 29
    WHEN (calls."music_on_hold" <> '' AND (calls."music_on_hold" = 'default') IS NOT TRUE) AND calls."music_on_hold" <> '' AND (COALESCE(list_contains(caller.lookups['getMusicOnHold.value'], calls."music_on_hold"), TRUE)) IS NOT TRUE
      THEN 30 END, 
    CASE WHEN calls."language" <> '' AND (calls."language" IN ('es', 'en', 'fr')) IS NOT TRUE
      THEN 31 END, 
    CASE WHEN (calls."allowed_codecs" IS NULL OR calls."allowed_codecs" = '')
      THEN 32 END, 
    CASE WHEN calls."allowed_codecs" <> '' AND (regexp_full_match(calls."allowed_codecs", '(?:[0-9A-Za-z]{2,16})(?:\x3B(?:[0-9A-Za-z]{2,16})){0,}')) IS NOT TRUE
      THEN 33 END, 
    CASE WHEN (calls."dtmf_mode" IS NULL OR calls."dtmf_mode" = '')
      THEN 34 END, 
    CASE WHEN calls."dtmf_mode" <> '' AND ((lower(calls."dtmf_mode") IN ('auto', 'rfc2833', 'inband', 'info') AND strlen(calls."dtmf_mode") = length(calls."dtmf_mode"))) IS NOT TRUE
      THEN 35 END, 
    CASE WHEN (calls."nat" IS NULL OR calls."nat" = '')
      THEN 36 END, 
    CASE WHEN calls."nat" <> '' AND (calls."nat" IN ('yes', 'no', 'route', 'never')) IS NOT TRUE
      THEN 37 END, 
    CASE WHEN calls."sip_traffic" <> '' AND (calls."sip_traffic" IN ('0', '1')) IS NOT TRUE
      THEN 38 END, 
    CASE WHEN calls."max_expiry" <> '' AND ((CAST(TRY_CAST(calls."max_expiry" AS BIGINT) AS VARCHAR) = calls."max_expiry" AND strlen(calls."max_expiry") <= 18 AND TRY_CAST(calls."max_expiry" AS BIGINT) BETWEEN 60 AND 3600)) IS NOT TRUE
      THEN 39 END, 
    CASE WHEN calls."rtp_timeout" <> '' AND ((CAST(TRY_CAST(calls."rtp_timeout" AS BIGINT) AS VARCHAR) = calls."rtp_timeout" AND strlen(calls."rtp_timeout") <= 18 AND TRY_CAST(calls."rtp_timeout" AS BIGINT) BETWEEN 1 AND 3600)) IS NOT TRUE
      THEN 40 END, 
    CASE WHEN calls."rtp_hold_timeout" <> '' AND ((CAST(TRY_CAST(calls."rtp_hold_timeout" AS BIGINT) AS VARCHAR) = calls."rtp_hold_timeout" AND strlen(calls."rtp_hold_timeout") <= 18 AND TRY_CAST(calls."rtp_hold_timeout" AS BIGINT) BETWEEN 1 AND 3600)) IS NOT TRUE
      THEN 41 END, 
    CASE WHEN calls."rtp_timeout" <> '' AND calls."rtp_hold_timeout" <> '' AND (COALESCE(CASE WHEN CAST(TRY_CAST(calls."rtp_timeout" AS BIGINT) AS VARCHAR) = calls."rtp_timeout" AND abs(TRY_CAST(calls."rtp_timeout" AS BIGINT)) < 1000000000000000 THEN TRY_CAST(calls."rtp_timeout" AS BIGINT) END <= CASE WHEN CAST(TRY_CAST(calls."rtp_hold_timeout" AS BIGINT) AS VARCHAR) = calls."rtp_hold_timeout" AND abs(TRY_CAST(calls."rtp_hold_timeout" AS BIGINT)) < 1000000000000000 THEN TRY_CAST(calls."rtp_hold_timeout" AS BIGINT) END, TRUE)) IS NOT TRUE
      THEN 42 END, 
    CASE WHEN calls."enable_ip_restriction" = '1' AND (calls."ip_restriction" IS NULL OR calls."ip_restriction" = '')
      THEN 43 END, 
    CASE WHEN calls."ip_restriction" <> '' AND ((len(list_filter(string_split(calls."ip_restriction", ','), lambda item: item = '' OR ((regexp_full_match(item, '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:[.](?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}')) IS NOT TRUE AND (regexp_full_match(item, '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:[.](?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}/(?:3[0-2]|[12]?[0-9])')) IS NOT TRUE AND ((strlen(item) <= 253 AND regexp_full_match(item, '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(item, '[^\x0A]*[.][0-9]+'))) IS NOT TRUE))) = 0)) IS NOT TRUE
      THEN 44 END, 
    CASE WHEN calls."enable_ip_restriction" <> '' AND (calls."enable_ip_restriction" IN ('0', '1')) IS NOT TRUE
      THEN 45 END, 
    CASE WHEN calls."enable_pop_restriction" = '1' AND (calls."pop_restriction" IS NULL OR calls."pop_restriction" = '')
      THEN 46 END, 
    CASE WHEN calls."pop_restriction" <> '' AND (regexp_full_match(calls."pop_restriction", '(?:[0-9]{1,6})(?:\x2C(?:[0-9]{1,6})){0,}')) IS NOT TRUE
      THEN 47 END, 
    CASE WHEN calls."enable_pop_restriction" <> '' AND (calls."enable_pop_restriction" IN ('0', '1')) IS NOT TRUE
      THEN 48 END, 
    CASE WHEN calls."internal_extension" <> '' AND (length(calls."internal_extension") <= 5) IS NOT TRUE
      THEN 49 END, 
    CASE WHEN calls."internal_extension" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."internal_extension" AS UBIGINT) AS VARCHAR) = calls."internal_extension" THEN strlen(calls."internal_extension") BETWEEN 1 AND 64 ELSE regexp_full_match(calls."internal_extension", '[0-9]{1,64}') END) IS NOT TRUE
      THEN 50 END, 
    CASE WHEN calls."internal_extension" <> '' AND (starts_with(calls."internal_extension", '068') OR starts_with(calls."internal_extension", '097'))
      THEN 51 END, 
    CASE WHEN calls."internal_extension" <> '' AND list_contains(['098', '211', '311', '411', '4443', '4444', '4747', '511', '711', '811', '822', '911', '988'], calls."internal_extension")
      THEN 52 END, 
    CASE WHEN calls."internal_voicemail" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."internal_voicemail" AS UBIGINT) AS VARCHAR) = calls."internal_voicemail" THEN strlen(calls."internal_voicemail") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."internal_voicemail", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 53
    WHEN (calls."internal_voicemail" <> '' AND (calls."internal_voicemail" = '0') IS NOT TRUE) AND calls."internal_voicemail" <> '' AND (COALESCE(list_contains(caller.lookups['getVoicemails.mailbox'], calls."internal_voicemail"), TRUE)) IS NOT TRUE
      THEN 54 END, 
    CASE WHEN calls."internal_dialtime" <> '' AND ((CAST(TRY_CAST(calls."internal_dialtime" AS BIGINT) AS VARCHAR) = calls."internal_dialtime" AND strlen(calls."internal_dialtime") <= 18 AND TRY_CAST(calls."internal_dialtime" AS BIGINT) BETWEEN 1 AND 60)) IS NOT TRUE
      THEN 55 END, 
    CASE WHEN (calls."reseller_package" <> '' AND (calls."reseller_package" = '0') IS NOT TRUE) AND (calls."reseller_client" IS NULL OR calls."reseller_client" = '')
      THEN 56 END, 
    CASE WHEN calls."reseller_client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."reseller_client" AS UBIGINT) AS VARCHAR) = calls."reseller_client" THEN strlen(calls."reseller_client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."reseller_client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 57
    WHEN (calls."reseller_client" <> '' AND (calls."reseller_client" = '0') IS NOT TRUE) AND calls."reseller_client" <> '' AND (COALESCE(list_contains(caller.lookups['getClients.client'], calls."reseller_client"), TRUE)) IS NOT TRUE
      THEN 58 END, 
    CASE WHEN (calls."reseller_client" <> '' AND (calls."reseller_client" = '0') IS NOT TRUE) AND (calls."reseller_package" IS NULL OR calls."reseller_package" = '')
      THEN 59 END, 
    CASE WHEN calls."reseller_package" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."reseller_package" AS UBIGINT) AS VARCHAR) = calls."reseller_package" THEN strlen(calls."reseller_package") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."reseller_package", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 60
    WHEN (calls."reseller_package" <> '' AND (calls."reseller_package" = '0') IS NOT TRUE) AND calls."reseller_package" <> '' AND (COALESCE(list_contains(caller.lookups['getPackages.package'], calls."reseller_package"), TRUE)) IS NOT TRUE
      THEN 61 END, 
    CASE WHEN calls."reseller_nextbilling" <> '' AND ((calls."reseller_nextbilling" = '0000-00-00') IS NOT TRUE AND ((CASE WHEN regexp_full_match(calls."reseller_nextbilling", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}') AND NOT starts_with(calls."reseller_nextbilling", '0000') THEN TRY_CAST(split_part(calls."reseller_nextbilling", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE)
      THEN 62
    WHEN calls."reseller_nextbilling" <> '' AND (COALESCE(CASE WHEN regexp_full_match(caller.now, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(caller.now, '0000') THEN TRY_CAST(split_part(caller.now, ' ', 1) AS DATE) END <= CASE WHEN regexp_full_match(calls."reseller_nextbilling", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."reseller_nextbilling", '0000') THEN TRY_CAST(split_part(calls."reseller_nextbilling", ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 63 END, 
    CASE WHEN calls."record_calls" <> '' AND (calls."record_calls" IN ('0', '1')) IS NOT TRUE
      THEN 64 END, 
    CASE WHEN calls."transcribe" = '1' AND (calls."transcription_locale" IS NULL OR calls."transcription_locale" = '')
      THEN 65 END, 
    CASE WHEN calls."transcription_locale" <> '' AND (regexp_full_match(calls."transcription_locale", '(?:[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})(?:\x2C(?:[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})){0,9}')) IS NOT TRUE
      THEN 66 END, 
    CASE WHEN calls."transcribe" = '1' AND (calls."transcription_email" IS NULL OR calls."transcription_email" = '')
      THEN 67 END, 
    CASE WHEN calls."transcription_email" <> '' AND (regexp_matches(calls."transcription_email", '[\x40]')) IS NOT TRUE
      THEN 68
    WHEN calls."transcription_email" <> '' AND ((len(list_filter(string_split(calls."transcription_email", ','), lambda item: item = '' OR ((strlen(item) <= 318 AND instr(item, '@') <= 65 AND strlen(item) - instr(item, '@') <= 253 AND regexp_full_match(item, '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(item, '[^\x0A]*[.][0-9]+'))) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 69 END, 
    CASE WHEN calls."transcription_start_delay" <> '' AND ((CAST(TRY_CAST(calls."transcription_start_delay" AS BIGINT) AS VARCHAR) = calls."transcription_start_delay" AND strlen(calls."transcription_start_delay") <= 18 AND TRY_CAST(calls."transcription_start_delay" AS BIGINT) BETWEEN 0 AND 60 AND TRY_CAST(calls."transcription_start_delay" AS BIGINT) % 5 = 0)) IS NOT TRUE
      THEN 70 END, 
    CASE WHEN calls."dialing_mode" <> '' AND (calls."dialing_mode" IN ('0', '1', '2')) IS NOT TRUE
      THEN 71 END, 
    CASE WHEN calls."tfcarrier" <> '' AND (calls."tfcarrier" IN ('-1', '0', '1', '2')) IS NOT TRUE
      THEN 72 END, 
    CASE WHEN calls."call_pickup_behavior" <> '' AND (calls."call_pickup_behavior" IN ('1', '2', '3', '4')) IS NOT TRUE
      THEN 73 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_id', 'invalid_id', 'invalid_id', 'missing_authtype', 'invalid_authtype', 'invalid_password_auth', 'invalid_password_lessthan_8characters_long', 'invalid_password_ilegal_characters', 'invalid_password_missing_lowercase', 'invalid_password_missing_number', 'invalid_password_missing_uppercase', 'invalid_ip_auth', 'missing_ip', 'invalid_ip', 'missing_devicetype', 'invalid_devicetype', 'invalid_devicetype', 'invalid_callerid_override', 'invalid_canada_routing', 'invalid_canada_routing', 'missing_lockinternational', 'invalid_lockinternational', 'invalid_lockinternational', 'missing_internationalroute', 'invalid_internationalroute', 'invalid_internationalroute', 'invalid_internationalroute', 'missing_musiconhold', 'invalid_musiconhold', 'invalid_musiconhold', 'invalid_language', 'missing_allowedcodecs', 'invalid_allowedcodecs', 'missing_dtmfmode', 'invalid_dtmfmode', 'missing_nat', 'invalid_nat', 'invalid_sip_traffic', 'invalid_max_expiry', 'invalid_rtp_timeout', 'invalid_rtp_hold_timeout', 'rtp_timeout_greater_than_rtp_hold_timeout', 'missing_ip_restriction', 'invalid_ip', 'invalid_enable_ip_restriction', 'missing_pop_restriction', 'invalid_pop_restriction', 'invalid_enable_pop_restriction', 'invalid_extension_length', 'invalid_extension', 'invalid_extension_prefix', 'invalid_extensions', 'invalid_internalvoicemail', 'invalid_internalvoicemail', 'invalid_internaldialtime', 'missing_resellerclient', 'invalid_resellerclient', 'invalid_resellerclient', 'missing_resellerpackage', 'invalid_resellerpackage', 'invalid_resellerpackage', 'invalid_resellernextbilling', 'invalid_resellernextbilling', 'invalid_record_calls', 'missing_transcription_locale', 'invalid_transcription_locale', 'missing_transcription_email', 'invalid_transcription_email', 'invalid_transcription_email', 'unnamed_status', 'unnamed_status', 'unnamed_status', 'unnamed_status'][found], 'param': ['id', 'id', 'id', 'auth_type', 'auth_type', 'password', 'password', 'password', 'password', 'password', 'password', 'ip', 'ip', 'ip', 'device_type', 'device_type', 'device_type', 'callerid_number', 'canada_routing', 'canada_routing', 'lock_international', 'lock_international', 'lock_international', 'international_route', 'international_route', 'international_route', 'international_route', 'music_on_hold', 'music_on_hold', 'music_on_hold', 'language', 'allowed_codecs', 'allowed_codecs', 'dtmf_mode', 'dtmf_mode', 'nat', 'nat', 'sip_traffic', 'max_expiry', 'rtp_timeout', 'rtp_hold_timeout', 'rtp_timeout', 'ip_restriction', 'ip_restriction', 'enable_ip_restriction', 'pop_restriction', 'pop_restriction', 'enable_pop_restriction', 'internal_extension', 'internal_extension', 'internal_extension', 'internal_extension', 'internal_voicemail', 'internal_voicemail', 'internal_dialtime', 'reseller_client', 'reseller_client', 'reseller_client', 'reseller_package', 'reseller_package', 'reseller_package', 'reseller_nextbilling', 'reseller_nextbilling', 'record_calls', 'transcription_locale', 'transcription_locale', 'transcription_email', 'transcription_email', 'transcription_email', 'transcription_start_delay', 'dialing_mode', 'tfcarrier', 'call_pickup_behavior'][found], 'rule': ['missing_id/id', 'invalid_id/id', 'invalid_id/id.unknown', 'missing_authtype/auth_type', 'invalid_authtype/auth_type', 'invalid_password_auth/password', 'invalid_password_lessthan_8characters_long/password', 'invalid_password_ilegal_characters/password', 'invalid_password_missing_lowercase/password', 'invalid_password_missing_number/password', 'invalid_password_missing_uppercase/password', 'invalid_ip_auth/ip', 'missing_ip/ip', 'invalid_ip/ip', 'missing_devicetype/device_type', 'invalid_devicetype/device_type', 'invalid_devicetype/device_type.unknown', 'invalid_callerid_override/callerid_number', 'invalid_canada_routing/canada_routing', 'invalid_canada_routing/canada_routing.unknown', 'missing_lockinternational/lock_international', 'invalid_lockinternational/lock_international', 'invalid_lockinternational/lock_international.unknown', 'missing_internationalroute/international_route', 'invalid_internationalroute/zero', 'invalid_internationalroute/international_route', 'invalid_internationalroute/international_route.unknown', 'missing_musiconhold/music_on_hold', 'invalid_musiconhold/music_on_hold', 'invalid_musiconhold/music_on_hold.unknown', 'invalid_language/language', 'missing_allowedcodecs/allowed_codecs', 'invalid_allowedcodecs/allowed_codecs', 'missing_dtmfmode/dtmf_mode', 'invalid_dtmfmode/dtmf_mode', 'missing_nat/nat', 'invalid_nat/nat', 'invalid_sip_traffic/sip_traffic', 'invalid_max_expiry/max_expiry', 'invalid_rtp_timeout/rtp_timeout', 'invalid_rtp_hold_timeout/rtp_hold_timeout', 'rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout', 'missing_ip_restriction/ip_restriction', 'invalid_ip/ip_restriction', 'invalid_enable_ip_restriction/enable_ip_restriction', 'missing_pop_restriction/pop_restriction', 'invalid_pop_restriction/pop_restriction', 'invalid_enable_pop_restriction/enable_pop_restriction', 'invalid_extension_length/internal_extension', 'invalid_extension/internal_extension', 'invalid_extension_prefix/internal_extension', 'invalid_extensions/internal_extension', 'invalid_internalvoicemail/internal_voicemail', 'invalid_internalvoicemail/internal_voicemail.unknown', 'invalid_internaldialtime/internal_dialtime', 'missing_resellerclient/reseller_client', 'invalid_resellerclient/reseller_client', 'invalid_resellerclient/reseller_client.unknown', 'missing_resellerpackage/reseller_package', 'invalid_resellerpackage/reseller_package', 'invalid_resellerpackage/reseller_package.unknown', 'invalid_resellernextbilling/reseller_nextbilling', 'invalid_resellernextbilling/past', 'invalid_record_calls/record_calls', 'missing_transcription_locale/transcription_locale', 'invalid_transcription_locale/transcription_locale', 'missing_transcription_email/transcription_email', 'invalid_transcription_email/at', 'invalid_transcription_email/transcription_email', 'unnamed_status/transcription_start_delay', 'unnamed_status/dialing_mode', 'unnamed_status/tfcarrier', 'unnamed_status/call_pickup_behavior'][found], 'severity': ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'warning', 'warning', 'warning', 'warning'][found], 'actual': CASE [0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 17, 16, 18, 18, 19, 20, 20, 21, 22, 23, 23, 23, 24, 24, 25, 26, 26, 26, 27, 27, 27, 28, 28, 29, 30, 30, 31, 31, 31, 32, 33, 34, 35][found] WHEN 0 THEN CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END WHEN 1 THEN CASE WHEN length(calls."auth_type") > 80 THEN concat(substring(calls."auth_type", 1, 80), '…') ELSE calls."auth_type" END WHEN 2 THEN CAST(NULL AS VARCHAR) WHEN 3 THEN CASE WHEN length(calls."ip") > 80 THEN concat(substring(calls."ip", 1, 80), '…') ELSE calls."ip" END WHEN 4 THEN CASE WHEN length(calls."device_type") > 80 THEN concat(substring(calls."device_type", 1, 80), '…') ELSE calls."device_type" END WHEN 5 THEN CASE WHEN length(calls."callerid_number") > 80 THEN concat(substring(calls."callerid_number", 1, 80), '…') ELSE calls."callerid_number" END WHEN 6 THEN CASE WHEN length(calls."canada_routing") > 80 THEN concat(substring(calls."canada_routing", 1, 80), '…') ELSE calls."canada_routing" END WHEN 7 THEN CASE WHEN length(calls."lock_international") > 80 THEN concat(substring(calls."lock_international", 1, 80), '…') ELSE calls."lock_international" END WHEN 8 THEN CASE WHEN length(calls."international_route") > 80 THEN concat(substring(calls."international_route", 1, 80), '…') ELSE calls."international_route" END WHEN 9 THEN CASE WHEN length(calls."music_on_hold") > 80 THEN concat(substring(calls."music_on_hold", 1, 80), '…') ELSE calls."music_on_hold" END WHEN 10 THEN CASE WHEN length(calls."language") > 80 THEN concat(substring(calls."language", 1, 80), '…') ELSE calls."language" END WHEN 11 THEN CASE WHEN length(calls."allowed_codecs") > 80 THEN concat(substring(calls."allowed_codecs", 1, 80), '…') ELSE calls."allowed_codecs" END WHEN 12 THEN CASE WHEN length(calls."dtmf_mode") > 80 THEN concat(substring(calls."dtmf_mode", 1, 80), '…') ELSE calls."dtmf_mode" END WHEN 13 THEN CASE WHEN length(calls."nat") > 80 THEN concat(substring(calls."nat", 1, 80), '…') ELSE calls."nat" END WHEN 14 THEN CASE WHEN length(calls."sip_traffic") > 80 THEN concat(substring(calls."sip_traffic", 1, 80), '…') ELSE calls."sip_traffic" END WHEN 15 THEN CASE WHEN length(calls."max_expiry") > 80 THEN concat(substring(calls."max_expiry", 1, 80), '…') ELSE calls."max_expiry" END WHEN 16 THEN CASE WHEN length(calls."rtp_timeout") > 80 THEN concat(substring(calls."rtp_timeout", 1, 80), '…') ELSE calls."rtp_timeout" END WHEN 17 THEN CASE WHEN length(calls."rtp_hold_timeout") > 80 THEN concat(substring(calls."rtp_hold_timeout", 1, 80), '…') ELSE calls."rtp_hold_timeout" END WHEN 18 THEN CASE WHEN length(calls."ip_restriction") > 80 THEN concat(substring(calls."ip_restriction", 1, 80), '…') ELSE calls."ip_restriction" END WHEN 19 THEN CASE WHEN length(calls."enable_ip_restriction") > 80 THEN concat(substring(calls."enable_ip_restriction", 1, 80), '…') ELSE calls."enable_ip_restriction" END WHEN 20 THEN CASE WHEN length(calls."pop_restriction") > 80 THEN concat(substring(calls."pop_restriction", 1, 80), '…') ELSE calls."pop_restriction" END WHEN 21 THEN CASE WHEN length(calls."enable_pop_restriction") > 80 THEN concat(substring(calls."enable_pop_restriction", 1, 80), '…') ELSE calls."enable_pop_restriction" END WHEN 22 THEN CAST(length(calls."internal_extension") AS VARCHAR) WHEN 23 THEN CASE WHEN length(calls."internal_extension") > 80 THEN concat(substring(calls."internal_extension", 1, 80), '…') ELSE calls."internal_extension" END WHEN 24 THEN CASE WHEN length(calls."internal_voicemail") > 80 THEN concat(substring(calls."internal_voicemail", 1, 80), '…') ELSE calls."internal_voicemail" END WHEN 25 THEN CASE WHEN length(calls."internal_dialtime") > 80 THEN concat(substring(calls."internal_dialtime", 1, 80), '…') ELSE calls."internal_dialtime" END WHEN 26 THEN CASE WHEN length(calls."reseller_client") > 80 THEN concat(substring(calls."reseller_client", 1, 80), '…') ELSE calls."reseller_client" END WHEN 27 THEN CASE WHEN length(calls."reseller_package") > 80 THEN concat(substring(calls."reseller_package", 1, 80), '…') ELSE calls."reseller_package" END WHEN 28 THEN CASE WHEN length(calls."reseller_nextbilling") > 80 THEN concat(substring(calls."reseller_nextbilling", 1, 80), '…') ELSE calls."reseller_nextbilling" END WHEN 29 THEN CASE WHEN length(calls."record_calls") > 80 THEN concat(substring(calls."record_calls", 1, 80), '…') ELSE calls."record_calls" END WHEN 30 THEN CASE WHEN length(calls."transcription_locale") > 80 THEN concat(substring(calls."transcription_locale", 1, 80), '…') ELSE calls."transcription_locale" END WHEN 31 THEN CASE WHEN length(calls."transcription_email") > 80 THEN concat(substring(calls."transcription_email", 1, 80), '…') ELSE calls."transcription_email" END WHEN 32 THEN CASE WHEN length(calls."transcription_start_delay") > 80 THEN concat(substring(calls."transcription_start_delay", 1, 80), '…') ELSE calls."transcription_start_delay" END WHEN 33 THEN CASE WHEN length(calls."dialing_mode") > 80 THEN concat(substring(calls."dialing_mode", 1, 80), '…') ELSE calls."dialing_mode" END WHEN 34 THEN CASE WHEN length(calls."tfcarrier") > 80 THEN concat(substring(calls."tfcarrier", 1, 80), '…') ELSE calls."tfcarrier" END WHEN 35 THEN CASE WHEN length(calls."call_pickup_behavior") > 80 THEN concat(substring(calls."call_pickup_behavior", 1, 80), '…') ELSE calls."call_pickup_behavior" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["1", "2"]', CAST(NULL AS VARCHAR), '8', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..6', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["0"]', '1..6', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["none"]', CAST(NULL AS VARCHAR), '["es", "en", "fr"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["auto", "rfc2833", "inband", "info"]', CAST(NULL AS VARCHAR), '["yes", "no", "route", "never"]', '["0", "1"]', '60..3600', '1..3600', '1..3600', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["0", "1"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["0", "1"]', '5', '1..64', '["068", "097"]', '["098", "211", "311", "411", "4443", "4444", "4747", "511", "711", "811", "822", "911", "988"]', '1..20', CAST(NULL AS VARCHAR), '1..60', CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["0", "1"]', CAST(NULL AS VARCHAR), '10', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '0..60', '["0", "1", "2"]', '["-1", "0", "1", "2"]', '["1", "2", "3", "4"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
