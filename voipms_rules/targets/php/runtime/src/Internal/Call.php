<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

use VoipmsChecks\Options;

/**
 * A call while it is judged: what the generated checks read and report to.
 *
 * @internal
 */
final class Call
{
    /** @param array<array-key, string> $values */
    public function __construct(
        #[\SensitiveParameter] private readonly array $values,
        private readonly Options $options,
        private readonly Findings $findings,
    ) {
    }

    /** The value of a parameter; empty when it is not given, which no rule tells apart. */
    public function value(string $name): string
    {
        return $this->values[$name] ?? '';
    }

    /** The call breaks the rule with this id. */
    public function broken(string $rule): void
    {
        $this->findings->add(Rule::named($rule));
    }

    /** Whether the account's list has the value; true without that list. */
    public function lookupHas(string $value, string $key): bool
    {
        $rows = $this->options->lookup($key);
        return $rows === null || isset($rows[$value]);
    }

    /** Whether the account's list does not have the value; true without that list. */
    public function lookupLacks(string $value, string $key): bool
    {
        return !isset($this->options->lookup($key)[$value]);
    }

    /** Whether the account's list has fewer values than the maximum; true without that list. */
    public function lookupBelow(string $key, int $max): bool
    {
        return count($this->options->lookup($key) ?? []) < $max;
    }

    /** Whether a date is not before the date of the call; true for what is no date. */
    public function notPast(string $value): bool
    {
        return Dates::ordered($this->options->now, $value);
    }
}
