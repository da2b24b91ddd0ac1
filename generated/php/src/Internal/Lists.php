<?php

/**
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

namespace VoipmsChecks\Internal;

/**
 * Lists in one text; empty items count.
 *
 * @internal
 */
final class Lists
{
    /**
     * Whether the text has so many items, none of them empty, that all satisfy a check.
     *
     * @param callable(string): bool $holds
     */
    public static function all(string $value, string $separator, int $min, ?int $max, callable $holds): bool
    {
        $items = \explode($separator, $value);
        if (\count($items) < $min || ($max !== null && \count($items) > $max)) {
            return false;
        }
        foreach ($items as $item) {
            if ($item === '' || !$holds($item)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all texts have equally many items. */
    public static function haveSameCount(string $separator, string $first, string ...$others): bool
    {
        $count = \substr_count($first, $separator);
        foreach ($others as $other) {
            if (\substr_count($other, $separator) !== $count) {
                return false;
            }
        }
        return true;
    }
}
