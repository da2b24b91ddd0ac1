<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area recordings, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Recordings
{
    /** Deletes one call recording, both the audio and its details. */
    public static function delCallRecording(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callrecording = $params['callrecording'] ?? '';
        $account = $params['account'] ?? '';
        if ($callrecording === '') {
            $broken[] = 'missing_callrecording/callrecording';
        } elseif (!$options->lookupHas($callrecording, 'getCallRecordings.callrecording')) {
            $broken[] = 'invalid_callrecording/callrecording.unknown';
        }
        if ($account === '') {
            $broken[] = 'missing_account/account';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        } elseif (!($options->lookupHas($account, 'getSubAccounts.account') || $account === 'all' || \preg_match('/^[0-9]{1,20}$/D', $account) === 1)) {
            $broken[] = 'invalid_account/account.unknown';
        }
        return $broken;
    }

    /** Deletes one recording. */
    public static function delRecording(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $recording = $params['recording'] ?? '';
        if ($recording === '') {
            $broken[] = 'missing_recording/recording';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $recording) !== 1) {
            $broken[] = 'invalid_recording/recording';
        } elseif (!$options->lookupHas($recording, 'getRecordings.value')) {
            $broken[] = 'invalid_recording/recording.unknown';
        }
        if ($recording !== '' && !$options->lookupLacks($recording, 'getIVRs.recording')) {
            $broken[] = 'recording_in_use_ivr/recording.taken';
        }
        if ($recording !== '' && !$options->lookupLacks($recording, 'getQueues.join_announcement')) {
            $broken[] = 'recording_in_use_queue/recording.taken';
        }
        return $broken;
    }

    /** Lists the music-on-hold choices, or returns only the one whose code is given. */
    public static function getMusicOnHold(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $music_on_hold = $params['music_on_hold'] ?? '';
        if (
            ($music_on_hold !== '' && $music_on_hold !== 'default')
            && $music_on_hold !== ''
            && !$options->lookupHas($music_on_hold, 'getMusicOnHold.value')
        ) {
            $broken[] = 'invalid_musiconhold/music_on_hold.unknown';
        }
        return $broken;
    }

    /** Saves a custom music-on-hold entry built from recordings. */
    public static function setMusicOnHold(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $description = $params['description'] ?? '';
        $recordings = $params['recordings'] ?? '';
        if ($description === '') {
            $broken[] = 'missing_description/description';
        }
        if ($recordings === '') {
            $broken[] = 'missing_recording/recordings';
        }
        return $broken;
    }

    /** Deletes one custom music-on-hold entry. */
    public static function delMusicOnHold(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $music_on_hold = $params['music_on_hold'] ?? '';
        if ($music_on_hold === '') {
            $broken[] = 'missing_musiconhold/music_on_hold';
        } elseif (
            ($music_on_hold !== '' && $music_on_hold !== 'default')
            && !$options->lookupHas($music_on_hold, 'getMusicOnHold.value')
        ) {
            $broken[] = 'invalid_musiconhold/music_on_hold.unknown';
        }
        return $broken;
    }

    /** Lists the recordings, or returns only the one whose id is given. */
    public static function getRecordings(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $recording = $params['recording'] ?? '';
        if ($recording !== '' && \preg_match('/^[0-9]{1,20}$/D', $recording) !== 1) {
            $broken[] = 'invalid_recording/recording';
        } elseif ($recording !== '' && !$options->lookupHas($recording, 'getRecordings.value')) {
            $broken[] = 'invalid_recording/recording.unknown';
        }
        return $broken;
    }

    /** Returns the audio of one recording as Base64. */
    public static function getRecordingFile(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $recording = $params['recording'] ?? '';
        if ($recording === '') {
            $broken[] = 'missing_recording/recording';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $recording) !== 1) {
            $broken[] = 'invalid_recording/recording';
        } elseif (!$options->lookupHas($recording, 'getRecordings.value')) {
            $broken[] = 'invalid_recording/recording.unknown';
        }
        return $broken;
    }

    /** Uploads a new recording, or replaces the audio or name of an existing one. */
    public static function setRecording(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $recording = $params['recording'] ?? '';
        $file = $params['file'] ?? '';
        $name = $params['name'] ?? '';
        if ($recording !== '' && \preg_match('/^[0-9]{1,20}$/D', $recording) !== 1) {
            $broken[] = 'invalid_recording/recording';
        }
        if ($recording === '' && $file === '') {
            $broken[] = 'missing_file/setRecording.file';
        }
        if ($file !== '' && !Text::isBase64($file)) {
            $broken[] = 'no_base64file/file';
        }
        if ($recording === '' && $name === '') {
            $broken[] = 'missing_name/setRecording.name';
        }
        return $broken;
    }

    /** Returns one call recording with its MP3 file. */
    public static function getCallRecording(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callrecording = $params['callrecording'] ?? '';
        $account = $params['account'] ?? '';
        if ($callrecording === '') {
            $broken[] = 'missing_callrecording/callrecording';
        } elseif (!$options->lookupHas($callrecording, 'getCallRecordings.callrecording')) {
            $broken[] = 'invalid_callrecording/callrecording.unknown';
        }
        if ($account === '') {
            $broken[] = 'missing_account/account';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        } elseif (!($options->lookupHas($account, 'getSubAccounts.account') || $account === 'all' || \preg_match('/^[0-9]{1,20}$/D', $account) === 1)) {
            $broken[] = 'invalid_account/account.unknown';
        }
        return $broken;
    }

    /** Lists the call recordings of an account between two dates. */
    public static function getCallRecordings(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $account = $params['account'] ?? '';
        $date_from = $params['date_from'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $call_type = $params['call_type'] ?? '';
        $date_from_day = Dates::dayNumber($date_from);
        $date_to_day = Dates::dayNumber($date_to);
        if ($account === '') {
            $broken[] = 'missing_account/account';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        }
        if ($date_from === '') {
            $broken[] = 'missing_from_date/date_from';
        } elseif ($date_from_day === null) {
            $broken[] = 'invalid_date/date_from';
        } elseif ($date_from_day === null || !Dates::isPadded($date_from)) {
            $broken[] = 'invalid_date/date_from.padding';
        }
        if ($date_to === '') {
            $broken[] = 'missing_to_date/date_to';
        } elseif ($date_to_day === null) {
            $broken[] = 'invalid_date/date_to';
        } elseif ($date_to_day === null || !Dates::isPadded($date_to)) {
            $broken[] = 'invalid_date/date_to.padding';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from_day, $date_to_day)) {
            $broken[] = 'invalid_date_from/recordings';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from_day, $date_to_day, 92)) {
            $broken[] = 'invalid_daterange/unproven';
        }
        if ($call_type !== '' && !Text::isInFolded($call_type, Constants::CALL_TYPE_FILTER)) {
            $broken[] = 'invalid_call_type/call_type';
        }
        return $broken;
    }

    /** Emails the details and audio of a call recording. */
    public static function sendCallRecordingEmail(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callrecording = $params['callrecording'] ?? '';
        $account = $params['account'] ?? '';
        $email = $params['email'] ?? '';
        if ($callrecording === '') {
            $broken[] = 'missing_callrecording/callrecording';
        } elseif (!$options->lookupHas($callrecording, 'getCallRecordings.callrecording')) {
            $broken[] = 'invalid_callrecording/callrecording.unknown';
        }
        if ($account === '') {
            $broken[] = 'missing_account/account';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        }
        if ($email === '') {
            $broken[] = 'missing_email/email';
        } elseif (!Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        return $broken;
    }
}
