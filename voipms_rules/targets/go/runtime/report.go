package voipmschecks

import "strings"

// Severity says whether a violation fails the call.
type Severity string

// The severities.
const (
	SeverityError   Severity = "error"
	SeverityWarning Severity = "warning"
)

// Violation is one rule that a call breaks.  It never holds a parameter's value.
type Violation struct {
	// Code is the status that the server is expected to answer.
	Code Code
	// Param is the name of the parameter at fault.
	Param string
	// Rule is the id of the rule.
	Rule string
	// Severity is SeverityError or SeverityWarning.
	Severity Severity
	// Message says what was expected.
	Message string
}

// String returns the parameter, what it was expected to be, and the code.
func (v Violation) String() string {
	return v.Param + ": " + v.Message + " (" + string(v.Code) + ")"
}

// Report is the outcome of a check.
type Report struct {
	// All holds errors and warnings in the order in which the server looks.
	All []Violation
}

// OK reports whether the call passes; warnings do not fail it.
func (r Report) OK() bool {
	for i := range r.All {
		if r.All[i].Severity == SeverityError {
			return false
		}
	}
	return true
}

// Violations returns the errors.
func (r Report) Violations() []Violation {
	return r.of(SeverityError)
}

// Warnings returns what is suspicious but does not fail the call.
func (r Report) Warnings() []Violation {
	return r.of(SeverityWarning)
}

func (r Report) of(severity Severity) []Violation {
	var found []Violation
	for _, violation := range r.All {
		if violation.Severity == severity {
			found = append(found, violation)
		}
	}
	return found
}

// Status returns the status that the server is expected to answer: the code of
// the first error, and "" when there is none or its code is not the server's.
func (r Report) Status() Code {
	for i := range r.All {
		if r.All[i].Severity == SeverityError {
			return serverCode(r.All[i].Code)
		}
	}
	return ""
}

func serverCode(code Code) Code {
	if code.Kind() == KindLocal {
		return ""
	}
	return code
}

// Err returns nil when the call passes, and an *InvalidRequestError otherwise.
func (r Report) Err() error {
	if r.OK() {
		return nil
	}
	return &InvalidRequestError{Report: r}
}

// InvalidRequestError is a failed check.  Use [errors.As] to get at the report.
type InvalidRequestError struct {
	Report Report
}

// Error lists the violations, without the values.
func (e *InvalidRequestError) Error() string {
	var faults []string
	for _, violation := range e.Report.Violations() {
		faults = append(faults, violation.String())
	}
	return "invalid request: " + strings.Join(faults, "; ")
}
