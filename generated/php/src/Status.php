<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * A status as the server answered it; one that nobody knows yet keeps its text.
 */
final class Status
{
    private function __construct(
        public readonly string $text,
        public readonly ?ErrorCode $code,
    ) {
    }

    /** The status of an answer; never fails. */
    public static function of(string $text): self
    {
        return new self($text, ErrorCode::tryFrom($text));
    }

    /** Whether the catalog has the status. */
    public function isKnown(): bool
    {
        return $this->code !== null;
    }

    /** Whether the call worked and found nothing, such as `no_sms`. */
    public function isEmptyList(): bool
    {
        return $this->code?->isEmptyList() ?? false;
    }
}
