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
use VoipmsChecks\Severity;

/**
 * One way to trigger a code: a row of the table, or one of the two that are ours.
 *
 * @internal
 */
final class Rule
{
    /** @param Level|null $evidence null for what is a warning at every level */
    private function __construct(
        public readonly string $id,
        public readonly ErrorCode $code,
        public readonly string $param,
        private readonly ?Level $evidence,
        public readonly string $expects,
    ) {
    }

    /** The rule of the catalog with an id. */
    public static function named(string $id): self
    {
        [$code, $param, $evidence, $expects] = RuleTable::ROWS[$id];
        return new self($id, ErrorCode::from($code), $param, Level::from($evidence), $expects);
    }

    /** A value has no form on the wire. */
    public static function unencodable(string $param): self
    {
        $expects = 'text in UTF-8, a whole number within 2^53 - 1 either way, or a boolean';
        return self::ours(ErrorCode::UnencodableValue, $param, Level::Documented, $expects);
    }

    /** The method has no such parameter; a warning, since the server ignores it. */
    public static function unknownParameter(string $param): self
    {
        return self::ours(ErrorCode::UnknownParameter, $param, null, 'the name of a parameter of the method');
    }

    /** What breaking the rule amounts to at a level. */
    public function severity(Level $level): Severity
    {
        $fails = $this->evidence !== null && $level->admits($this->evidence);
        return $fails ? Severity::Error : Severity::Warning;
    }

    /** Whether the options leave the rule out, by its id or its code. */
    public function isIgnored(Options $options): bool
    {
        return array_filter($options->ignore, $this->isNamedBy(...)) !== [];
    }

    private function isNamedBy(string|ErrorCode $name): bool
    {
        return $name === $this->id || $name === $this->code || $name === $this->code->value;
    }

    private static function ours(ErrorCode $code, string $param, ?Level $evidence, string $expects): self
    {
        return new self($code->value, $code, $param, $evidence, $expects);
    }
}
