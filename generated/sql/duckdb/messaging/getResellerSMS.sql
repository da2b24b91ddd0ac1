-- getResellerSMS: Lists SMS of one reseller client by period, direction, DID or contact.
-- Columns of calls that are read: sms, client, from, to, type, did, contact, limit, timezone, all_messages
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."sms" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."sms" AS UBIGINT) AS VARCHAR) = calls."sms" THEN strlen(calls."sms") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."sms", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."all_messages" = '1' AND calls."sms" <> '' AND (calls."sms" = '0') IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."client" IS NULL OR calls."client" = '')
      THEN 3
    WHEN calls."client" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."client" AS UBIGINT) AS VARCHAR) = calls."client" THEN strlen(calls."client") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."client", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls."from" <> '' AND ((CASE WHEN regexp_full_match(calls."from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."from", '0000') THEN TRY_CAST(split_part(calls."from", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5
    WHEN calls."from" <> '' AND ((CASE WHEN regexp_full_match(calls."from", '[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."from", '0000') THEN TRY_CAST(split_part(calls."from", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls."to" <> '' AND ((CASE WHEN regexp_full_match(calls."to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."to", '0000') THEN TRY_CAST(split_part(calls."to", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 7
    WHEN calls."to" <> '' AND ((CASE WHEN regexp_full_match(calls."to", '[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."to", '0000') THEN TRY_CAST(split_part(calls."to", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."from" <> '' AND calls."to" <> '' AND (COALESCE(CASE WHEN regexp_full_match(calls."from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."from", '0000') THEN TRY_CAST(split_part(calls."from", ' ', 1) AS DATE) END <= CASE WHEN regexp_full_match(calls."to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."to", '0000') THEN TRY_CAST(split_part(calls."to", ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls."from" <> '' AND calls."to" <> '' AND (COALESCE((CASE WHEN regexp_full_match(calls."to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."to", '0000') THEN TRY_CAST(split_part(calls."to", ' ', 1) AS DATE) END) - (CASE WHEN regexp_full_match(calls."from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."from", '0000') THEN TRY_CAST(split_part(calls."from", ' ', 1) AS DATE) END) <= 92, TRUE)) IS NOT TRUE
      THEN 10 END, 
    CASE WHEN calls."type" <> '' AND (calls."type" IN ('0', '1')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 12 END, 
    CASE WHEN calls."contact" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."contact" AS UBIGINT) AS VARCHAR) = calls."contact" THEN TRUE ELSE regexp_full_match(calls."contact", '[\x20\x28-\x29\x2B\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN calls."limit" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."limit" AS UBIGINT) AS VARCHAR) = calls."limit" THEN strlen(calls."limit") BETWEEN 1 AND 10 ELSE regexp_full_match(calls."limit", '[0-9]{1,10}') END) IS NOT TRUE
      THEN 14 END, 
    CASE WHEN calls."timezone" <> '' AND ((regexp_full_match(calls."timezone", '-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,2})?') AND TRY_CAST(calls."timezone" AS DECIMAL(14, 2)) BETWEEN -12.00 AND 13.00)) IS NOT TRUE
      THEN 15 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_sms', 'invalid_sms', 'invalid_client', 'invalid_client', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_daterange', 'invalid_type', 'invalid_did', 'invalid_contact', 'unnamed_status', 'invalid_timezone'][found], 'param': ['sms', 'sms', 'client', 'client', 'from', 'from', 'to', 'to', 'from', 'from', 'type', 'did', 'contact', 'limit', 'timezone'][found], 'rule': ['invalid_sms/sms', 'invalid_sms/sms.all_messages', 'invalid_client/getResellerSMS.client', 'invalid_client/client', 'invalid_date/from', 'invalid_date/from.padding', 'invalid_date/to', 'invalid_date/to.padding', 'invalid_date_from/from', 'invalid_daterange/from', 'invalid_type/direction', 'invalid_did/did.filter', 'invalid_contact/contact', 'unnamed_status/limit', 'invalid_timezone/timezone'][found], 'severity': ['error', 'warning', 'error', 'error', 'error', 'warning', 'error', 'warning', 'warning', 'error', 'error', 'error', 'error', 'warning', 'error'][found], 'actual': CASE [0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 4, 5, 6, 7, 8][found] WHEN 0 THEN CASE WHEN length(calls."sms") > 80 THEN concat(substring(calls."sms", 1, 80), '…') ELSE calls."sms" END WHEN 1 THEN CASE WHEN length(calls."client") > 80 THEN concat(substring(calls."client", 1, 80), '…') ELSE calls."client" END WHEN 2 THEN CASE WHEN length(calls."from") > 80 THEN concat(substring(calls."from", 1, 80), '…') ELSE calls."from" END WHEN 3 THEN CASE WHEN length(calls."to") > 80 THEN concat(substring(calls."to", 1, 80), '…') ELSE calls."to" END WHEN 4 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END WHEN 5 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 6 THEN CASE WHEN length(calls."contact") > 80 THEN concat(substring(calls."contact", 1, 80), '…') ELSE calls."contact" END WHEN 7 THEN CASE WHEN length(calls."limit") > 80 THEN concat(substring(calls."limit", 1, 80), '…') ELSE calls."limit" END WHEN 8 THEN CASE WHEN length(calls."timezone") > 80 THEN concat(substring(calls."timezone", 1, 80), '…') ELSE calls."timezone" END END, 'limit': ['1..20', '["0"]', CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '92', '["0", "1"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..10', '-12..13'][found]}) AS violations
FROM calls CROSS JOIN caller;
