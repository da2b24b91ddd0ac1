<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area general, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class General
{
    /** Lists the countries, or returns only the one whose code is given. */
    public static function getCountries(Call $call): void
    {
        $country = $call->value('country');
        if ($country !== '' && !Text::matches($country, Constants::COUNTRY)) {
            $call->broken('invalid_country/country');
        }
    }

    /** Lists the languages, or returns only the one whose code is given. */
    public static function getLanguages(Call $call): void
    {
        $language = $call->value('language');
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
    }

    /** Lists the servers with their details, or returns only the one whose POP is given. */
    public static function getServersInfo(Call $call): void
    {
        $server_pop = $call->value('server_pop');
        if ($server_pop !== '' && !Text::isDigits($server_pop, 1, 6)) {
            $call->broken('invalid_serverpop/server_pop');
        } elseif ($server_pop !== '' && !$call->lookupHas($server_pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/server_pop.unknown');
        }
    }

    /** Lists the time zones, or returns only the one named. */
    public static function getTimezones(Call $call): void
    {
        $timezone = $call->value('timezone');
        if ($timezone !== '' && !Text::hasOnly($timezone, Constants::ZONE_NAME)) {
            $call->broken('invalid_timezone/zone_name');
        } elseif ($timezone !== '' && !$call->lookupHas($timezone, 'getTimezones.value')) {
            $call->broken('invalid_timezone/timezone.unknown');
        }
    }

    /** Lists account transactions for a period. */
    public static function getTransactionHistory(Call $call): void
    {
        $date_from = $call->value('date_from');
        $date_to = $call->value('date_to');
        if ($date_from === '') {
            $call->broken('invalid_date/date_from.required');
        } elseif ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_date/date_from');
        } elseif ($date_from !== '' && !Dates::isDate($date_from, false, true)) {
            $call->broken('invalid_date/date_from.padding');
        }
        if ($date_to === '') {
            $call->broken('invalid_date/date_to.required');
        } elseif ($date_to !== '' && !Dates::isDate($date_to, true, true)) {
            $call->broken('invalid_date/date_to');
        } elseif ($date_to !== '' && !Dates::isDate($date_to, false, true)) {
            $call->broken('invalid_date/date_to.padding');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from, $date_to)) {
            $call->broken('invalid_date_from/date_from');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from, $date_to, 92)) {
            $call->broken('invalid_daterange/unproven');
        }
    }

    /** Retrieves the invoice for a date range or a predefined period. */
    public static function getInvoice(Call $call): void
    {
        $from = $call->value('from');
        $to = $call->value('to');
        $range = $call->value('range');
        $type = $call->value('type');
        if ($from !== '' && !Dates::isDate($from, true, true)) {
            $call->broken('invalid_date/from');
        } elseif ($from !== '' && !Dates::isDate($from, false, true)) {
            $call->broken('invalid_date/from.padding');
        }
        if ($to !== '' && !Dates::isDate($to, true, true)) {
            $call->broken('invalid_date/to');
        } elseif ($to !== '' && !Dates::isDate($to, false, true)) {
            $call->broken('invalid_date/to.padding');
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from, $to)) {
            $call->broken('invalid_date_from/from');
        }
        if ($range !== '' && !isset(Constants::INVOICE_RANGE[$range])) {
            $call->broken('unnamed_status/range');
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $call->broken('invalid_invoice_type/type');
        }
    }
}
