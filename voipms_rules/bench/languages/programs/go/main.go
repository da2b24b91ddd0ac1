// Times the generated Go package and go-playground/validator: the latter on a
// struct that lies ready, and on one that is filled from the map we are given.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"log"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-playground/validator/v10"
	"voipms.rules/voipmschecks"
)

const sample = time.Millisecond

type call struct {
	what, name, method string
	params             map[string]string
}

// A contender makes of a call a function that judges it; what can be looked up
// before is.
type contender struct {
	name    string
	prepare func(c call) func() bool
}

type entry struct {
	contender
	judge   func() bool
	times   int
	samples []string
}

func main() {
	seconds, err := strconv.ParseFloat(os.Args[3], 64)
	if err != nil {
		log.Fatal(err)
	}
	validate := newValidate()
	ours := contender{"ours", func(c call) func() bool {
		return func() bool {
			return voipmschecks.Check(c.method, c.params, voipmschecks.Options{}).OK()
		}
	}}
	ready := contender{"go-playground", func(c call) func() bool {
		params := builders[c.method](c.params)
		return func() bool { return validate.Struct(params) == nil }
	}}
	filled := contender{"go-playground, map", func(c call) func() bool {
		build := builders[c.method]
		return func() bool { return validate.Struct(build(c.params)) == nil }
	}}
	calls := read(os.Args[1])
	for _, peer := range []contender{ready, filled} {
		fmt.Printf("judged\t%s\t%s\n", peer.name, digits(peer, calls))
	}
	for _, c := range calls {
		if c.what == "time" {
			timed(c, []contender{ours, ready, filled}, time.Duration(seconds*float64(time.Second)))
		}
	}
}

// newValidate registers each pattern as a validation, as the package has none for them.
func newValidate() *validator.Validate {
	validate := validator.New(validator.WithRequiredStructEnabled())
	for name, text := range patterns {
		pattern := regexp.MustCompile(text)
		err := validate.RegisterValidation(name, func(field validator.FieldLevel) bool {
			return pattern.MatchString(field.Field().String())
		})
		if err != nil {
			log.Fatal(err)
		}
	}
	return validate
}

func read(path string) []call {
	file, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	var calls []call
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		calls = append(calls, call{fields[0], fields[1], fields[2], params(fields[3])})
	}
	return calls
}

func params(field string) map[string]string {
	params := map[string]string{}
	for _, item := range strings.Fields(field) {
		name, text, _ := strings.Cut(item, "=")
		value, err := hex.DecodeString(text)
		if err != nil {
			log.Fatal(err)
		}
		params[name] = string(value)
	}
	return params
}

func digits(c contender, calls []call) string {
	var text strings.Builder
	for _, one := range calls {
		if one.what == "judge" {
			text.WriteString(digit(c.prepare(one)()))
		}
	}
	return text.String()
}

func digit(accepted bool) string {
	if accepted {
		return "1"
	}
	return "0"
}

func timed(c call, contenders []contender, budget time.Duration) {
	var entries []*entry
	for _, one := range contenders {
		judge := one.prepare(c)
		entries = append(entries, &entry{one, judge, timesOf(judge, budget/2), nil})
	}
	for round := max(3, int(budget/sample)); round > 0; round-- {
		for _, e := range entries {
			e.samples = append(e.samples, fmt.Sprintf("%.1f", spend(e.judge, e.times)))
		}
		slices.Reverse(entries)
	}
	for _, e := range entries {
		samples := strings.Join(e.samples, " ")
		fmt.Printf("timed\t%s\t%s\t%s\t%s\n", c.name, e.name, digit(e.judge()), samples)
	}
}

// timesOf warms up and answers how often a sample calls.
func timesOf(judge func() bool, budget time.Duration) int {
	times := 10
	for end := time.Now().Add(budget); time.Now().Before(end); {
		times = max(1, int(math.Round(float64(sample)/spend(judge, times))))
	}
	return times
}

var accepted int

// spend returns nanoseconds per call.
func spend(judge func() bool, times int) float64 {
	start := time.Now()
	for range times {
		if judge() {
			accepted++
		}
	}
	return max(1, float64(time.Since(start))/float64(times))
}
