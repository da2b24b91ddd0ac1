-- getLocales: Lists the locale codes, or returns only the one given.
-- Columns of calls that are read: none
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, CAST(array() AS ARRAY<STRUCT<code: STRING, param: STRING, rule: STRING, severity: STRING, actual: STRING, limit: STRING>>) AS violations
FROM calls CROSS JOIN caller;
