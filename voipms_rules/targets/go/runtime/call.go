package voipmschecks

import (
	"sort"
	"unicode/utf8"
)

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
	params    map[string]string
	options   Options
	report    Report
	unread    int  // how many of the parameters no check has asked for
	illFormed bool // a value is no text
}

// value returns the value of a parameter, "" if it is absent.
func (c *call) value(name string) string {
	if c.unread == 0 {
		return ""
	}
	value, found := c.params[name]
	if found {
		c.unread--
	}
	return value
}

// text is value for what may be anything but ASCII and still break no rule: it
// notes what is no text.  Of the other values only those that break a rule can
// be ill-formed, and broken looks at them.
func (c *call) text(name string) string {
	value := c.value(name)
	c.inspect(value)
	return value
}

func (c *call) inspect(value string) {
	if !utf8.ValidString(value) {
		c.illFormed = true
	}
}

// broken reports a broken rule.
func (c *call) broken(r *rule) {
	c.inspect(c.params[r.param])
	c.admit(r, r.param)
}

// settle reports what no check does: parameters that the method does not have,
// and values that are no text, of which nothing else can be said.
func (c *call) settle(declared []string) {
	unknown := c.unknown(declared)
	if c.illFormed {
		c.report = Report{}
		c.reportIllFormed(declared)
		c.reportIllFormed(unknown)
		return
	}
	for _, name := range unknown {
		c.admit(&ruleUnknownParameter, name)
	}
}

// unknown returns the parameters that the method does not have, sorted.
func (c *call) unknown(declared []string) []string {
	var names []string
	for name, value := range c.params {
		if !isIn(name, declared) {
			names = append(names, name)
			c.inspect(value)
		}
	}
	sort.Strings(names)
	return names
}

func (c *call) reportIllFormed(names []string) {
	for _, name := range names {
		if !utf8.ValidString(c.params[name]) {
			c.admit(&ruleUnencodableValue, name)
		}
	}
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
