// Copied by "voipms-rules generate" from voipms_rules/targets/go/runtime/go.mod; edit it there.

module voipms.rules/voipmschecks

go 1.19
