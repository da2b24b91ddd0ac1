<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area parking, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Parking
{
    /** Lists call parking entries, or returns one by ID. */
    public static function getCallParking(Call $call): void
    {
        $callparking = $call->value('callparking');
        if ($callparking !== '' && !Text::isDigits($callparking, 1, 20)) {
            $call->broken('invalid_callparking/callparking');
        } elseif ($callparking !== '' && !$call->lookupHas($callparking, 'getCallParking.callparking')) {
            $call->broken('invalid_callparking/callparking.unknown');
        }
    }

    /** Deletes a call parking entry. */
    public static function delCallParking(Call $call): void
    {
        $callparking = $call->value('callparking');
        if ($callparking === '') {
            $call->broken('missing_callparking/callparking');
        }
        if ($callparking !== '' && !Text::isDigits($callparking, 1, 20)) {
            $call->broken('invalid_callparking/callparking');
        } elseif ($callparking !== '' && !$call->lookupHas($callparking, 'getCallParking.callparking')) {
            $call->broken('invalid_callparking/callparking.unknown');
        }
    }

    /** Creates a call parking entry, or updates the one whose ID is given. */
    public static function setCallParking(Call $call): void
    {
        $callparking = $call->value('callparking');
        $name = $call->value('name');
        $timeout = $call->value('timeout');
        $music = $call->value('music');
        $failover = $call->value('failover');
        $language = $call->value('language');
        $destination = $call->value('destination');
        $delay = $call->value('delay');
        $blf_lamps = $call->value('blf_lamps');
        if ($callparking !== '' && !Text::isDigits($callparking, 1, 20)) {
            $call->broken('invalid_callparking/callparking');
        } elseif ($callparking !== '' && !$call->lookupHas($callparking, 'getCallParking.callparking')) {
            $call->broken('invalid_callparking/callparking.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($timeout === '') {
            $call->broken('missing_timeout/timeout');
        }
        if ($timeout !== '' && !Text::isDigits($timeout, 1, 6)) {
            $call->broken('invalid_timeout/timeout');
        }
        if ($music === '') {
            $call->broken('missing_musiconhold/music');
        }
        if ($music !== '' && !$call->lookupHas($music, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music.unknown');
        }
        if ($failover === '') {
            $call->broken('missing_params/failover');
        }
        if (
            $failover !== ''
            && !(
                isset(Constants::PARKING_FAILOVER[$failover])
                || Text::matches($failover, Constants::PARKING_FAILOVER_2)
            )
        ) {
            $call->broken('invalid_failover_header/setCallParking.failover');
        }
        if ($language === '') {
            $call->broken('missing_language/language');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
        if ($destination === '') {
            $call->broken('invalid_destination/destination.required');
        } elseif ($destination !== '' && !Text::hasOnly($destination, Constants::PARKING_DESTINATION)) {
            $call->broken('invalid_destination/destination');
        }
        if ($delay === '') {
            $call->broken('missing_params/delay');
        }
        if ($blf_lamps === '') {
            $call->broken('missing_params/blf_lamps');
        }
        if ($blf_lamps !== '' && !Numbers::isInteger($blf_lamps, 0, 10, 1, false)) {
            $call->broken('unnamed_status/blf_lamps');
        }
    }
}
