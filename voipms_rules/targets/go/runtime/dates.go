package voipmschecks

import (
	"strings"
	"time"
)

// dateForm says which spellings of a date are accepted.
type dateForm int

const (
	padded dateForm = iota
	unpadded
	paddedWithTime
	unpaddedWithTime
)

// paddedLength is the length of yyyy-mm-dd.
const paddedLength = 10

// isDate reports whether the value is a date that exists, in the form.
func isDate(value string, form dateForm) bool {
	if _, found := dayNumber(value); !found {
		return false
	}
	date, _, timed := strings.Cut(value, " ")
	if timed && form != paddedWithTime && form != unpaddedWithTime {
		return false
	}
	return len(date) == paddedLength || form == unpadded || form == unpaddedWithTime
}

// dayNumber counts the days since 0000-03-01, with which leap days come last in
// their year.  The date may lack padding and may have a time.
func dayNumber(value string) (int, bool) {
	date, clock, timed := strings.Cut(value, " ")
	if timed && !isClock(clock) {
		return 0, false
	}
	year, month, day, found := splitDate(date)
	if !found || year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	if month <= 2 {
		year, month = year-1, month+12
	}
	leaps := year/4 - year/100 + year/400
	return year*365 + leaps + ((month-3)*153+2)/5 + day - 1, true
}

func splitDate(date string) (year, month, day int, found bool) {
	first, rest, _ := strings.Cut(date, "-")
	second, third, _ := strings.Cut(rest, "-")
	if !isDigits(first, 4, 4) || !isDigits(second, 1, 2) || !isDigits(third, 1, 2) {
		return 0, 0, 0, false
	}
	return int(atoi(first)), int(atoi(second)), int(atoi(third)), true
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
func (c *call) notPast(value string) bool {
	day, found := dayNumber(value)
	today, known := dayNumber(c.today())
	return !found || !known || day >= today
}

// today is the date of the call: by default in the last time zone of the earth.
func (c *call) today() string {
	if c.options.Now != "" {
		return c.options.Now
	}
	return time.Now().UTC().Add(-12 * time.Hour).Format("2006-01-02")
}

// isOrderedDates reports whether from is not after to, or one is no date.
func isOrderedDates(from, to string) bool {
	return isWithinDays(to, from, 0)
}

// isWithinDays reports whether to is at most so many days after from, or one is
// no date.
func isWithinDays(from, to string, days int) bool {
	first, found := dayNumber(from)
	second, foundToo := dayNumber(to)
	return !found || !foundToo || second-first <= days
}
