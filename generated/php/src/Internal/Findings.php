<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

use VoipmsChecks\Options;
use VoipmsChecks\Violation;

/**
 * Gathers violations; the one place that applies `ignore`, `level` and severity.
 *
 * @internal
 */
final class Findings
{
    /** @var list<Violation> */
    private array $found = [];

    public function __construct(private readonly Options $options)
    {
    }

    /** A rule is broken. */
    public function add(Rule $rule): void
    {
        if ($rule->isIgnored($this->options)) {
            return;
        }
        $severity = $rule->severity($this->options->level);
        $message = "expected {$rule->expects}";
        $this->found[] = new Violation($rule->code, $rule->param, $rule->id, $severity, $message);
    }

    /** @return list<Violation> what was found, in the order of finding */
    public function all(): array
    {
        return $this->found;
    }
}
