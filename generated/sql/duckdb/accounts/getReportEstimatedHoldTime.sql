-- getReportEstimatedHoldTime: Lists the choices for announcing the estimated hold time, or returns only the one whose code is given.
-- Columns of calls that are read: type
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."type" <> '' AND ((lower(calls."type") IN ('yes', 'no', 'once') AND strlen(calls."type") = length(calls."type"))) IS NOT TRUE
      THEN {'code': 'invalid_if_announce_position_enabled_report_estimated_hold_time', 'param': 'type', 'rule': 'invalid_if_announce_position_enabled_report_estimated_hold_time/type', 'severity': 'warning', 'actual': CASE WHEN length(calls."type") > 80 THEN concat(substring(calls."type", 1, 80), '…') ELSE calls."type" END, 'limit': '["yes", "no", "once"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
