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
    private const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    private const LOWER = 'abcdefghijklmnopqrstuvwxyz';

    /**
     * Whether a set has the text, ASCII letters folded to lower case.
     *
     * @param array<array-key, true> $set
     */
    public static function isInFolded(string $value, array $set): bool
    {
        // `strtolower` follows the locale before PHP 8.2.
        return isset($set[$value]) || isset($set[\strtr($value, self::UPPER, self::LOWER)]);
    }

    /** @param list<string> $prefixes */
    public static function hasPrefix(string $value, array $prefixes): bool
    {
        foreach ($prefixes as $prefix) {
            if (\str_starts_with($value, $prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has so many code points; null leaves an end open. */
    public static function isLength(string $value, ?int $min, ?int $max): bool
    {
        // Every code point has one byte that does not continue another.
        $heads = \preg_replace('/[\x80-\xBF]++/', '', $value);
        $size = \strlen((string) $heads);
        return ($min === null || $min <= $size) && ($max === null || $size <= $max);
    }

    /** Whether the text is base64, line breaks aside; the padding may be missing. */
    public static function isBase64(string $value): bool
    {
        $body = \str_replace(["\r", "\n"], '', $value);
        return \preg_match('/^[0-9A-Za-z+\/]++={0,2}$/D', $body) === 1 && \strlen(\rtrim($body, '=')) % 4 !== 1;
    }

    /**
     * Whether the text is `header:target`; only `none` goes without a target.
     *
     * @param array<array-key, true> $headers
     */
    public static function isRouting(string $value, array $headers): bool
    {
        $colon = \strpos($value, ':');
        if ($colon === false) {
            return false;
        }
        $header = \substr($value, 0, $colon);
        return isset($headers[$header]) && ($colon < \strlen($value) - 1 || $header === 'none');
    }
}
