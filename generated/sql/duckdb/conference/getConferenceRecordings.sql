-- getConferenceRecordings: Lists the recordings of a conference.
-- Columns of calls that are read: conference, date_from, date_to
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."conference" IS NULL OR calls."conference" = '')
      THEN 1 END, 
    CASE WHEN calls."conference" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."conference" AS UBIGINT) AS VARCHAR) = calls."conference" THEN strlen(calls."conference") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."conference", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 2
    WHEN calls."conference" <> '' AND (COALESCE(list_contains(caller.lookups['getConference.conference'], calls."conference"), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN calls."date_from" <> '' AND ((CASE WHEN regexp_full_match(calls."date_from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_from", '0000') THEN TRY_CAST(split_part(calls."date_from", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 4
    WHEN calls."date_from" <> '' AND ((CASE WHEN regexp_full_match(calls."date_from", '[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_from", '0000') THEN TRY_CAST(split_part(calls."date_from", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls."date_to" <> '' AND ((CASE WHEN regexp_full_match(calls."date_to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_to", '0000') THEN TRY_CAST(split_part(calls."date_to", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 6
    WHEN calls."date_to" <> '' AND ((CASE WHEN regexp_full_match(calls."date_to", '[0-9]{4}-[0-9]{2}-[0-9]{2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_to", '0000') THEN TRY_CAST(split_part(calls."date_to", ' ', 1) AS DATE) END) IS NOT NULL) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN calls."date_from" <> '' AND calls."date_to" <> '' AND (COALESCE(CASE WHEN regexp_full_match(calls."date_from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_from", '0000') THEN TRY_CAST(split_part(calls."date_from", ' ', 1) AS DATE) END <= CASE WHEN regexp_full_match(calls."date_to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_to", '0000') THEN TRY_CAST(split_part(calls."date_to", ' ', 1) AS DATE) END, TRUE)) IS NOT TRUE
      THEN 8 END, 
    CASE WHEN calls."date_from" <> '' AND calls."date_to" <> '' AND (COALESCE((CASE WHEN regexp_full_match(calls."date_to", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_to", '0000') THEN TRY_CAST(split_part(calls."date_to", ' ', 1) AS DATE) END) - (CASE WHEN regexp_full_match(calls."date_from", '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?') AND NOT starts_with(calls."date_from", '0000') THEN TRY_CAST(split_part(calls."date_from", ' ', 1) AS DATE) END) <= 92, TRUE)) IS NOT TRUE
      THEN 9 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_conference', 'invalid_conference', 'invalid_conference', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'invalid_daterange'][found], 'param': ['conference', 'conference', 'conference', 'date_from', 'date_from', 'date_to', 'date_to', 'date_from', 'date_from'][found], 'rule': ['missing_conference/conference', 'invalid_conference/conference', 'invalid_conference/conference.unknown', 'invalid_date/date_from', 'invalid_date/date_from.padding', 'invalid_date/date_to', 'invalid_date/date_to.padding', 'invalid_date_from/date_from', 'invalid_daterange/unproven'][found], 'severity': ['error', 'error', 'error', 'error', 'warning', 'error', 'warning', 'warning', 'warning'][found], 'actual': CASE [0, 0, 0, 1, 1, 2, 2, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."conference") > 80 THEN concat(substring(calls."conference", 1, 80), '…') ELSE calls."conference" END WHEN 1 THEN CASE WHEN length(calls."date_from") > 80 THEN concat(substring(calls."date_from", 1, 80), '…') ELSE calls."date_from" END WHEN 2 THEN CASE WHEN length(calls."date_to") > 80 THEN concat(substring(calls."date_to", 1, 80), '…') ELSE calls."date_to" END END, 'limit': [CAST(NULL AS VARCHAR), '1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '92'][found]}) AS violations
FROM calls CROSS JOIN caller;
