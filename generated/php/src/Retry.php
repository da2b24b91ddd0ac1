<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * When it makes sense to send the same call again.
 */
enum Retry: string
{
    case AfterFix = 'after_fix';
    case Later = 'later';
    case LookUpFirst = 'look_up_first';
    case Never = 'never';
    case NextDay = 'next_day';
}
