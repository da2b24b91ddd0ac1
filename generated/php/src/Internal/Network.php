<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

/**
 * Addresses by hand and in ASCII: `filter_var` means something else in every release.
 *
 * @internal
 */
final class Network
{
    private const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    private const ATOM = self::ALNUM . '!#$%&\'*+-/=?^_`{|}~';

    /** Whether a text is a local part of 1 to 64 characters, an at sign and a host name. */
    public static function isEmail(string $value): bool
    {
        [$local, $domain] = self::cutLast('@', $value);
        return $domain !== null
            && strlen($local) <= 64
            && self::all(explode('.', $local), self::isAtom(...))
            && self::isHostname($domain);
    }

    /** Whether a text is two labels or more, 253 characters at the most, the last not a number. */
    public static function isHostname(string $value): bool
    {
        $labels = explode('.', $value);
        return strlen($value) <= 253
            && count($labels) >= 2
            && self::all($labels, self::isLabel(...))
            && !Text::isDigits($labels[count($labels) - 1], 1, null);
    }

    /** Whether a text is four numbers of 0 to 255 without leading zeros. */
    public static function isIpv4(string $value): bool
    {
        $octets = explode('.', $value);
        return count($octets) === 4
            && self::all($octets, self::isOctet(...));
    }

    /** Whether a text is an IPv4 address, a slash and a number of 0 to 32. */
    public static function isCidr(string $value): bool
    {
        [$address, $prefix] = self::cutLast('/', $value);
        return $prefix !== null && self::isIpv4($address) && Numbers::isInteger($prefix, 0, 32, 1, false);
    }

    private static function isOctet(string $octet): bool
    {
        return Numbers::isInteger($octet, 0, 255, 1, false);
    }

    private static function isAtom(string $atom): bool
    {
        return $atom !== '' && Text::hasOnly($atom, self::ATOM);
    }

    private static function isLabel(string $label): bool
    {
        return $label !== ''
            && strlen($label) <= 63
            && trim($label, '-') === $label
            && Text::hasOnly($label, self::ALNUM . '-');
    }

    /** @return array{string, string|null} what stands before and behind the last separator */
    private static function cutLast(string $separator, string $value): array
    {
        $at = strrpos($value, $separator);
        return $at === false ? [$value, null] : [substr($value, 0, $at), substr($value, $at + 1)];
    }

    /**
     * @param list<string> $parts
     * @param callable(string): bool $holds
     */
    private static function all(array $parts, callable $holds): bool
    {
        foreach ($parts as $part) {
            if (!$holds($part)) {
                return false;
            }
        }
        return true;
    }
}
