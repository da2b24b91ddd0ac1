package voipmschecks

import (
	"math"
	"strings"
	"unicode/utf8"
)

// unbounded is an open upper bound.
const unbounded = math.MaxInt

// isIn reports whether the set has the value.
func isIn(value string, set []string) bool {
	for _, member := range set {
		if value == member {
			return true
		}
	}
	return false
}

// isInFold is isIn for a set in lower case, whatever the case of the value.
// Only ASCII letters fold: what a locale or Unicode folds besides, the server
// does not.
func isInFold(value string, set []string) bool {
	for _, member := range set {
		if equalFold(value, member) {
			return true
		}
	}
	return false
}

func equalFold(value, lower string) bool {
	if len(value) != len(lower) {
		return false
	}
	for i := 0; i < len(value); i++ {
		if foldASCII(value[i]) != lower[i] {
			return false
		}
	}
	return true
}

func foldASCII(char byte) byte {
	if 'A' <= char && char <= 'Z' {
		return char + 'a' - 'A'
	}
	return char
}

// hasPrefix reports whether the value starts with one of the prefixes.
func hasPrefix(value string, prefixes []string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(value, prefix) {
			return true
		}
	}
	return false
}

// hasBytes reports whether the value is least to most bytes long.
func hasBytes(value string, least, most int) bool {
	return least <= len(value) && len(value) <= most
}

// hasRunes reports whether the value is least to most code points long.
func hasRunes(value string, least, most int) bool {
	size := utf8.RuneCountInString(value)
	return least <= size && size <= most
}

const alphanumerics = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// charClass is a set of ASCII characters, one bit each.
type charClass [2]uint64

// charsOf returns the class of the characters of an ASCII text.
func charsOf(text string) (class charClass) {
	for i := 0; i < len(text); i++ {
		class[text[i]/64] |= 1 << (text[i] % 64)
	}
	return class
}

func (class *charClass) has(char byte) bool {
	return char < utf8.RuneSelf && class[char/64]>>(char%64)&1 == 1
}

// hasOnly reports whether all characters of the value are in the class.
func hasOnly(value string, class *charClass) bool {
	for i := 0; i < len(value); i++ {
		if !class.has(value[i]) {
			return false
		}
	}
	return true
}

// hasSome reports whether a character of the value is in the class.
func hasSome(value string, class *charClass) bool {
	for i := 0; i < len(value); i++ {
		if class.has(value[i]) {
			return true
		}
	}
	return false
}

// noMatch stands in a pattern's table where no text can match any more.
const noMatch = 0xFF

// pattern is a minimal automaton over ASCII.  State 0 is the start; next has
// a row per state and a column per class of characters.
type pattern struct {
	classes   [utf8.RuneSelf]uint8
	columns   int
	next      []uint8
	accepting []bool
}

// matches reports whether the pattern matches the whole value.
func matches(value string, p *pattern) bool {
	state := 0
	for i := 0; i < len(value); i++ {
		if value[i] >= utf8.RuneSelf {
			return false
		}
		next := p.next[state*p.columns+int(p.classes[value[i]])]
		if next == noMatch {
			return false
		}
		state = int(next)
	}
	return p.accepting[state]
}

var base64Chars = charsOf("+/" + alphanumerics)

// isBase64 ignores line breaks and wants a length that whole bytes can have;
// padding may be left out.
func isBase64(value string) bool {
	digits, padding := 0, 0
	for i := 0; i < len(value); i++ {
		switch char := value[i]; {
		case char == '\r' || char == '\n':
		case char == '=':
			padding++
		case padding > 0 || !base64Chars.has(char):
			return false
		default:
			digits++
		}
	}
	return digits > 0 && padding <= 2 && digits%4 != 1
}

// isRouting reports whether the value is header:target with one of the headers.
func isRouting(value string, headers []string) bool {
	header, target, found := strings.Cut(value, ":")
	return found && isIn(header, headers) && (target != "" || header == "none")
}

// isList splits the value and reports whether it has least to most items, none
// of them empty and all accepted.
func isList(value string, separator byte, least, most int, accept func(item string) bool) bool {
	for count := 1; count <= most; count++ {
		item, end := value, strings.IndexByte(value, separator)
		if end >= 0 {
			item = value[:end]
		}
		if item == "" || !accept(item) {
			return false
		}
		if end < 0 {
			return count >= least
		}
		value = value[end+1:]
	}
	return false
}

// hasSameCount reports whether all lists have as many items as the first.
func hasSameCount(separator, first string, others ...string) bool {
	count := strings.Count(first, separator)
	for _, other := range others {
		if strings.Count(other, separator) != count {
			return false
		}
	}
	return true
}
