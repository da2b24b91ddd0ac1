// Copied by "voipms-rules generate" from voipms_rules/targets/go/runtime/check.go; edit it there.

package voipmschecks

import (
	"sort"
	"strings"
)

// Check judges a call before it is sent.  It returns everything that is wrong,
// in the order in which the server looks.
func Check(method string, params map[string]string, options Options) Report {
	c := call{params: params, options: options, unread: len(params)}
	if !c.judge(method) {
		c.admit(&ruleInvalidMethod, ruleInvalidMethod.param)
	} else if c.unread > 0 || c.illFormed {
		c.settle(declared(method))
	}
	return c.report
}

// method is a line of methodTable, which is sorted by name.
type method struct {
	name   string
	params []string
}

// declared returns the parameters of a method in declared order.
func declared(name string) []string {
	at, found := sort.Find(len(methodTable), func(i int) int {
		return strings.Compare(name, methodTable[i].name)
	})
	if !found {
		return nil
	}
	return methodTable[at].params
}
