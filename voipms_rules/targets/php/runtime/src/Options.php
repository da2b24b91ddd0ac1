<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * What a call is judged against besides its parameters.
 */
final class Options
{
    /** The date of the call, `yyyy-mm-dd`. */
    public readonly string $now;

    /** @var array<array-key, array<array-key, true>> lookup key => values as keys */
    private readonly array $lookups;

    /**
     * @param string|null $now the date of the call; by default the date at UTC-12,
     *     so that whatever is today anywhere is not past
     * @param array<string, iterable<string|int>> $lookups what the account holds, such as
     *     `getDIDsInfo.did` => list of numbers; what is not supplied is not checked
     * @param Level $level the weakest evidence with which a broken rule is an error
     * @param list<string|ErrorCode> $ignore ids of rules, or codes, to leave out
     */
    public function __construct(
        ?string $now = null,
        array $lookups = [],
        public readonly Level $level = Level::Observed,
        public readonly array $ignore = [],
    ) {
        $this->now = $now ?? gmdate('Y-m-d', time() - 12 * 3600);
        $this->lookups = array_map(self::table(...), $lookups);
    }

    /**
     * The values of one lookup as the keys of a table; null when it was not supplied.
     *
     * @return array<array-key, true>|null
     */
    public function lookup(string $key): ?array
    {
        return $this->lookups[$key] ?? null;
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
