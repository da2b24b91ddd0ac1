-- setClient: Updates the details of one reseller client.
-- Columns of calls that are read: client, email, password, firstname, lastname, country, phone_number, balance_management
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."client" IS NULL OR calls."client" = '')
      THEN 1 END, 
    CASE WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."client" <> '' AND (COALESCE(list_contains(caller.lookups['getClients.client'], calls."client"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls."email" IS NULL OR calls."email" = '')
      THEN 4 END, 
    CASE WHEN calls."email" <> '' AND ((strlen(calls."email") <= 318 AND instr(calls."email", '@') <= 65 AND strlen(calls."email") - instr(calls."email", '@') <= 253 AND regexp_full_match(calls."email", '[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:[.][A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+') AND NOT regexp_full_match(calls."email", '[^\x0A]*[.][0-9]+'))) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls."password" IS NULL OR calls."password" = '')
      THEN 6 END, 
    CASE WHEN (calls."firstname" IS NULL OR calls."firstname" = '')
      THEN 7 END, 
    CASE WHEN (calls."lastname" IS NULL OR calls."lastname" = '')
      THEN 8 END, 
    CASE WHEN calls."country" <> '' AND (regexp_full_match(calls."country", '[A-Za-z]{2}')) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN (calls."phone_number" IS NULL OR calls."phone_number" = '')
      THEN 10 END, 
    CASE WHEN calls."balance_management" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."balance_management" AS UBIGINT) AS VARCHAR) = calls."balance_management" THEN strlen(calls."balance_management") BETWEEN 1 AND 3 ELSE regexp_full_match(calls."balance_management", '[0-9]{1,3}') END) IS NOT TRUE
      THEN 11
    WHEN calls."balance_management" <> '' AND (COALESCE(list_contains(caller.lookups['getBalanceManagement.value'], calls."balance_management"), TRUE)) IS NOT TRUE
      THEN 12 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_client', 'invalid_client', 'invalid_client', 'missing_email', 'invalid_email', 'missing_password', 'missing_firstname', 'missing_lastname', 'invalid_country', 'missing_phonenumber', 'invalid_balancemanagement', 'invalid_balancemanagement'][found], 'param': ['client', 'client', 'client', 'email', 'email', 'password', 'firstname', 'lastname', 'country', 'phone_number', 'balance_management', 'balance_management'][found], 'rule': ['missing_client/client', 'invalid_client/client', 'invalid_client/client.unknown', 'missing_email/email', 'invalid_email/email', 'missing_password/password', 'missing_firstname/firstname', 'missing_lastname/lastname', 'invalid_country/country', 'missing_phonenumber/phone_number', 'invalid_balancemanagement/balance_management', 'invalid_balancemanagement/balance_management.unknown'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 7][found] WHEN 0 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END WHEN 1 THEN CASE WHEN length(calls."email") > 80 THEN concat(substring(calls."email", 1, 80), '…') ELSE calls."email" END WHEN 2 THEN CAST(NULL AS VARCHAR) WHEN 3 THEN CASE WHEN length(calls."firstname") > 80 THEN concat(substring(calls."firstname", 1, 80), '…') ELSE calls."firstname" END WHEN 4 THEN CASE WHEN length(calls."lastname") > 80 THEN concat(substring(calls."lastname", 1, 80), '…') ELSE calls."lastname" END WHEN 5 THEN CASE WHEN length(calls."country") > 80 THEN concat(substring(calls."country", 1, 80), '…') ELSE calls."country" END WHEN 6 THEN CASE WHEN length(calls."phone_number") > 80 THEN concat(substring(calls."phone_number", 1, 80), '…') ELSE calls."phone_number" END WHEN 7 THEN CASE WHEN length(calls."balance_management") > 80 THEN concat(substring(calls."balance_management", 1, 80), '…') ELSE calls."balance_management" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '[A-Za-z]{2}', CAST(NULL AS VARCHAR), '1..3', CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
