package voipmschecks

import "unicode/utf8"

// rule is what a violation says.  The rules of the catalog are in rules.go; the
// two below are ours, and belong to no method.
type rule struct {
	id      string
	code    Code
	param   string
	level   Level
	message string
}

var (
	ruleUnencodableValue = rule{
		id:      "unencodable_value",
		code:    CodeUnencodableValue,
		level:   LevelDocumented,
		message: "expected well-formed UTF-8",
	}
	ruleUnknownParameter = rule{
		id:      "unknown_parameter",
		code:    CodeUnknownParameter,
		level:   levelAdvice,
		message: "expected a parameter that the method has",
	}
)

// call is one request while it is judged.
type call struct {
	options Options
	report  Report
}

// illFormed reports values that are no text; nothing else can be said of them.
func (c *call) illFormed(names, values []string) bool {
	found := false
	for i, value := range values {
		if !utf8.ValidString(value) {
			c.admit(&ruleUnencodableValue, names[i])
			found = true
		}
	}
	return found
}

// broken reports a broken rule.
func (c *call) broken(r *rule) {
	c.admit(r, r.param)
}

// admit is the one place where options decide what becomes of a violation.
func (c *call) admit(r *rule, param string) {
	ignored := c.options.Ignore
	if isIn(r.id, ignored) || isIn(string(r.code), ignored) {
		return
	}
	violation := Violation{Code: r.code, Param: param, Rule: r.id, Message: r.message}
	violation.Severity = c.severity(r)
	c.report.All = append(c.report.All, violation)
}

// severity lets no level turn advice into an error.
func (c *call) severity(r *rule) Severity {
	if r.level == levelAdvice || r.level > c.options.Level {
		return SeverityWarning
	}
	return SeverityError
}

// lookupHas reports whether the account has the value, or is not known.
func (c *call) lookupHas(value, key string) bool {
	rows, known := c.options.Lookups[key]
	return !known || rows.has(value)
}

// lookupLacks reports whether the account does not have the value, or is not known.
func (c *call) lookupLacks(value, key string) bool {
	return !c.options.Lookups[key].has(value)
}

// lookupBelow reports whether the account has fewer values than most, or is not known.
func (c *call) lookupBelow(key string, most int) bool {
	rows, known := c.options.Lookups[key]
	return !known || len(rows) < most
}
