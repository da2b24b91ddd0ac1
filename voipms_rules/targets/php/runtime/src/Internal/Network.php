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
    private const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
    // Two labels or more, the last not a number.
    private const DOMAIN = '(?:' . self::LABEL . '\.)+(?![0-9]+$)' . self::LABEL;
    private const HOSTNAME = '/^(?=.{1,253}$)' . self::DOMAIN . '$/D';

    private const ATOM = '[A-Za-z0-9!#$%&\'*+\/=?^_`{|}~-]+';
    private const EMAIL = '/^(?=[^@]{1,64}@.{1,253}$)'
        . self::ATOM . '(?:\.' . self::ATOM . ')*@' . self::DOMAIN . '$/D';

    private const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
    private const ADDRESS = '(?:' . self::OCTET . '\.){3}' . self::OCTET;
    private const IPV4 = '/^' . self::ADDRESS . '$/D';
    private const CIDR = '/^' . self::ADDRESS . '\/(?:3[0-2]|[12]?[0-9])$/D';

    /** Whether a text is a local part of 1 to 64 characters, an at sign and a host name. */
    public static function isEmail(string $value): bool
    {
        return \preg_match(self::EMAIL, $value) === 1;
    }

    /** Whether a text is two labels or more, 253 characters at the most, the last not a number. */
    public static function isHostname(string $value): bool
    {
        return \preg_match(self::HOSTNAME, $value) === 1;
    }

    /** Whether a text is four numbers of 0 to 255 without leading zeros. */
    public static function isIpv4(string $value): bool
    {
        return \preg_match(self::IPV4, $value) === 1;
    }

    /** Whether a text is an IPv4 address, a slash and a number of 0 to 32. */
    public static function isCidr(string $value): bool
    {
        return \preg_match(self::CIDR, $value) === 1;
    }
}
