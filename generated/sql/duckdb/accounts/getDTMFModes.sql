-- getDTMFModes: Lists the DTMF modes, or returns only the one whose code is given.
-- Columns of calls that are read: dtmf_mode
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."dtmf_mode" <> '' AND ((lower(calls."dtmf_mode") IN ('auto', 'rfc2833', 'inband', 'info') AND strlen(calls."dtmf_mode") = length(calls."dtmf_mode"))) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_dtmfmode', 'param': 'dtmf_mode', 'rule': 'invalid_dtmfmode/dtmf_mode', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."dtmf_mode") > 80 THEN concat(substring(calls."dtmf_mode", 1, 80), '…') ELSE calls."dtmf_mode" END END, 'limit': '["auto", "rfc2833", "inband", "info"]'}) AS violations
FROM calls CROSS JOIN caller;
