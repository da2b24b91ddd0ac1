<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area recordings, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Recordings
{
    /** Deletes one call recording, both the audio and its details. */
    public static function delCallRecording(Call $call): void
    {
        $callrecording = $call->value('callrecording');
        $account = $call->value('account');
        if ($callrecording === '') {
            $call->broken('missing_callrecording/callrecording');
        }
        if ($callrecording !== '' && !$call->lookupHas($callrecording, 'getCallRecordings.callrecording')) {
            $call->broken('invalid_callrecording/callrecording.unknown');
        }
        if ($account === '') {
            $call->broken('missing_account/account');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        } elseif ($account !== '' && !$call->lookupHas($account, 'getSubAccounts.account')) {
            $call->broken('invalid_account/account.unknown');
        }
    }

    /** Deletes one recording. */
    public static function delRecording(Call $call): void
    {
        $recording = $call->value('recording');
        if ($recording === '') {
            $call->broken('missing_recording/recording');
        }
        if ($recording !== '' && !Text::isDigits($recording, 1, 20)) {
            $call->broken('invalid_recording/recording');
        } elseif ($recording !== '' && !$call->lookupHas($recording, 'getRecordings.value')) {
            $call->broken('invalid_recording/recording.unknown');
        }
        if ($recording !== '' && !$call->lookupLacks($recording, 'getIVRs.recording')) {
            $call->broken('recording_in_use_ivr/recording.taken');
        }
        if ($recording !== '' && !$call->lookupLacks($recording, 'getQueues.join_announcement')) {
            $call->broken('recording_in_use_queue/recording.taken');
        }
    }

    /** Lists the music-on-hold choices, or returns only the one whose code is given. */
    public static function getMusicOnHold(Call $call): void
    {
        $music_on_hold = $call->value('music_on_hold');
        if ($music_on_hold !== '' && !$call->lookupHas($music_on_hold, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music_on_hold.unknown');
        }
    }

    /** Saves a custom music-on-hold entry built from recordings. */
    public static function setMusicOnHold(Call $call): void
    {
        $description = $call->value('description');
        $recordings = $call->value('recordings');
        if ($description === '') {
            $call->broken('missing_description/description');
        }
        if ($recordings === '') {
            $call->broken('missing_recording/recordings');
        }
    }

    /** Deletes one custom music-on-hold entry. */
    public static function delMusicOnHold(Call $call): void
    {
        $music_on_hold = $call->value('music_on_hold');
        if ($music_on_hold === '') {
            $call->broken('missing_musiconhold/music_on_hold');
        }
        if ($music_on_hold !== '' && !$call->lookupHas($music_on_hold, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music_on_hold.unknown');
        }
    }

    /** Lists the recordings, or returns only the one whose id is given. */
    public static function getRecordings(Call $call): void
    {
        $recording = $call->value('recording');
        if ($recording !== '' && !Text::isDigits($recording, 1, 20)) {
            $call->broken('invalid_recording/recording');
        } elseif ($recording !== '' && !$call->lookupHas($recording, 'getRecordings.value')) {
            $call->broken('invalid_recording/recording.unknown');
        }
    }

    /** Returns the audio of one recording as Base64. */
    public static function getRecordingFile(Call $call): void
    {
        $recording = $call->value('recording');
        if ($recording === '') {
            $call->broken('missing_recording/recording');
        }
        if ($recording !== '' && !Text::isDigits($recording, 1, 20)) {
            $call->broken('invalid_recording/recording');
        } elseif ($recording !== '' && !$call->lookupHas($recording, 'getRecordings.value')) {
            $call->broken('invalid_recording/recording.unknown');
        }
    }

    /** Uploads a new recording, or replaces the audio or name of an existing one. */
    public static function setRecording(Call $call): void
    {
        $recording = $call->value('recording');
        $file = $call->value('file');
        $name = $call->value('name');
        if ($recording !== '' && !Text::isDigits($recording, 1, 20)) {
            $call->broken('invalid_recording/recording');
        }
        if ($recording === '' && $file === '') {
            $call->broken('missing_file/setRecording.file');
        }
        if ($file !== '' && !Text::isBase64($file)) {
            $call->broken('no_base64file/file');
        }
        if ($recording === '' && $name === '') {
            $call->broken('missing_name/setRecording.name');
        }
    }

    /** Returns one call recording with its MP3 file. */
    public static function getCallRecording(Call $call): void
    {
        $callrecording = $call->value('callrecording');
        $account = $call->value('account');
        if ($callrecording === '') {
            $call->broken('missing_callrecording/callrecording');
        }
        if ($callrecording !== '' && !$call->lookupHas($callrecording, 'getCallRecordings.callrecording')) {
            $call->broken('invalid_callrecording/callrecording.unknown');
        }
        if ($account === '') {
            $call->broken('missing_account/account');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        } elseif ($account !== '' && !$call->lookupHas($account, 'getSubAccounts.account')) {
            $call->broken('invalid_account/account.unknown');
        }
    }

    /** Lists the call recordings of an account between two dates. */
    public static function getCallRecordings(Call $call): void
    {
        $account = $call->value('account');
        $date_from = $call->value('date_from');
        $date_to = $call->value('date_to');
        $call_type = $call->value('call_type');
        if ($account === '') {
            $call->broken('missing_account/account');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        }
        if ($date_from === '') {
            $call->broken('missing_from_date/date_from');
        }
        if ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_date/date_from');
        } elseif ($date_from !== '' && !Dates::isDate($date_from, false, true)) {
            $call->broken('invalid_date/date_from.padding');
        }
        if ($date_to === '') {
            $call->broken('missing_to_date/date_to');
        }
        if ($date_to !== '' && !Dates::isDate($date_to, true, true)) {
            $call->broken('invalid_date/date_to');
        } elseif ($date_to !== '' && !Dates::isDate($date_to, false, true)) {
            $call->broken('invalid_date/date_to.padding');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from, $date_to)) {
            $call->broken('invalid_date_from/recordings');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from, $date_to, 92)) {
            $call->broken('invalid_daterange/unproven');
        }
        if ($call_type !== '' && !isset(Constants::CALL_TYPE_FILTER[Text::lower($call_type)])) {
            $call->broken('invalid_call_type/call_type');
        }
    }

    /** Emails the details and audio of a call recording. */
    public static function sendCallRecordingEmail(Call $call): void
    {
        $callrecording = $call->value('callrecording');
        $account = $call->value('account');
        $email = $call->value('email');
        if ($callrecording === '') {
            $call->broken('missing_callrecording/callrecording');
        }
        if ($callrecording !== '' && !$call->lookupHas($callrecording, 'getCallRecordings.callrecording')) {
            $call->broken('invalid_callrecording/callrecording.unknown');
        }
        if ($account === '') {
            $call->broken('missing_account/account');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        }
        if ($email === '') {
            $call->broken('missing_email/email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
    }
}
