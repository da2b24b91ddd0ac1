<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area cdr, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Cdr
{
    /** Lists all sub-accounts, or the accounts of one reseller client, as call filter values. */
    public static function getCallAccounts(Call $call): void
    {
        $client = $call->value('client');
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
    }

    /** Lists call types together with all DIDs, or with the DIDs of one reseller client. */
    public static function getCallTypes(Call $call): void
    {
        $client = $call->value('client');
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
    }

    /** Returns the account's call detail records for a period. */
    public static function getCDR(Call $call): void
    {
        $date_from = $call->value('date_from');
        $date_to = $call->value('date_to');
        $answered = $call->value('answered');
        $noanswer = $call->value('noanswer');
        $busy = $call->value('busy');
        $failed = $call->value('failed');
        $timezone = $call->value('timezone');
        $account = $call->value('account');
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
            $call->broken('invalid_daterange/date_from');
        }
        if (
            !isset(Constants::NO_CALLSTATUS[$answered])
            && !isset(Constants::NO_CALLSTATUS[$noanswer])
            && !isset(Constants::NO_CALLSTATUS[$busy])
            && !isset(Constants::NO_CALLSTATUS[$failed])
        ) {
            $call->broken('no_callstatus/answered');
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, '-1200', '1300', 1, 2)) {
            $call->broken('invalid_timezone/timezone');
        } elseif ($timezone === '') {
            $call->broken('invalid_timezone/getCDR.required');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        }
    }

    /** Looks up rates within one package by a search term. */
    public static function getRates(Call $call): void
    {
        $package = $call->value('package');
        $query = $call->value('query');
        if ($package === '') {
            $call->broken('missing_package/package');
        }
        if ($package !== '' && !Text::isDigits($package, 1, 20)) {
            $call->broken('invalid_package/package');
        } elseif ($package !== '' && !$call->lookupHas($package, 'getPackages.package')) {
            $call->broken('invalid_package/package.unknown');
        }
        if ($query === '') {
            $call->broken('missing_query/query');
        }
    }

    /** Returns the call detail records of one reseller client for a period. */
    public static function getResellerCDR(Call $call): void
    {
        $date_from = $call->value('date_from');
        $date_to = $call->value('date_to');
        $client = $call->value('client');
        $answered = $call->value('answered');
        $noanswer = $call->value('noanswer');
        $busy = $call->value('busy');
        $failed = $call->value('failed');
        $timezone = $call->value('timezone');
        $account = $call->value('account');
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
            $call->broken('invalid_daterange/date_from');
        }
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
        if (
            !isset(Constants::NO_CALLSTATUS[$answered])
            && !isset(Constants::NO_CALLSTATUS[$noanswer])
            && !isset(Constants::NO_CALLSTATUS[$busy])
            && !isset(Constants::NO_CALLSTATUS[$failed])
        ) {
            $call->broken('no_callstatus/answered');
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, '-1200', '1300', 1, 2)) {
            $call->broken('invalid_timezone/timezone');
        } elseif ($timezone === '') {
            $call->broken('invalid_timezone/getCDR.required');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        }
    }

    /** Lists call transcriptions of an account for a period. */
    public static function getCallTranscriptions(Call $call): void
    {
        $account = $call->value('account');
        $date_to = $call->value('date_to');
        $date_from = $call->value('date_from');
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        }
        if ($date_to === '') {
            $call->broken('missing_to_date/date_to');
        }
        if ($date_to !== '' && !Dates::isDate($date_to, true, true)) {
            $call->broken('invalid_date/date_to');
        } elseif ($date_to !== '' && !Dates::isDate($date_to, false, true)) {
            $call->broken('invalid_date/date_to.padding');
        }
        if ($date_from === '') {
            $call->broken('missing_from_date/date_from');
        }
        if ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_date/date_from');
        } elseif ($date_from !== '' && !Dates::isDate($date_from, false, true)) {
            $call->broken('invalid_date/date_from.padding');
        }
        if ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_datetime/date_from');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from, $date_to)) {
            $call->broken('invalid_date_from/recordings');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from, $date_to, 92)) {
            $call->broken('invalid_daterange/unproven');
        }
    }

    /** Looks up outgoing rates on one route (premium or value) by a search term. */
    public static function getTerminationRates(Call $call): void
    {
        $query = $call->value('query');
        $route = $call->value('route');
        if ($query === '') {
            $call->broken('missing_query/query');
        }
        if ($route === '') {
            $call->broken('missing_route/route');
        }
        if ($route !== '' && !Text::isDigits($route, 1, 6)) {
            $call->broken('invalid_route/route');
        } elseif ($route !== '' && !$call->lookupHas($route, 'getRoutes.value')) {
            $call->broken('invalid_route/route.unknown');
        }
    }
}
