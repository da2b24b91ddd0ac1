<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area general, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class General
{
    /** Lists the countries, or returns only the one whose code is given. */
    public static function getCountries(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $country = $params['country'] ?? '';
        if ($country !== '' && \preg_match(Constants::COUNTRY, $country) !== 1) {
            $broken[] = 'invalid_country/country';
        }
        return $broken;
    }

    /** Lists the languages, or returns only the one whose code is given. */
    public static function getLanguages(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $language = $params['language'] ?? '';
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        return $broken;
    }

    /** Lists the servers with their details, or returns only the one whose POP is given. */
    public static function getServersInfo(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $server_pop = $params['server_pop'] ?? '';
        if ($server_pop !== '' && \preg_match('/^[0-9]{1,6}$/D', $server_pop) !== 1) {
            $broken[] = 'invalid_serverpop/server_pop';
        } elseif ($server_pop !== '' && !$options->lookupHas($server_pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/server_pop.unknown';
        }
        return $broken;
    }

    /** Lists the time zones, or returns only the one named. */
    public static function getTimezones(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $timezone = $params['timezone'] ?? '';
        if ($timezone !== '' && \preg_match('/^[0-9A-Za-z\\x2B\\x2D\\x2F\\x5F]+$/D', $timezone) !== 1) {
            $broken[] = 'invalid_timezone/zone_name';
        } elseif ($timezone !== '' && !$options->lookupHas($timezone, 'getTimezones.value')) {
            $broken[] = 'invalid_timezone/timezone.unknown';
        }
        return $broken;
    }

    /** Lists account transactions for a period. */
    public static function getTransactionHistory(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $date_from = $params['date_from'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $date_from_day = Dates::dayNumber($date_from);
        $date_to_day = Dates::dayNumber($date_to);
        if ($date_from === '') {
            $broken[] = 'invalid_date/date_from.required';
        } elseif ($date_from_day === null) {
            $broken[] = 'invalid_date/date_from';
        } elseif ($date_from_day === null || !Dates::isPadded($date_from)) {
            $broken[] = 'invalid_date/date_from.padding';
        }
        if ($date_to === '') {
            $broken[] = 'invalid_date/date_to.required';
        } elseif ($date_to_day === null) {
            $broken[] = 'invalid_date/date_to';
        } elseif ($date_to_day === null || !Dates::isPadded($date_to)) {
            $broken[] = 'invalid_date/date_to.padding';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from_day, $date_to_day)) {
            $broken[] = 'invalid_date_from/date_from';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from_day, $date_to_day, 92)) {
            $broken[] = 'invalid_daterange/unproven';
        }
        return $broken;
    }

    /** Retrieves the invoice for a date range or a predefined period. */
    public static function getInvoice(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $from = $params['from'] ?? '';
        $to = $params['to'] ?? '';
        $range = $params['range'] ?? '';
        $type = $params['type'] ?? '';
        $from_day = Dates::dayNumber($from);
        $to_day = Dates::dayNumber($to);
        if ($from !== '' && $from_day === null) {
            $broken[] = 'invalid_date/from';
        } elseif ($from !== '' && ($from_day === null || !Dates::isPadded($from))) {
            $broken[] = 'invalid_date/from.padding';
        }
        if ($to !== '' && $to_day === null) {
            $broken[] = 'invalid_date/to';
        } elseif ($to !== '' && ($to_day === null || !Dates::isPadded($to))) {
            $broken[] = 'invalid_date/to.padding';
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from_day, $to_day)) {
            $broken[] = 'invalid_date_from/from';
        }
        if ($range !== '' && !isset(Constants::INVOICE_RANGE[$range])) {
            $broken[] = 'unnamed_status/range';
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $broken[] = 'invalid_invoice_type/type';
        }
        return $broken;
    }
}
