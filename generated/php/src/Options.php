<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

use VoipmsChecks\Internal\Dates;

/**
 * What a call is judged against besides its parameters.
 */
final class Options
{
    private const HALF_A_DAY = 12 * 3600;

    /** @var array<array-key, array<array-key, true>> lookup key => values as keys */
    private readonly array $lookups;

    /**
     * @param string|null $now the date of the call, `yyyy-mm-dd`; by default the date at UTC-12
     *     when the call is checked, so that whatever is today anywhere is not past
     * @param array<string, iterable<string|int>> $lookups what the account holds, such as
     *     `getDIDsInfo.did` => list of numbers; what is not supplied is not checked
     * @param Level $level the weakest evidence with which a broken rule is an error
     * @param list<string|ErrorCode> $ignore ids of rules, or codes, to leave out
     */
    public function __construct(
        public readonly ?string $now = null,
        array $lookups = [],
        public readonly Level $level = Level::Observed,
        public readonly array $ignore = [],
    ) {
        $this->lookups = \array_map(self::table(...), $lookups);
    }

    /**
     * Whether the account's list has the value; true without that list.
     *
     * @internal asked by the checks
     */
    public function lookupHas(string $value, string $key): bool
    {
        return !isset($this->lookups[$key]) || isset($this->lookups[$key][$value]);
    }

    /**
     * Whether the account's list does not have the value; true without that list.
     *
     * @internal asked by the checks
     */
    public function lookupLacks(string $value, string $key): bool
    {
        return !isset($this->lookups[$key][$value]);
    }

    /**
     * Whether the account's list has fewer values than the maximum; true without that list.
     *
     * @internal asked by the checks
     */
    public function lookupBelow(string $key, int $max): bool
    {
        return \count($this->lookups[$key] ?? []) < $max;
    }

    /**
     * The day number of the date of the call; null for what is no date.
     *
     * @internal asked by the checks
     */
    public function today(): ?int
    {
        return $this->now === null ? Dates::dayAt(\time() - self::HALF_A_DAY) : Dates::dayNumber($this->now);
    }

    /**
     * @param iterable<string|int> $values
     * @return array<array-key, true>
     */
    private static function table(iterable $values): array
    {
        $table = [];
        foreach ($values as $value) {
            $table[(string) $value] = true;
        }
        return $table;
    }
}
