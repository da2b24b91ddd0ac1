-- getPlayInstructions: Lists the voicemail instruction modes, or returns only the one whose code is given.
-- Columns of calls that are read: play_instructions
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."play_instructions" <> '' AND (calls."play_instructions" IN ('u', 'su')) IS NOT TRUE
      THEN 1 END], lambda found: found IS NOT NULL), lambda found: {'code': 'invalid_playinstructions', 'param': 'play_instructions', 'rule': 'invalid_playinstructions/play_instructions', 'severity': 'error', 'actual': CASE 0 WHEN 0 THEN CASE WHEN length(calls."play_instructions") > 80 THEN concat(substring(calls."play_instructions", 1, 80), '…') ELSE calls."play_instructions" END END, 'limit': '["u", "su"]'}) AS violations
FROM calls CROSS JOIN caller;
