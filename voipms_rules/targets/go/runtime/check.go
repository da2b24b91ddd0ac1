package voipmschecks

import (
	"sort"
	"strings"
)

// Check judges a call before it is sent.  It returns everything that is wrong,
// in the order in which the server looks.
func Check(method string, params map[string]string, options Options) Report {
	c := &call{options: options}
	m, found := findMethod(method)
	if !found {
		c.broken(&ruleInvalidMethod)
		return c.report
	}
	names, values := m.arrange(params)
	if c.illFormed(names, values) {
		return c.report
	}
	m.check(c, values)
	for _, name := range names[len(m.params):] {
		c.admit(&ruleUnknownParameter, name)
	}
	return c.report
}

// method is a line of methodTable, which is sorted by name.
type method struct {
	name   string
	check  func(c *call, values []string)
	params []string
}

func findMethod(name string) (*method, bool) {
	at, found := sort.Find(len(methodTable), func(i int) int {
		return strings.Compare(name, methodTable[i].name)
	})
	if !found {
		return nil, false
	}
	return &methodTable[at], true
}

// arrange returns the values of the declared parameters in declared order, ""
// for those that are absent, and behind them the unknown ones sorted by name.
func (m *method) arrange(params map[string]string) (names, values []string) {
	names, values = m.params, make([]string, len(m.params))
	given := 0
	for i, name := range m.params {
		value, found := params[name]
		if found {
			values[i] = value
			given++
		}
	}
	if given == len(params) {
		return names, values
	}
	unknown := m.unknown(params)
	names = append(append([]string(nil), m.params...), unknown...)
	for _, name := range unknown {
		values = append(values, params[name])
	}
	return names, values
}

func (m *method) unknown(params map[string]string) []string {
	var names []string
	for name := range params {
		if !isIn(name, m.params) {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names
}
