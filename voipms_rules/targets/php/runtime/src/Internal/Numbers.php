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
    public static function isInteger(string $value, int $min, int $max, int $step, bool $leadingZeros): bool
    {
        $shape = $leadingZeros ? '/^-?[0-9]+$/D' : '/^(?:0|-?[1-9][0-9]*)$/D';
        return strlen($value) <= self::MAX_LENGTH
            && preg_match($shape, $value) === 1
            && $min <= (int) $value
            && (int) $value <= $max
            && (int) $value % $step === 0;
    }

    /**
     * Whether a text is a decimal within bounds and a multiple of the step.
     *
     * Bounds and step are in units of the last of `$scale` digits; the bounds
     * are texts since they may need more than 64 bits.
     */
    public static function isDecimal(string $value, string $min, string $max, int $step, int $scale): bool
    {
        $number = self::scaled($value, $scale);
        return $number !== null
            && self::compare($min, $number) <= 0
            && self::compare($number, $max) <= 0
            && self::remainder($number, $step) === 0;
    }

    /** Whether the first number is not the greater; true for what is no whole number. */
    public static function ordered(string $low, string $high): bool
    {
        $shape = '/^(?:0|-?[1-9][0-9]{0,14})$/D';
        $bothWhole = preg_match($shape, $low) === 1 && preg_match($shape, $high) === 1;
        return !$bothWhole || (int) $low <= (int) $high;
    }

    /** A decimal as a whole number of the smallest unit, in canonical spelling. */
    private static function scaled(string $value, int $scale): ?string
    {
        $shape = '/^(-?)(0|[1-9][0-9]{0,11})(?:\.([0-9]+))?$/D';
        if (preg_match($shape, $value, $found) !== 1 || strlen($found[3] ?? '') > $scale) {
            return null;
        }
        $magnitude = ltrim($found[2] . str_pad($found[3] ?? '', $scale, '0'), '0');
        return $magnitude === '' ? '0' : $found[1] . $magnitude;
    }

    /** How two whole numbers of any size compare: by sign, then length, then text. */
    private static function compare(string $left, string $right): int
    {
        $negative = $left[0] === '-';
        if ($negative !== ($right[0] === '-')) {
            return $negative ? -1 : 1;
        }
        $order = (strlen($left) <=> strlen($right)) ?: strcmp($left, $right);
        return $negative ? -$order : $order;
    }

    private static function remainder(string $number, int $divisor): int
    {
        $rest = 0;
        foreach (str_split(ltrim($number, '-')) as $digit) {
            $rest = ($rest * 10 + (int) $digit) % $divisor;
        }
        return $rest;
    }
}
