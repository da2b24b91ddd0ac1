<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks;

use VoipmsChecks\Generated\MethodTable;
use VoipmsChecks\Internal\Findings;
use VoipmsChecks\Internal\Wire;

/**
 * The way in: judges a call before it is sent.
 */
final class Checker
{
    private static ?Options $usual = null;

    /**
     * Everything wrong with a call, in the order in which the server looks.
     *
     * Values are strings, integers or booleans; null is "not given". Anything
     * else has no form on the wire and is reported, never thrown.
     *
     * @param array<array-key, mixed> $params values by parameter name
     * @param Options|null $options what else the call is judged against; null is `new Options()`
     */
    public static function check(
        string $method,
        #[\SensitiveParameter] array $params,
        ?Options $options = null,
    ): Report {
        $options ??= self::$usual ??= new Options();
        $declared = MethodTable::PARAMETERS[$method] ?? null;
        if ($declared === null) {
            $findings = new Findings($options);
            $findings->broken('invalid_method/method');
            return $findings->report();
        }
        if (!Wire::isEncoded($params)) {
            $wire = Wire::of($params, $declared);
            if ($wire->unencodable !== []) {
                return self::refuse($wire->unencodable, $options);
            }
            $params = $wire->values;
        }
        $broken = MethodTable::run($method, $params, $options);
        $unknown = \array_diff_key($params, $declared);
        return $broken === [] && $unknown === []
            ? Report::clean()
            : self::report($broken, $unknown === [] ? [] : Wire::sortedNames($unknown), $options);
    }

    /**
     * @param list<string> $broken ids of rules
     * @param list<string> $unknown names of parameters
     */
    private static function report(array $broken, array $unknown, Options $options): Report
    {
        $findings = new Findings($options);
        foreach ($broken as $rule) {
            $findings->broken($rule);
        }
        foreach ($unknown as $name) {
            $findings->unknownParameter($name);
        }
        return $findings->report();
    }

    /**
     * What cannot be sent keeps the rest from being judged.
     *
     * @param list<string> $unencodable names of parameters
     */
    private static function refuse(array $unencodable, Options $options): Report
    {
        $findings = new Findings($options);
        foreach ($unencodable as $name) {
            $findings->unencodable($name);
        }
        return $findings->report();
    }
}
