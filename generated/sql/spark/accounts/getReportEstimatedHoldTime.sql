-- getReportEstimatedHoldTime: Lists the choices for announcing the estimated hold time, or returns only the one whose code is given.
-- Columns of calls that are read: type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`type` <> '' AND ((lower(calls.`type`) IN ('yes', 'no', 'once') AND octet_length(calls.`type`) = length(calls.`type`))) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_if_announce_position_enabled_report_estimated_hold_time', 'param', 'type', 'rule', 'invalid_if_announce_position_enabled_report_estimated_hold_time/type', 'severity', 'warning', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`type`) > 80 THEN concat(substring(calls.`type`, 1, 80), '…') ELSE calls.`type` END END, 'limit', '["yes", "no", "once"]')) AS violations
FROM calls CROSS JOIN caller;
