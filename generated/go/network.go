// Copied by "voipms-rules generate" from voipms_rules/targets/go/runtime/network.go; edit it there.

package voipmschecks

import "strings"

const (
	maxHostnameLength = 253
	maxLabelLength    = 63
	maxLocalLength    = 64
	ipv4Parts         = 4
)

var (
	labelChars = charsOf("-" + alphanumerics)
	atomChars  = charsOf("!#$%&'*+/=?^_`{|}~-" + alphanumerics)
)

// isHostname wants at least two labels, the last of them not all digits.
func isHostname(value string) bool {
	last := strings.LastIndexByte(value, '.')
	if last < 0 || len(value) > maxHostnameLength || allDigits(value[last+1:]) {
		return false
	}
	return isList(value, '.', 2, unbounded, isLabel)
}

// isLabel wants letters, digits and inner hyphens.
func isLabel(value string) bool {
	if len(value) > maxLabelLength || strings.HasPrefix(value, "-") || strings.HasSuffix(value, "-") {
		return false
	}
	return hasOnly(value, &labelChars)
}

// isEmail wants dot-separated atoms of at most 64 characters before a host name.
func isEmail(value string) bool {
	at := strings.LastIndexByte(value, '@')
	if at < 0 || at > maxLocalLength {
		return false
	}
	return isList(value[:at], '.', 1, unbounded, isAtom) && isHostname(value[at+1:])
}

func isAtom(value string) bool {
	return hasOnly(value, &atomChars)
}

// isIPv4 wants four numbers of 0 to 255 without leading zeros.
func isIPv4(value string) bool {
	return isList(value, '.', ipv4Parts, ipv4Parts, isOctet)
}

func isOctet(value string) bool {
	return isWhole(value, 3) && atoi(value) <= 255
}

// isCIDR wants an IPv4 address, a slash, and 0 to 32 without leading zeros.
func isCIDR(value string) bool {
	address, prefix, found := strings.Cut(value, "/")
	return found && isIPv4(address) && isWhole(prefix, 2) && atoi(prefix) <= 32
}
