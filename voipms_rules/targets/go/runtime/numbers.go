package voipmschecks

import (
	"math/bits"
	"strings"
)

// Numbers of more characters are refused unread; fewer fit in an int64.
const (
	maxIntegerLength = 18
	maxOrderedDigits = 15
	maxWholeDigits   = 12
)

// zeros says whether a whole number may have leading zeros.
type zeros bool

const (
	plain        zeros = false
	leadingZeros zeros = true
)

func isDigit(char byte) bool {
	return '0' <= char && char <= '9'
}

// allDigits reports whether the value has nothing but digits; "" has none else.
func allDigits(value string) bool {
	for i := 0; i < len(value); i++ {
		if !isDigit(value[i]) {
			return false
		}
	}
	return true
}

// isDigits reports whether the value is least to most digits.
func isDigits(value string, least, most int) bool {
	return hasBytes(value, least, most) && allDigits(value)
}

// isWhole reports whether the value is digits without needless zeros before them.
func isWhole(value string, most int) bool {
	return isDigits(value, 1, most) && (value == "0" || value[0] != '0')
}

// atoi returns the number that the digits spell.
func atoi(digits string) int64 {
	number := int64(0)
	for i := 0; i < len(digits); i++ {
		number = number*10 + int64(digits[i]-'0')
	}
	return number
}

// signed gives the number the sign that the value has.
func signed(number int64, value string) int64 {
	if strings.HasPrefix(value, "-") {
		return -number
	}
	return number
}

// parseInteger reads a whole number; "-0" is one only with leading zeros.
func parseInteger(value string, form zeros, most int) (int64, bool) {
	digits := strings.TrimPrefix(value, "-")
	if !isDigits(digits, 1, most) {
		return 0, false
	}
	if form == plain && digits[0] == '0' && value != "0" {
		return 0, false
	}
	return signed(atoi(digits), value), true
}

// isInteger reports whether the value is a whole number within the bounds and a
// multiple of step.
func isInteger(value string, least, most, step int64, form zeros) bool {
	if len(value) > maxIntegerLength {
		return false
	}
	number, found := parseInteger(value, form, maxIntegerLength)
	return found && least <= number && number <= most && number%step == 0
}

// isOrderedIntegers reports whether low is at most high, or one is no whole number.
func isOrderedIntegers(low, high string) bool {
	first, found := parseInteger(low, plain, maxOrderedDigits)
	second, foundToo := parseInteger(high, plain, maxOrderedDigits)
	return !found || !foundToo || first <= second
}

// decimal is a number in two parts that both have its sign; the fraction counts
// units of 10**-scale.  Together they may be too large for an int64.
type decimal struct{ whole, fraction int64 }

func parseDecimal(value string, scale int) (number decimal, found bool) {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(value, "-"), ".")
	if !isWhole(whole, maxWholeDigits) || !allDigits(fraction) {
		return decimal{}, false
	}
	if point && fraction == "" || len(fraction) > scale {
		return decimal{}, false
	}
	units := atoi(fraction) * powerOfTen(scale-len(fraction))
	return decimal{signed(atoi(whole), value), signed(units, value)}, true
}

func powerOfTen(exponent int) int64 {
	power := int64(1)
	for ; exponent > 0; exponent-- {
		power *= 10
	}
	return power
}

func (d decimal) atMost(other decimal) bool {
	if d.whole != other.whole {
		return d.whole < other.whole
	}
	return d.fraction <= other.fraction
}

// isMultiple reports whether the number is a multiple of step, in units of 10**-scale.
func (d decimal) isMultiple(step uint64, scale int) bool {
	high, low := bits.Mul64(magnitude(d.whole), uint64(powerOfTen(scale)))
	low, carry := bits.Add64(low, magnitude(d.fraction), 0)
	return bits.Rem64(high+carry, low, step) == 0
}

func magnitude(number int64) uint64 {
	if number < 0 {
		number = -number
	}
	return uint64(number)
}

// isDecimal reports whether the value is a number with at most scale decimals,
// within the bounds and a multiple of step.
func isDecimal(value string, least, most decimal, step uint64, scale int) bool {
	number, found := parseDecimal(value, scale)
	return found && least.atMost(number) && number.atMost(most) && number.isMultiple(step, scale)
}
