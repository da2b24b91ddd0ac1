module voipms.rules/voipmschecks

go 1.19
