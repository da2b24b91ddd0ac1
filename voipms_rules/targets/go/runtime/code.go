package voipmschecks

import (
	"sort"
	"strings"
)

// Code is a status as the API spells it.  Any string is one: what the catalog
// does not know keeps its spelling and answers Valid with false.
type Code string

// Kind says what sort of fault a code stands for.
type Kind string

// Outcome says whether the call failed, or worked and found nothing.
type Outcome string

// Retry says when the same call may succeed.
type Retry string

// codeRow is a line of codeTable, which is sorted by code.
type codeRow struct {
	code    Code
	kind    Kind
	outcome Outcome
	retry   Retry
	message string
	remedy  string
}

// unknownCode is what is believed of a status that the catalog does not have.
var unknownCode = codeRow{outcome: OutcomeFailure}

// Codes returns all codes of the catalog, sorted.
func Codes() []Code {
	codes := make([]Code, len(codeTable))
	for i := range codeTable {
		codes[i] = codeTable[i].code
	}
	return codes
}

// Valid reports whether the catalog has the code.
func (c Code) Valid() bool {
	return c.row() != &unknownCode
}

// Message returns the provider's text for the code, verbatim; it is empty for
// an unknown code and for the few that are not the provider's.
func (c Code) Message() string {
	return c.row().message
}

// Kind returns the sort of fault; it is empty for an unknown code.
func (c Code) Kind() Kind {
	return c.row().kind
}

// Outcome returns whether the call failed or found nothing; an unknown code is
// a failure.
func (c Code) Outcome() Outcome {
	return c.row().outcome
}

// Retry returns when the same call may succeed; it is empty for an unknown code.
func (c Code) Retry() Retry {
	return c.row().retry
}

// Remedy returns what to do about the code, in our words.
func (c Code) Remedy() string {
	return c.row().remedy
}

// IsEmpty reports whether the code says that the call worked and found nothing.
func (c Code) IsEmpty() bool {
	return c.Outcome() == OutcomeEmpty
}

func (c Code) row() *codeRow {
	at, found := sort.Find(len(codeTable), func(i int) int {
		return strings.Compare(string(c), string(codeTable[i].code))
	})
	if !found {
		return &unknownCode
	}
	return &codeTable[at]
}
