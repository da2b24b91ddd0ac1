<?php

/**
 * Judges the calls on standard input and answers a verdict for each on standard output.
 *
 * One call a line, six fields separated by tabs: id, method, date, lookups,
 * parameters and a point. Lookups are `key=hex,hex` items, parameters
 * `name=type:value` items with type s (hex), i, f, b or n. The answer is the id,
 * a tab and `code|param|rule|E` or `|W` items joined by semicolons.
 *
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Conformance;

use VoipmsChecks\Checker;
use VoipmsChecks\Options;
use VoipmsChecks\Severity;
use VoipmsChecks\Violation;

require __DIR__ . '/../autoload.php';

/** @return iterable<string, string> the name=value items of a field */
function items(string $field): iterable
{
    foreach (array_filter(explode(' ', $field), static fn (string $item): bool => $item !== '') as $item) {
        [$name, $value] = array_pad(explode('=', $item, 2), 2, null);
        yield $name => $value;
    }
}

function text(string $hex): string
{
    return (string) hex2bin($hex);
}

/** @return list<string> */
function texts(?string $field): array
{
    return $field === null ? [] : array_map(text(...), explode(',', $field));
}

function value(string $field): string|int|float|bool|null
{
    [$type, $text] = explode(':', $field, 2);
    return match ($type) {
        'n' => null,
        'b' => $text === '1',
        'i' => (int) $text,
        'f' => (float) $text,
        's' => text($text),
    };
}

function verdict(Violation $violation): string
{
    $letter = $violation->severity === Severity::Error ? 'E' : 'W';
    return "{$violation->code->value}|{$violation->param}|{$violation->rule}|{$letter}";
}

function answer(string $line): string
{
    [$id, $method, $now, $lookups, $params] = explode("\t", $line);
    $options = new Options($now, array_map(texts(...), iterator_to_array(items($lookups))));
    $report = Checker::check($method, array_map(value(...), iterator_to_array(items($params))), $options);
    return $id . "\t" . implode(';', array_map(verdict(...), $report->all));
}

while (($line = fgets(STDIN)) !== false) {
    echo answer(rtrim($line, "\n")), "\n";
}
