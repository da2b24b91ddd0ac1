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

    /** @param list<Violation> $all errors and warnings in the order in which the server looks */
    public function __construct(public readonly array $all)
    {
        $this->violations = self::only(Severity::Error, $all);
        $this->warnings = self::only(Severity::Warning, $all);
        $this->ok = $this->violations === [];
        $first = $this->violations[0]->code ?? null;
        // A local code is ours: the server does not know it.
        $this->status = $first?->kind() === Kind::Local ? null : $first;
    }

    /**
     * @param list<Violation> $all
     * @return list<Violation>
     */
    private static function only(Severity $severity, array $all): array
    {
        return array_values(array_filter($all, static fn (Violation $v): bool => $v->severity === $severity));
    }
}
