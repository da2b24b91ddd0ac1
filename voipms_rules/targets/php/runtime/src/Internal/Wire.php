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
     * @param list<string> $unknown names the method does not have, in byte order
     */
    private function __construct(
        public readonly array $values,
        public readonly array $unencodable,
        public readonly array $unknown,
    ) {
    }

    /**
     * @param array<array-key, mixed> $params
     * @param array<string, array{string, string}|null> $declared parameters of the method in
     *     order, each with the words for false and true where they are not 0 and 1
     */
    public static function of(#[\SensitiveParameter] array $params, array $declared): self
    {
        $given = array_filter($params, static fn (mixed $value): bool => $value !== null);
        $unknown = self::names(array_diff_key($given, $declared));
        sort($unknown, SORT_STRING);
        $values = [];
        foreach ([...self::names(array_intersect_key($declared, $given)), ...$unknown] as $name) {
            $values[$name] = self::text($given[$name], $declared[$name] ?? ['0', '1']);
        }
        $encoded = array_filter($values, is_string(...));
        return new self($encoded, self::names(array_diff_key($values, $encoded)), $unknown);
    }

    /**
     * @param array<array-key, mixed> $params
     * @return list<string>
     */
    private static function names(array $params): array
    {
        return array_map(strval(...), array_keys($params));
    }

    /** @param array{string, string} $words */
    private static function text(#[\SensitiveParameter] mixed $value, array $words): ?string
    {
        return match (true) {
            is_string($value) => Text::isWellFormed($value) ? $value : null,
            is_bool($value) => $words[(int) $value],
            is_int($value) => abs($value) <= self::MAX_INTEGER ? (string) $value : null,
            default => null,
        };
    }
}
