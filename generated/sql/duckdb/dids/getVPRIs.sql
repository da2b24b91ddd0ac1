-- getVPRIs: Lists VPRIs.
-- Columns of calls that are read: none
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, CAST([] AS STRUCT("code" VARCHAR, "param" VARCHAR, "rule" VARCHAR, "severity" VARCHAR, "actual" VARCHAR, "limit" VARCHAR)[]) AS violations
FROM calls CROSS JOIN caller;
