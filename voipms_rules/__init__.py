"""voipms_rules."""
