-- getInvoice: Retrieves the invoice for a date range or a predefined period.
-- Columns of calls that are read: from, to, range, type
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
    CASE WHEN calls."range" <> '' AND (list_contains(['1', '2', '3', '4', '5', '6'], calls."range")) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls."type" <> '' AND (calls."type" IN ('0', '1')) IS NOT TRUE
      THEN 7 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_date', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date_from', 'unnamed_status', 'invalid_invoice_type'][found], 'param': ['from', 'from', 'to', 'to', 'from', 'range', 'type'][found], 'rule': ['invalid_date/from', 'invalid_date/from.padding', 'invalid_date/to', 'invalid_date/to.padding', 'invalid_date_from/from', 'unnamed_status/range', 'invalid_invoice_type/type'][found], 'severity': ['error', 'warning', 'error', 'warning', 'warning', 'warning', 'error'][found], 'actual': CASE [0, 0, 1, 1, 0, 2, 3][found] WHEN 0 THEN CASE WHEN length(calls."from") > 80 THEN concat(substring(calls."from", 1, 80), '…') ELSE calls."from" END WHEN 1 THEN CASE WHEN length(calls."to") > 80 THEN concat(substring(calls."to", 1, 80), '…') ELSE calls."to" END WHEN 2 THEN CASE WHEN length(calls."range") > 80 THEN concat(substring(calls."range", 1, 80), '…') ELSE calls."range" END WHEN 3 THEN CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["1", "2", "3", "4", "5", "6"]', '["0", "1"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
