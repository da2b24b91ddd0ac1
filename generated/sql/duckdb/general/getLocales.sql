-- getLocales: Lists the locale codes, or returns only the one given.
-- Columns of calls that are read: none
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, CAST([] AS STRUCT("code" VARCHAR, "param" VARCHAR, "rule" VARCHAR, "severity" VARCHAR, "actual" VARCHAR, "limit" VARCHAR)[]) AS violations
FROM calls CROSS JOIN caller;
