<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * Whether a status is a failure or an empty answer.
 */
enum Outcome: string
{
    case Empty = 'empty';
    case Failure = 'failure';
}
