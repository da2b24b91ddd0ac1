<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * One rule that a call breaks; never holds the value of a parameter.
 */
final class Violation
{
    public function __construct(
        public readonly ErrorCode $code,
        public readonly string $param,
        public readonly string $rule,
        public readonly Severity $severity,
        public readonly string $message,
    ) {
    }
}
