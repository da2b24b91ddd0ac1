<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

/**
 * Checks on the characters of a text, byte by byte and the same in every locale.
 *
 * @internal
 */
final class Text
{
    private const DIGITS = '0123456789';
    private const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    private const LOWER = 'abcdefghijklmnopqrstuvwxyz';

    /** Whether a text is valid UTF-8; PCRE looks before it matches. */
    public static function isWellFormed(string $value): bool
    {
        return preg_match('//u', $value) === 1;
    }

    /** The text in lower case; `strtolower` follows the locale before PHP 8.2. */
    public static function lower(string $value): string
    {
        return strtr($value, self::UPPER, self::LOWER);
    }

    /** @param list<string> $prefixes */
    public static function hasPrefix(string $value, array $prefixes): bool
    {
        foreach ($prefixes as $prefix) {
            if (str_starts_with($value, $prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is ASCII digits, so many of them; null leaves the end open. */
    public static function isDigits(string $value, int $min, ?int $max): bool
    {
        $length = strlen($value);
        return $min <= $length && ($max === null || $length <= $max) && self::hasOnly($value, self::DIGITS);
    }

    /** Whether every character is one of these ASCII characters. */
    public static function hasOnly(string $value, string $chars): bool
    {
        return strspn($value, $chars) === strlen($value);
    }

    /** Whether some character is one of these ASCII characters. */
    public static function hasSome(string $value, string $chars): bool
    {
        return strcspn($value, $chars) < strlen($value);
    }

    /** Whether an anchored pattern matches. */
    public static function matches(string $value, string $pattern): bool
    {
        return preg_match($pattern, $value) === 1;
    }

    /** Whether the text has so many bytes; null leaves an end open. */
    public static function isUtf8Length(string $value, ?int $min, ?int $max): bool
    {
        return self::isWithin(strlen($value), $min, $max);
    }

    /** Whether the text has so many code points; null leaves an end open. */
    public static function isLength(string $value, ?int $min, ?int $max): bool
    {
        // Every code point has one byte that does not continue another.
        $heads = preg_replace('/[\x80-\xBF]++/', '', $value);
        return self::isWithin(strlen((string) $heads), $min, $max);
    }

    /** Whether the text is base64, line breaks aside; the padding may be missing. */
    public static function isBase64(string $value): bool
    {
        $body = str_replace(["\r", "\n"], '', $value);
        $data = rtrim($body, '=');
        return $data !== ''
            && strlen($body) - strlen($data) <= 2
            && strlen($data) % 4 !== 1
            && self::hasOnly($data, self::UPPER . self::LOWER . self::DIGITS . '+/');
    }

    /**
     * Whether the text is `header:target`; only `none` goes without a target.
     *
     * @param array<array-key, true> $headers
     */
    public static function isRouting(string $value, array $headers): bool
    {
        [$header, $target] = array_pad(explode(':', $value, 2), 2, null);
        return $target !== null && isset($headers[$header]) && ($target !== '' || $header === 'none');
    }

    private static function isWithin(int $size, ?int $min, ?int $max): bool
    {
        return ($min === null || $min <= $size) && ($max === null || $size <= $max);
    }
}
