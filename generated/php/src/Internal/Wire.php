<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

/**
 * The parameters of a call as they go on the wire.
 *
 * PHP turns an array key such as "7" into an integer. All tables here do so
 * alike, hence only names that leave an array are turned back into strings.
 *
 * @internal
 */
final class Wire
{
    /** The largest whole number every client of the API holds exactly, 2^53 - 1. */
    private const MAX_INTEGER = 9007199254740991;

    /**
     * @param array<array-key, string> $values the values by name
     * @param list<string> $unencodable names whose value has no form on the wire
     */
    private function __construct(
        public readonly array $values,
        public readonly array $unencodable,
    ) {
    }

    /**
     * Whether every value is well-formed text, which then is its own form on the wire.
     *
     * @param array<array-key, mixed> $params
     */
    public static function isEncoded(#[\SensitiveParameter] array $params): bool
    {
        foreach ($params as $value) {
            if (!\is_string($value)) {
                return false;
            }
        }
        // One look for all: a line feed is never part of a longer sequence of UTF-8.
        return self::isWellFormed(\implode("\n", $params));
    }

    /**
     * @param array<array-key, mixed> $params
     * @param array<string, array{string, string}|null> $declared parameters of the method in
     *     order, each with the words for false and true where they are not 0 and 1
     */
    public static function of(#[\SensitiveParameter] array $params, array $declared): self
    {
        [$values, $bad] = [[], []];
        foreach ($params as $name => $value) {
            if ($value === null) {
                continue;
            }
            $text = self::text($value, $declared[$name] ?? ['0', '1']);
            if ($text === null) {
                $bad[$name] = true;
            } else {
                $values[$name] = $text;
            }
        }
        $ordered = \array_keys(\array_intersect_key($declared, $bad));
        return new self($values, [...$ordered, ...self::sortedNames(\array_diff_key($bad, $declared))]);
    }

    /**
     * The names of parameters in byte order.
     *
     * @param array<array-key, mixed> $params
     * @return list<string>
     */
    public static function sortedNames(array $params): array
    {
        \ksort($params, \SORT_STRING);
        return \array_map(\strval(...), \array_keys($params));
    }

    /** @param array{string, string} $words */
    private static function text(#[\SensitiveParameter] mixed $value, array $words): ?string
    {
        return match (true) {
            \is_string($value) => self::isWellFormed($value) ? $value : null,
            \is_bool($value) => $words[(int) $value],
            \is_int($value) => \abs($value) <= self::MAX_INTEGER ? (string) $value : null,
            default => null,
        };
    }

    /** Whether a text is valid UTF-8; PCRE looks before it matches. */
    private static function isWellFormed(#[\SensitiveParameter] string $text): bool
    {
        return \preg_match('//u', $text) === 1;
    }
}
