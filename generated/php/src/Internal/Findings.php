<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

use VoipmsChecks\ErrorCode;
use VoipmsChecks\Generated\RuleTable;
use VoipmsChecks\Level;
use VoipmsChecks\Options;
use VoipmsChecks\Report;
use VoipmsChecks\Severity;
use VoipmsChecks\Violation;

/**
 * Turns what was found into violations; the one place that applies `ignore`, `level` and severity.
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

    /** The call breaks the rule of the catalog with this id. */
    public function broken(string $rule): void
    {
        [$code, $param, $evidence, $expects] = RuleTable::ROWS[$rule];
        $this->add($rule, ErrorCode::from($code), $param, Level::from($evidence), $expects);
    }

    /** A value has no form on the wire. */
    public function unencodable(string $param): void
    {
        $expects = 'text in UTF-8, a whole number within 2^53 - 1 either way, or a boolean';
        $this->add('unencodable_value', ErrorCode::UnencodableValue, $param, Level::Documented, $expects);
    }

    /** The method has no such parameter; a warning at every level, since the server ignores it. */
    public function unknownParameter(string $param): void
    {
        $expects = 'the name of a parameter of the method';
        $this->add('unknown_parameter', ErrorCode::UnknownParameter, $param, null, $expects);
    }

    /** What was found, in the order of finding. */
    public function report(): Report
    {
        return new Report($this->found);
    }

    private function add(string $rule, ErrorCode $code, string $param, ?Level $evidence, string $expects): void
    {
        if ($this->options->ignore !== [] && $this->isIgnored($rule, $code)) {
            return;
        }
        $fails = $evidence !== null && $this->options->level->admits($evidence);
        $severity = $fails ? Severity::Error : Severity::Warning;
        $this->found[] = new Violation($code, $param, $rule, $severity, "expected $expects");
    }

    private function isIgnored(string $rule, ErrorCode $code): bool
    {
        return \array_intersect([$rule, $code->value], \array_map(self::named(...), $this->options->ignore)) !== [];
    }

    private static function named(string|ErrorCode $name): string
    {
        return $name instanceof ErrorCode ? $name->value : $name;
    }
}
