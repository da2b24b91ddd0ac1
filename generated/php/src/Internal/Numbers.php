<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

/**
 * Numbers in their canonical spelling, compared as integers and never as floats.
 *
 * @internal
 */
final class Numbers
{
    /** So many characters always fit an integer of 64 bits. */
    private const MAX_LENGTH = 18;

    /** Whether a text is a whole number within bounds and a multiple of the step. */
    public static function isInteger(string $value, int $min, int $max, int $step): bool
    {
        // Only the canonical spelling comes back from an integer as it was.
        return (string) (int) $value === $value && self::isMultiple($value, $min, $max, $step);
    }

    /** The same for a text that may have leading zeros. */
    public static function isPadded(string $value, int $min, int $max, int $step): bool
    {
        return \preg_match('/^-?[0-9]+$/D', $value) === 1 && self::isMultiple($value, $min, $max, $step);
    }

    /**
     * Whether a text is a decimal within bounds and a multiple of the step.
     *
     * A decimal is two integers, the whole and the rest in units of the last of
     * `$scale` digits, since both in one may need more than 64 bits. Both carry
     * the sign, so that such pairs compare as the decimals do.
     *
     * @param array{int, int} $min
     * @param array{int, int} $max
     * @param int $step in the same units as the rest
     */
    public static function isDecimal(string $value, array $min, array $max, int $step, int $scale): bool
    {
        $number = self::decimal($value, $scale);
        return $number !== null
            && $min <= $number
            && $number <= $max
            && ($number[0] % $step * 10 ** $scale + $number[1]) % $step === 0;
    }

    /** Whether the first number is not the greater; true for what is no whole number. */
    public static function ordered(string $low, string $high): bool
    {
        $shape = '/^(?:0|-?[1-9][0-9]{0,14})$/D';
        $bothWhole = \preg_match($shape, $low) === 1 && \preg_match($shape, $high) === 1;
        return !$bothWhole || (int) $low <= (int) $high;
    }

    private static function isMultiple(string $value, int $min, int $max, int $step): bool
    {
        $number = (int) $value;
        return \strlen($value) <= self::MAX_LENGTH && $min <= $number && $number <= $max && $number % $step === 0;
    }

    /** @return array{int, int}|null */
    private static function decimal(string $value, int $scale): ?array
    {
        if (\preg_match('/^-?(?:0|[1-9][0-9]{0,11})(?:\.[0-9]+)?$/D', $value) !== 1) {
            return null;
        }
        $point = \strpos($value, '.');
        if ($point === false) {
            return [(int) $value, 0];
        }
        $rest = \substr($value, $point + 1);
        if (\strlen($rest) > $scale) {
            return null;
        }
        $units = (int) \str_pad($rest, $scale, '0');
        return [(int) \substr($value, 0, $point), $value[0] === '-' ? -$units : $units];
    }
}
