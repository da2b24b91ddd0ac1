package voipmschecks

// Level is how well a rule is supported by evidence.
type Level int

// The levels, each weaker than the one before.  LevelObserved is the zero value.
const (
	// LevelDocumented is for rules the provider documents.
	LevelDocumented Level = iota - 1
	// LevelObserved is for rules the live server was seen to apply.
	LevelObserved
	// LevelInferred is for rules that follow from the documentation indirectly.
	LevelInferred

	// levelAdvice is for what never fails a call.
	levelAdvice
)

// Options adjust a check.  The zero value is the default.
type Options struct {
	// Now is the date of the call, "yyyy-mm-dd".  By default it is the date in
	// the last time zone of the earth, so that today passes everywhere.
	Now string
	// Lookups holds values of the caller's account by method and field, such
	// as "getDIDsInfo.did".  What is not there is not checked.
	Lookups map[string]Lookup
	// Level is the weakest evidence that fails a call; rules with less warn.
	Level Level
	// Ignore lists ids of rules and codes that are not reported.
	Ignore []string
}

// Lookup is a set of values of the caller's account.
type Lookup map[string]struct{}

// NewLookup returns the set of the values.
func NewLookup(values ...string) Lookup {
	lookup := make(Lookup, len(values))
	for _, value := range values {
		lookup[value] = struct{}{}
	}
	return lookup
}

func (l Lookup) has(value string) bool {
	_, found := l[value]
	return found
}
