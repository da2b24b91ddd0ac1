<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * Why a rule is believed, the strongest reason first.
 */
enum Level: string
{
    /** The provider's documentation says so. */
    case Documented = 'documented';

    /** Someone saw the live server do it. */
    case Observed = 'observed';

    /** It follows from something else. */
    case Inferred = 'inferred';

    /** Whether evidence is at least as strong as this level. */
    public function admits(self $evidence): bool
    {
        return $evidence === self::Documented || $evidence === $this || $this === self::Inferred;
    }
}
