-- getDIDvPRI: Lists the DIDs attached to one VPRI.
-- Columns of calls that are read: vpri
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."vpri" IS NULL OR calls."vpri" = '')
      THEN {'code': 'missing_params', 'param': 'vpri', 'rule': 'missing_params/vpri', 'severity': 'warning', 'actual': CASE WHEN length(calls."vpri") > 80 THEN concat(substring(calls."vpri", 1, 80), '…') ELSE calls."vpri" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
