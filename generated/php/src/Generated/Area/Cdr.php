<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area cdr, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Cdr
{
    /** Lists all sub-accounts, or the accounts of one reseller client, as call filter values. */
    public static function getCallAccounts(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        return $broken;
    }

    /** Lists call types together with all DIDs, or with the DIDs of one reseller client. */
    public static function getCallTypes(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        return $broken;
    }

    /** Returns the account's call detail records for a period. */
    public static function getCDR(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $date_from = $params['date_from'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $answered = $params['answered'] ?? '';
        $noanswer = $params['noanswer'] ?? '';
        $busy = $params['busy'] ?? '';
        $failed = $params['failed'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $account = $params['account'] ?? '';
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
            $broken[] = 'invalid_daterange/date_from';
        }
        if (
            !isset(Constants::NO_CALLSTATUS[$answered])
            && !isset(Constants::NO_CALLSTATUS[$noanswer])
            && !isset(Constants::NO_CALLSTATUS[$busy])
            && !isset(Constants::NO_CALLSTATUS[$failed])
        ) {
            $broken[] = 'no_callstatus/answered';
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, [-12, 0], [13, 0], 1, 2)) {
            $broken[] = 'invalid_timezone/timezone';
        } elseif ($timezone === '') {
            $broken[] = 'invalid_timezone/getCDR.required';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        }
        return $broken;
    }

    /** Looks up rates within one package by a search term. */
    public static function getRates(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $package = $params['package'] ?? '';
        $query = $params['query'] ?? '';
        if ($package === '') {
            $broken[] = 'missing_package/package';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $package) !== 1) {
            $broken[] = 'invalid_package/package';
        } elseif (!$options->lookupHas($package, 'getPackages.package')) {
            $broken[] = 'invalid_package/package.unknown';
        }
        if ($query === '') {
            $broken[] = 'missing_query/query';
        }
        return $broken;
    }

    /** Returns the call detail records of one reseller client for a period. */
    public static function getResellerCDR(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $date_from = $params['date_from'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $client = $params['client'] ?? '';
        $answered = $params['answered'] ?? '';
        $noanswer = $params['noanswer'] ?? '';
        $busy = $params['busy'] ?? '';
        $failed = $params['failed'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $account = $params['account'] ?? '';
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
            $broken[] = 'invalid_daterange/date_from';
        }
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        if (
            !isset(Constants::NO_CALLSTATUS[$answered])
            && !isset(Constants::NO_CALLSTATUS[$noanswer])
            && !isset(Constants::NO_CALLSTATUS[$busy])
            && !isset(Constants::NO_CALLSTATUS[$failed])
        ) {
            $broken[] = 'no_callstatus/answered';
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, [-12, 0], [13, 0], 1, 2)) {
            $broken[] = 'invalid_timezone/timezone';
        } elseif ($timezone === '') {
            $broken[] = 'invalid_timezone/getCDR.required';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        }
        return $broken;
    }

    /** Lists call transcriptions of an account for a period. */
    public static function getCallTranscriptions(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $account = $params['account'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $date_from = $params['date_from'] ?? '';
        $date_to_day = Dates::dayNumber($date_to);
        $date_from_day = Dates::dayNumber($date_from);
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        }
        if ($date_to === '') {
            $broken[] = 'missing_to_date/date_to';
        } elseif ($date_to_day === null) {
            $broken[] = 'invalid_date/date_to';
        } elseif ($date_to_day === null || !Dates::isPadded($date_to)) {
            $broken[] = 'invalid_date/date_to.padding';
        }
        if ($date_from === '') {
            $broken[] = 'missing_from_date/date_from';
        } elseif ($date_from_day === null) {
            $broken[] = 'invalid_date/date_from';
        } elseif ($date_from_day === null || !Dates::isPadded($date_from)) {
            $broken[] = 'invalid_date/date_from.padding';
        }
        if ($date_from !== '' && $date_from_day === null) {
            $broken[] = 'invalid_datetime/date_from';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from_day, $date_to_day)) {
            $broken[] = 'invalid_date_from/recordings';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from_day, $date_to_day, 92)) {
            $broken[] = 'invalid_daterange/unproven';
        }
        return $broken;
    }

    /** Looks up outgoing rates on one route (premium or value) by a search term. */
    public static function getTerminationRates(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $query = $params['query'] ?? '';
        $route = $params['route'] ?? '';
        if ($query === '') {
            $broken[] = 'missing_query/query';
        }
        if ($route === '') {
            $broken[] = 'missing_route/route';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $route) !== 1) {
            $broken[] = 'invalid_route/route';
        } elseif (!$options->lookupHas($route, 'getRoutes.value')) {
            $broken[] = 'invalid_route/route.unknown';
        }
        return $broken;
    }
}
