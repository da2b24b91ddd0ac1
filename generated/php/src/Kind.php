<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * What sort of fault a status reports.
 */
enum Kind: string
{
    case Auth = 'auth';
    case Conflict = 'conflict';
    case Empty = 'empty';
    case Invalid = 'invalid';
    case Limit = 'limit';
    case Local = 'local';
    case Missing = 'missing';
    case Service = 'service';
    case State = 'state';
}
