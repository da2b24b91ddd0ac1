<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

/**
 * Dates of the Gregorian calendar by hand: PHP's own parser accepts 2023-02-29.
 *
 * A check turns a text into the number of its day once, and asks the rest of that number.
 *
 * @internal
 */
final class Dates
{
    private const SHAPE = '/^([0-9]{4})-(0?[1-9]|1[0-2])-([0-9]{1,2})'
        . '(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$/D';
    private const SECONDS_A_DAY = 24 * 3600;
    /** The day number of 1970-01-01. */
    private const EPOCH = 719468;
    private const SHORTEST_MONTH = 28;
    /** The days of the months before, in a year that begins in March. */
    private const DAYS_BEFORE = [1 => 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

    /** Days since 0000-03-01, whatever the padding and the time; null for what is no date. */
    public static function dayNumber(string $value): ?int
    {
        if (\preg_match(self::SHAPE, $value, $found) !== 1) {
            return null;
        }
        $year = (int) $found[1];
        $month = (int) $found[2];
        $day = (int) $found[3];
        if ($year < 1 || $day < 1 || ($day > self::SHORTEST_MONTH && $day > self::daysIn($year, $month))) {
            return null;
        }
        // Years that begin in March have the leap day at their end.
        if ($month < 3) {
            $year--;
        }
        $century = \intdiv($year, 100);
        $leaps = ($year >> 2) - $century + ($century >> 2);
        return $year * 365 + $leaps + self::DAYS_BEFORE[$month] + $day - 1;
    }

    /** The day number at a Unix time, in UTC. */
    public static function dayAt(int $seconds): int
    {
        return \intdiv($seconds, self::SECONDS_A_DAY) + self::EPOCH;
    }

    /** Whether a date is spelt with two digits for month and day, a time behind it or not. */
    public static function isPadded(string $date): bool
    {
        return \strlen($date) === \strlen('yyyy-mm-dd') || \strlen($date) === \strlen('yyyy-mm-dd hh:mm:ss');
    }

    /** Whether a date has a time behind it. */
    public static function hasTime(string $date): bool
    {
        return \strlen($date) > \strlen('yyyy-mm-dd');
    }

    /** Whether the first day is not the later; true for what is no date. */
    public static function ordered(?int $low, ?int $high): bool
    {
        return $low === null || $high === null || $low <= $high;
    }

    /** Whether the second day is at most so many days later; true for what is no date. */
    public static function areWithin(?int $from, ?int $to, int $days): bool
    {
        return $from === null || $to === null || $to - $from <= $days;
    }

    private static function daysIn(int $year, int $month): int
    {
        return match ($month) {
            4, 6, 9, 11 => 30,
            2 => self::isLeap($year) ? 29 : 28,
            default => 31,
        };
    }

    private static function isLeap(int $year): bool
    {
        return $year % 4 === 0 && ($year % 100 !== 0 || $year % 400 === 0);
    }
}
