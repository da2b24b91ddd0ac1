// Package voipmschecks knows the status codes of the VoIP.ms API and says,
// before a request is sent, which of them the server would answer.
//
//	report := voipmschecks.Check("sendSMS", map[string]string{
//		"did":     "5551234567",
//		"dst":     "5557654321",
//		"message": strings.Repeat("x", 161),
//	}, voipmschecks.Options{})
//	report.Status() // "sms_toolong"
//
// [Check] answers a [Report] of everything that is wrong; [Report.Err] turns it
// into an error for [errors.As].  A status that the server did answer is a
// [Code]: convert it, and ask it what it means.
//
//	switch code := voipmschecks.Code(status); {
//	case code.IsEmpty():
//		return nil, nil // no_sms: the call worked, the list is empty
//	case code.Kind() == voipmschecks.KindAuth:
//		return nil, fmt.Errorf("configuration: %s", code.Remedy()) // ip_not_enabled
//	}
//
// Absent parameters and empty strings both mean "not given".  Values are
// judged, never stored: no report, violation or error carries one.
//
// The files that begin with "Code generated" are printed from the catalog by
// "voipms-rules generate"; the others are copied beside them from
// voipms_rules/targets/go/runtime.
package voipmschecks
