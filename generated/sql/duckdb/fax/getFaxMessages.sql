-- getFaxMessages: Lists fax messages by date and folder, or returns one by ID.
-- Columns of calls that are read: from, to, id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."from" <> '' AND ((CASE WHEN regexp_full_match(calls."from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."from", '0000') THEN TRY_CAST(split_part(calls."from", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 1
    WHEN calls."from" <> '' AND ((CASE WHEN regexp_full_match(calls."from", '[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."from", '0000') THEN TRY_CAST(split_part(calls."from", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls."to" <> '' AND ((CASE WHEN regexp_full_match(calls."to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."to", '0000') THEN TRY_CAST(split_part(calls."to", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 3
    WHEN calls."to" <> '' AND ((CASE WHEN regexp_full_match(calls."to", '[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."to", '0000') THEN TRY_CAST(split_part(calls."to", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 4 END, 
    CASE WHEN calls."from" <> '' AND calls."to" <> '' AND (COALESCE(CASE WHEN regexp_full_match(calls."from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."from", '0000') THEN TRY_CAST(split_part(calls."from", ' ', 1) AS DATE) END <= CASE WHEN regexp_full_match(calls."to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."to", '0000') THEN TRY_CAST(split_part(calls."to", ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls."id" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."id" AS UBIGINT) AS VARCHAR) = calls."id" THEN strlen(calls."id") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."id", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 6 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_id'][found], 'param': ['from', 'from', 'to', 'to', 'from', 'id'][found], 'rule': ['invalid_date/getFaxMessages.from', 'invalid_date/from.padding', 'invalid_date/getFaxMessages.to', 'invalid_date/to.padding', 'invalid_date_from/from', 'invalid_id/id'][found], 'severity': ['error', 'warning', 'error', 'warning', 'warning', 'error'][found], 'actual': CASE [0, 0, 1, 1, 0, 2][found] WHEN 0 THEN CASE WHEN length(calls."from") > 80 THEN concat(substring(calls."from", 1, 80), '…') ELSE calls."from" END WHEN 1 THEN CASE WHEN length(calls."to") > 80 THEN concat(substring(calls."to", 1, 80), '…') ELSE calls."to" END WHEN 2 THEN CASE WHEN length(calls."id") > 80 THEN concat(substring(calls."id", 1, 80), '…') ELSE calls."id" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '1..20'][found]}) AS violations
FROM calls CROSS JOIN caller;
