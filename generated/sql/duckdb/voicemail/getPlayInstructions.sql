-- getPlayInstructions: Lists the voicemail instruction modes, or returns only the one whose code is given.
-- Columns of calls that are read: play_instructions
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN calls."play_instructions" <> '' AND (calls."play_instructions" IN ('u', 'su')) IS NOT TRUE
      THEN {'code': 'invalid_playinstructions', 'param': 'play_instructions', 'rule': 'invalid_playinstructions/play_instructions', 'severity': 'error', 'actual': CASE WHEN length(calls."play_instructions") > 80 THEN concat(substring(calls."play_instructions", 1, 80), '…') ELSE calls."play_instructions" END, 'limit': '["u", "su"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
