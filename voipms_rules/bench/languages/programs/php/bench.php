<?php

// Times the generated PHP package and Symfony's Validator.

declare(strict_types=1);

use Symfony\Component\Validator\Constraint;
use Symfony\Component\Validator\Constraints as Assert;
use Symfony\Component\Validator\Validation;
use VoipmsChecks\Checker;

require 'Symfony/Component/Validator/autoload.php';
require __DIR__ . '/../../../generated/php/autoload.php';

const SAMPLE = 1e6; // nanoseconds

/** @return list<array{what: string, name: string, method: string, params: array<string, string>}> */
function read(string $path): array
{
    return array_map(call(...), file($path, FILE_IGNORE_NEW_LINES));
}

function call(string $line): array
{
    [$what, $name, $method, $items] = explode("\t", $line);
    $params = [];
    foreach (array_filter(explode(' ', $items)) as $item) {
        [$param, $hex] = explode('=', $item);
        $params[$param] = (string) hex2bin($hex);
    }
    return compact('what', 'name', 'method', 'params');
}

/** A method's checks as a constraint on the array of its parameters; conditions it cannot say. */
function collection(array $declared): Assert\Collection
{
    $fields = [];
    foreach ($declared['params'] as $name) {
        $checks = array_filter(
            $declared['checks'],
            static fn (array $check): bool => $check['param'] === $name && $check['when'] === [],
        );
        $fields[$name] = field(array_values($checks));
    }
    return new Assert\Collection(['fields' => $fields, 'allowExtraFields' => true]);
}

function field(array $checks): Assert\Existence
{
    $required = in_array('required', array_column($checks, 'kind'), true);
    $constraints = array_map(static fn (array $check): Constraint => constraint($check, $required), $checks);
    return $required ? new Assert\Required($constraints) : new Assert\Optional($constraints);
}

function constraint(array $check, bool $required): Constraint
{
    return match ($check['kind']) {
        'required' => new Assert\NotBlank(),
        'one_of' => new Assert\Choice($required ? $check['values'] : ['', ...$check['values']]),
        'none_of' => new Assert\Regex(['pattern' => '/^(?:' . implode('|', $check['values']) . ')$/D', 'match' => false]),
        'not_prefix' => new Assert\Regex(['pattern' => '/^(?:' . implode('|', $check['values']) . ')/', 'match' => false]),
        'length' => new Assert\Length(['max' => $check['max'], 'charset' => $check['bytes'] ? '8bit' : 'UTF-8']),
        'pattern' => new Assert\Regex('~^(?:' . str_replace('~', '\~', $check['regex']) . ')?$~D'),
        'search' => new Assert\Regex('~' . $check['regex'] . '~'),
    };
}

/** @return array{float, int} nanoseconds per call, and how many were accepted */
function spend(callable $judge, int $times): array
{
    $accepted = 0;
    $start = hrtime(true);
    for ($i = 0; $i < $times; $i++) {
        $accepted += $judge() ? 1 : 0;
    }
    return [(hrtime(true) - $start) / $times, $accepted];
}

/** Warms up and answers how often a sample calls. */
function timesOf(callable $judge, float $budget): int
{
    $nanoseconds = 1e4;
    for ($end = hrtime(true) + $budget; hrtime(true) < $end;) {
        [$nanoseconds] = spend($judge, max(1, (int) round(SAMPLE / $nanoseconds)));
    }
    return max(1, (int) round(SAMPLE / $nanoseconds));
}

function timed(array $call, array $contenders, float $budget): void
{
    $entries = [];
    foreach ($contenders as $name => $prepare) {
        $judge = $prepare($call);
        $entries[$name] = ['judge' => $judge, 'times' => timesOf($judge, $budget / 2), 'samples' => []];
    }
    for ($round = max(3, $budget / SAMPLE); $round > 0; $round--) {
        foreach ($entries as &$entry) {
            $entry['samples'][] = spend($entry['judge'], $entry['times'])[0];
        }
        unset($entry);
        $entries = array_reverse($entries, true);
    }
    foreach ($entries as $name => $entry) {
        $texts = array_map(static fn (float $sample): string => sprintf('%.1f', $sample), $entry['samples']);
        printf("timed\t%s\t%s\t%d\t%s\n", $call['name'], $name, $entry['judge'](), implode(' ', $texts));
    }
}

[, $callsPath, $checksPath, $seconds] = $argv;
$constraints = array_map(collection(...), json_decode(file_get_contents($checksPath), true));
$validator = Validation::createValidator();

// From a call to a function that judges it; what can be looked up before is.
$contenders = [
    'ours' => static fn (array $call): Closure =>
        static fn (): bool => Checker::check($call['method'], $call['params'])->ok,
    'symfony/validator' => static function (array $call) use ($validator, $constraints): Closure {
        $constraint = $constraints[$call['method']];
        return static fn (): bool => count($validator->validate($call['params'], $constraint)) === 0;
    },
];

$calls = read($callsPath);
$judged = array_filter($calls, static fn (array $call): bool => $call['what'] === 'judge');
foreach (array_slice($contenders, 1) as $name => $prepare) {
    $digits = array_map(static fn (array $call): string => $prepare($call)() ? '1' : '0', $judged);
    echo "judged\t$name\t", implode('', $digits), "\n";
}
foreach (array_filter($calls, static fn (array $call): bool => $call['what'] === 'time') as $call) {
    timed($call, $contenders, (float) $seconds * 1e9);
}
