<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

/**
 * What was found wrong with a call.
 */
final class Report
{
    /** Whether the call has no error; it may have warnings. */
    public readonly bool $ok;

    /** @var list<Violation> the errors */
    public readonly array $violations;

    /** @var list<Violation> the warnings */
    public readonly array $warnings;

    /** The status the server is expected to answer; null when there is none to expect. */
    public readonly ?ErrorCode $status;

    private static ?self $clean = null;

    /** @param list<Violation> $all errors and warnings in the order in which the server looks */
    public function __construct(public readonly array $all)
    {
        [$violations, $warnings] = [[], []];
        foreach ($all as $one) {
            if ($one->severity === Severity::Error) {
                $violations[] = $one;
            } else {
                $warnings[] = $one;
            }
        }
        $this->violations = $violations;
        $this->warnings = $warnings;
        $this->ok = $violations === [];
        $first = $violations[0]->code ?? null;
        // A local code is ours: the server does not know it.
        $this->status = $first?->kind() === Kind::Local ? null : $first;
    }

    /** The report of a call with which nothing is wrong; it cannot change, so there is one for all. */
    public static function clean(): self
    {
        return self::$clean ??= new self([]);
    }
}
