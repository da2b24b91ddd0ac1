<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area parking, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Parking
{
    /** Lists call parking entries, or returns one by ID. */
    public static function getCallParking(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callparking = $params['callparking'] ?? '';
        if ($callparking !== '' && \preg_match('/^[0-9]{1,20}$/D', $callparking) !== 1) {
            $broken[] = 'invalid_callparking/callparking';
        } elseif ($callparking !== '' && !$options->lookupHas($callparking, 'getCallParking.callparking')) {
            $broken[] = 'invalid_callparking/callparking.unknown';
        }
        return $broken;
    }

    /** Deletes a call parking entry. */
    public static function delCallParking(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callparking = $params['callparking'] ?? '';
        if ($callparking === '') {
            $broken[] = 'missing_callparking/callparking';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $callparking) !== 1) {
            $broken[] = 'invalid_callparking/callparking';
        } elseif (!$options->lookupHas($callparking, 'getCallParking.callparking')) {
            $broken[] = 'invalid_callparking/callparking.unknown';
        }
        return $broken;
    }

    /** Creates a call parking entry, or updates the one whose ID is given. */
    public static function setCallParking(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callparking = $params['callparking'] ?? '';
        $name = $params['name'] ?? '';
        $timeout = $params['timeout'] ?? '';
        $music = $params['music'] ?? '';
        $failover = $params['failover'] ?? '';
        $language = $params['language'] ?? '';
        $destination = $params['destination'] ?? '';
        $delay = $params['delay'] ?? '';
        $blf_lamps = $params['blf_lamps'] ?? '';
        if ($callparking !== '' && \preg_match('/^[0-9]{1,20}$/D', $callparking) !== 1) {
            $broken[] = 'invalid_callparking/callparking';
        } elseif ($callparking !== '' && !$options->lookupHas($callparking, 'getCallParking.callparking')) {
            $broken[] = 'invalid_callparking/callparking.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($timeout === '') {
            $broken[] = 'missing_timeout/timeout';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $timeout) !== 1) {
            $broken[] = 'invalid_timeout/timeout';
        }
        if ($music === '') {
            $broken[] = 'missing_musiconhold/music';
        } elseif (($music !== '' && $music !== 'default') && !$options->lookupHas($music, 'getMusicOnHold.value')) {
            $broken[] = 'invalid_musiconhold/music.unknown';
        }
        if ($failover === '') {
            $broken[] = 'missing_params/failover';
        } elseif (!(isset(Constants::PARKING_FAILOVER[$failover]) || \preg_match(Constants::PARKING_FAILOVER_2, $failover) === 1)) {
            $broken[] = 'invalid_failover_header/setCallParking.failover';
        }
        if ($language === '') {
            $broken[] = 'missing_language/language';
        } elseif (!isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        if ($destination === '') {
            $broken[] = 'invalid_destination/destination.required';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x3A\\x40\\x5F]+$/D', $destination) !== 1) {
            $broken[] = 'invalid_destination/destination';
        }
        if ($delay === '') {
            $broken[] = 'missing_params/delay';
        }
        if ($blf_lamps === '') {
            $broken[] = 'missing_params/blf_lamps';
        } elseif (!Numbers::isInteger($blf_lamps, 0, 10, 1)) {
            $broken[] = 'unnamed_status/blf_lamps';
        }
        return $broken;
    }
}
