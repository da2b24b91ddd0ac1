<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

use VoipmsChecks\Generated\MethodTable;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Findings;
use VoipmsChecks\Internal\Rule;
use VoipmsChecks\Internal\Wire;

/**
 * The way in: judges a call before it is sent.
 */
final class Checker
{
    /**
     * Everything wrong with a call, in the order in which the server looks.
     *
     * Values are strings, integers or booleans; null is "not given". Anything
     * else has no form on the wire and is reported, never thrown.
     *
     * @param array<array-key, mixed> $params values by parameter name
     */
    public static function check(
        string $method,
        #[\SensitiveParameter] array $params,
        Options $options = new Options(),
    ): Report {
        $findings = new Findings($options);
        $declared = MethodTable::PARAMETERS[$method] ?? null;
        if ($declared === null) {
            $findings->add(Rule::named('invalid_method/method'));
        } else {
            self::judge($method, Wire::of($params, $declared), $options, $findings);
        }
        return new Report($findings->all());
    }

    /** What cannot be sent keeps the rest from being judged. */
    private static function judge(string $method, Wire $wire, Options $options, Findings $findings): void
    {
        foreach ($wire->unencodable as $name) {
            $findings->add(Rule::unencodable($name));
        }
        if ($wire->unencodable !== []) {
            return;
        }
        MethodTable::run($method, new Call($wire->values, $options, $findings));
        foreach ($wire->unknown as $name) {
            $findings->add(Rule::unknownParameter($name));
        }
    }
}
