<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * Whether a violation fails the call.
 */
enum Severity: string
{
    case Error = 'error';
    case Warning = 'warning';
}
