package voipmschecks

import (
	"strings"
	"time"
)

// date is a value read as a date.
type date struct {
	day      int // since 0000-03-01, with which leap days come last in their year
	spelling spelling
}

// spelling is the set of liberties that a date takes, or may take.
type spelling uint8

const (
	unpadded spelling = 1 << iota
	withTime
	notADate // which no rule allows
	padded   = spelling(0)
)

// paddedLength is the length of yyyy-mm-dd.
const paddedLength = 10

// is reports whether the value is a date that exists, and takes no liberty that
// is not allowed.
func (d date) is(allowed spelling) bool {
	return d.spelling&^allowed == 0
}

// readDate reads yyyy-mm-dd, with or without padding and with or without a time.
func readDate(value string) date {
	text, form := value, padded
	if blank := strings.IndexByte(value, ' '); blank >= 0 {
		if !isClock(value[blank+1:]) {
			return date{spelling: notADate}
		}
		text, form = value[:blank], withTime
	}
	year, month, day, exists := splitDate(text)
	if !exists {
		return date{spelling: notADate}
	}
	if len(text) < paddedLength {
		form |= unpadded
	}
	return date{dayNumber(year, month, day), form}
}

func dayNumber(year, month, day int) int {
	if month <= 2 {
		year, month = year-1, month+12
	}
	leaps := year/4 - year/100 + year/400
	return year*365 + leaps + ((month-3)*153+2)/5 + day - 1
}

// splitDate reads a date without a time, and reports whether it exists.
func splitDate(text string) (year, month, day int, exists bool) {
	if len(text) < len("yyyy-m-d") || text[4] != '-' {
		return 0, 0, 0, false
	}
	dash := len("yyyy-m")
	if text[dash] != '-' {
		dash++
	}
	first, second, third := text[:4], text[5:dash], text[dash+1:]
	if text[dash] != '-' || !allDigits(first) || !allDigits(second) || !isDigits(third, 1, 2) {
		return 0, 0, 0, false
	}
	year, month, day = int(atoi(first)), int(atoi(second)), int(atoi(third))
	exists = year >= 1 && 1 <= month && month <= 12 && 1 <= day && day <= daysIn(year, month)
	return year, month, day, exists
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// isClock reports whether the value is hh:mm:ss.
func isClock(value string) bool {
	if len(value) != len("hh:mm:ss") || value[2] != ':' || value[5] != ':' {
		return false
	}
	return isBelow(value[:2], 24) && isBelow(value[3:5], 60) && isBelow(value[6:], 60)
}

func isBelow(digits string, bound int64) bool {
	return allDigits(digits) && atoi(digits) < bound
}

// notPast reports whether the value is no date or not before the date of the call.
func (c *call) notPast(d date) bool {
	return isWithinDays(d, c.today(), 0)
}

// today is the date of the call: by default in the last time zone of the earth.
func (c *call) today() date {
	if c.options.Now != "" {
		return readDate(c.options.Now)
	}
	const epoch, day, halfADay = 719468, 24 * 60 * 60, 12 * 60 * 60
	return date{day: epoch + int((time.Now().Unix()-halfADay)/day)}
}

// isWithinDays reports whether to is at most so many days after from, or one is
// no date.
func isWithinDays(from, to date, days int) bool {
	return from.spelling == notADate || to.spelling == notADate || to.day-from.day <= days
}
