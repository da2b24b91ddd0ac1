<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

/**
 * Dates of the Gregorian calendar by hand: PHP's own parser accepts 2023-02-29.
 *
 * @internal
 */
final class Dates
{
    private const SHAPE = '/^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})'
        . '(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$/D';
    private const PADDED = 10;

    /** Whether a text is a date; the flags admit 2026-1-5, and a time behind the date. */
    public static function isDate(string $value, bool $unpadded, bool $time): bool
    {
        [$date, $clock] = array_pad(explode(' ', $value, 2), 2, null);
        return self::dayNumber($value) !== null
            && ($unpadded || strlen($date) === self::PADDED)
            && ($time || $clock === null);
    }

    /** Whether the first date is not the later; true for what is no date. */
    public static function ordered(string $low, string $high): bool
    {
        return self::areWithin($high, $low, 0);
    }

    /** Whether the second date is at most so many days later; true for what is no date. */
    public static function areWithin(string $from, string $to, int $days): bool
    {
        [$first, $second] = [self::dayNumber($from), self::dayNumber($to)];
        return $first === null || $second === null || $second - $first <= $days;
    }

    /** Days since 0000-03-01, whatever the padding and the time; null for what is no date. */
    private static function dayNumber(string $value): ?int
    {
        if (preg_match(self::SHAPE, $value, $found) !== 1) {
            return null;
        }
        [$year, $month, $day] = [(int) $found[1], (int) $found[2], (int) $found[3]];
        if ($year < 1 || $day < 1 || $day > self::daysIn($year, $month)) {
            return null;
        }
        // Years that begin in March have the leap day at their end.
        [$year, $month] = $month > 2 ? [$year, $month - 3] : [$year - 1, $month + 9];
        $leaps = intdiv($year, 4) - intdiv($year, 100) + intdiv($year, 400);
        return $year * 365 + $leaps + intdiv($month * 153 + 2, 5) + $day - 1;
    }

    private static function daysIn(int $year, int $month): int
    {
        return match ($month) {
            1, 3, 5, 7, 8, 10, 12 => 31,
            4, 6, 9, 11 => 30,
            2 => self::isLeap($year) ? 29 : 28,
            default => 0,
        };
    }

    private static function isLeap(int $year): bool
    {
        return $year % 4 === 0 && ($year % 100 !== 0 || $year % 400 === 0);
    }
}
