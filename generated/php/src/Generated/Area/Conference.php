<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area conference, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Conference
{
    /** Lists conferences, or returns one by ID. */
    public static function getConference(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $conference = $params['conference'] ?? '';
        if ($conference !== '' && \preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif ($conference !== '' && !$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        return $broken;
    }

    /** Creates a conference, or updates the one whose ID is given. */
    public static function setConference(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $conference = $params['conference'] ?? '';
        $name = $params['name'] ?? '';
        $description = $params['description'] ?? '';
        $max_members = $params['max_members'] ?? '';
        $sound_join = $params['sound_join'] ?? '';
        $sound_leave = $params['sound_leave'] ?? '';
        $sound_has_joined = $params['sound_has_joined'] ?? '';
        $sound_has_left = $params['sound_has_left'] ?? '';
        $sound_kicked = $params['sound_kicked'] ?? '';
        $sound_muted = $params['sound_muted'] ?? '';
        $sound_unmuted = $params['sound_unmuted'] ?? '';
        $sound_only_person = $params['sound_only_person'] ?? '';
        $sound_only_one = $params['sound_only_one'] ?? '';
        $sound_there_are = $params['sound_there_are'] ?? '';
        $sound_other_in_party = $params['sound_other_in_party'] ?? '';
        $sound_place_into_conference = $params['sound_place_into_conference'] ?? '';
        $sound_get_pin = $params['sound_get_pin'] ?? '';
        $sound_invalid_pin = $params['sound_invalid_pin'] ?? '';
        $sound_locked = $params['sound_locked'] ?? '';
        $sound_locked_now = $params['sound_locked_now'] ?? '';
        $sound_unlocked_now = $params['sound_unlocked_now'] ?? '';
        $sound_error_menu = $params['sound_error_menu'] ?? '';
        $sound_participants_muted = $params['sound_participants_muted'] ?? '';
        $sound_participants_unmuted = $params['sound_participants_unmuted'] ?? '';
        $language = $params['language'] ?? '';
        if ($conference !== '' && \preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif ($conference !== '' && !$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        } elseif ($conference === '' && !$options->lookupLacks($name, 'getConference.name')) {
            $broken[] = 'duplicated_name/name.taken';
        }
        if ($description === '') {
            $broken[] = 'missing_description/description';
        }
        if (
            $max_members !== ''
            && !(
                Text::isInFolded($max_members, Constants::WAIT_TIME)
                || \preg_match('/^[0-9]{1,6}$/D', $max_members) === 1
            )
        ) {
            $broken[] = 'unnamed_status/max_members';
        }
        if (
            $sound_join !== ''
            && !(isset(Constants::RECORDING[$sound_join]) || \preg_match('/^[0-9]{1,20}$/D', $sound_join) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_join/sound_join';
        }
        if (
            $sound_leave !== ''
            && !(isset(Constants::RECORDING[$sound_leave]) || \preg_match('/^[0-9]{1,20}$/D', $sound_leave) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_leave/sound_leave';
        }
        if (
            $sound_has_joined !== ''
            && !(
                isset(Constants::RECORDING[$sound_has_joined])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_has_joined) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_has_joined/sound_has_joined';
        }
        if (
            $sound_has_left !== ''
            && !(isset(Constants::RECORDING[$sound_has_left]) || \preg_match('/^[0-9]{1,20}$/D', $sound_has_left) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_has_left/sound_has_left';
        }
        if (
            $sound_kicked !== ''
            && !(isset(Constants::RECORDING[$sound_kicked]) || \preg_match('/^[0-9]{1,20}$/D', $sound_kicked) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_kicked/sound_kicked';
        }
        if (
            $sound_muted !== ''
            && !(isset(Constants::RECORDING[$sound_muted]) || \preg_match('/^[0-9]{1,20}$/D', $sound_muted) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_muted/sound_muted';
        }
        if (
            $sound_unmuted !== ''
            && !(isset(Constants::RECORDING[$sound_unmuted]) || \preg_match('/^[0-9]{1,20}$/D', $sound_unmuted) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_unmuted/sound_unmuted';
        }
        if (
            $sound_only_person !== ''
            && !(
                isset(Constants::RECORDING[$sound_only_person])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_only_person) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_only_person/sound_only_person';
        }
        if (
            $sound_only_one !== ''
            && !(isset(Constants::RECORDING[$sound_only_one]) || \preg_match('/^[0-9]{1,20}$/D', $sound_only_one) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_only_one/sound_only_one';
        }
        if (
            $sound_there_are !== ''
            && !(
                isset(Constants::RECORDING[$sound_there_are])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_there_are) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_there_are/sound_there_are';
        }
        if (
            $sound_other_in_party !== ''
            && !(
                isset(Constants::RECORDING[$sound_other_in_party])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_other_in_party) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_other_in_party/sound_other_in_party';
        }
        if (
            $sound_place_into_conference !== ''
            && !(
                isset(Constants::RECORDING[$sound_place_into_conference])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_place_into_conference) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_place_into_conference/sound_place_into_conference';
        }
        if (
            $sound_get_pin !== ''
            && !(isset(Constants::RECORDING[$sound_get_pin]) || \preg_match('/^[0-9]{1,20}$/D', $sound_get_pin) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_get_pin/sound_get_pin';
        }
        if (
            $sound_invalid_pin !== ''
            && !(
                isset(Constants::RECORDING[$sound_invalid_pin])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_invalid_pin) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_invalid_pin/sound_invalid_pin';
        }
        if (
            $sound_locked !== ''
            && !(isset(Constants::RECORDING[$sound_locked]) || \preg_match('/^[0-9]{1,20}$/D', $sound_locked) === 1)
        ) {
            $broken[] = 'invalid_recording_sound_locked/sound_locked';
        }
        if (
            $sound_locked_now !== ''
            && !(
                isset(Constants::RECORDING[$sound_locked_now])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_locked_now) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_locked_now/sound_locked_now';
        }
        if (
            $sound_unlocked_now !== ''
            && !(
                isset(Constants::RECORDING[$sound_unlocked_now])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_unlocked_now) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_unlocked_now/sound_unlocked_now';
        }
        if (
            $sound_error_menu !== ''
            && !(
                isset(Constants::RECORDING[$sound_error_menu])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_error_menu) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_error_menu/sound_error_menu';
        }
        if (
            $sound_participants_muted !== ''
            && !(
                isset(Constants::RECORDING[$sound_participants_muted])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_participants_muted) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_participants_muted/sound_participants_muted';
        }
        if (
            $sound_participants_unmuted !== ''
            && !(
                isset(Constants::RECORDING[$sound_participants_unmuted])
                || \preg_match('/^[0-9]{1,20}$/D', $sound_participants_unmuted) === 1
            )
        ) {
            $broken[] = 'invalid_recording_sound_participants_unmuted/sound_participants_unmuted';
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        return $broken;
    }

    /** Deletes a conference. */
    public static function delConference(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $conference = $params['conference'] ?? '';
        if ($conference === '') {
            $broken[] = 'missing_conference/conference';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif (!$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        return $broken;
    }

    /** Adds an existing member profile to a conference. */
    public static function addMemberToConference(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $member = $params['member'] ?? '';
        $conference = $params['conference'] ?? '';
        if ($member === '') {
            $broken[] = 'missing_member/member';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        } elseif (!$options->lookupHas($member, 'getConferenceMembers.member')) {
            $broken[] = 'invalid_member/conference.unknown';
        }
        if ($conference === '') {
            $broken[] = 'missing_conference/conference';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif (!$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        return $broken;
    }

    /** Removes a member profile from a conference. */
    public static function delMemberFromConference(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $member = $params['member'] ?? '';
        $conference = $params['conference'] ?? '';
        if ($member === '') {
            $broken[] = 'missing_member/member';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        }
        if ($conference !== '' && \preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif ($conference !== '' && !$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        return $broken;
    }

    /** Lists conference member profiles, or returns one by ID. */
    public static function getConferenceMembers(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $member = $params['member'] ?? '';
        if ($member !== '' && \preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        } elseif ($member !== '' && !$options->lookupHas($member, 'getConferenceMembers.member')) {
            $broken[] = 'invalid_member/conference.unknown';
        }
        return $broken;
    }

    /** Lists the recordings of a conference. */
    public static function getConferenceRecordings(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $conference = $params['conference'] ?? '';
        $date_from = $params['date_from'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $date_from_day = Dates::dayNumber($date_from);
        $date_to_day = Dates::dayNumber($date_to);
        if ($conference === '') {
            $broken[] = 'missing_conference/conference';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif (!$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        if ($date_from !== '' && $date_from_day === null) {
            $broken[] = 'invalid_date/date_from';
        } elseif ($date_from !== '' && ($date_from_day === null || !Dates::isPadded($date_from))) {
            $broken[] = 'invalid_date/date_from.padding';
        }
        if ($date_to !== '' && $date_to_day === null) {
            $broken[] = 'invalid_date/date_to';
        } elseif ($date_to !== '' && ($date_to_day === null || !Dates::isPadded($date_to))) {
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

    /** Returns the audio of a conference recording in Base64. */
    public static function getConferenceRecordingFile(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $conference = $params['conference'] ?? '';
        $recording = $params['recording'] ?? '';
        if ($conference === '') {
            $broken[] = 'missing_conference/conference';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif (!$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        if ($recording === '') {
            $broken[] = 'missing_recording/recording';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $recording) !== 1) {
            $broken[] = 'invalid_recording/recording';
        }
        return $broken;
    }

    /** Creates a conference member profile, or updates the one whose ID is given. */
    public static function setConferenceMember(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $member = $params['member'] ?? '';
        $conference = $params['conference'] ?? '';
        $name = $params['name'] ?? '';
        $pin = $params['pin'] ?? '';
        $announce_join_leave = $params['announce_join_leave'] ?? '';
        $admin = $params['admin'] ?? '';
        $start_muted = $params['start_muted'] ?? '';
        $announce_user_count = $params['announce_user_count'] ?? '';
        $announce_only_user = $params['announce_only_user'] ?? '';
        $moh_when_empty = $params['moh_when_empty'] ?? '';
        $quiet = $params['quiet'] ?? '';
        $announcement = $params['announcement'] ?? '';
        $drop_silence = $params['drop_silence'] ?? '';
        $talking_threshold = $params['talking_threshold'] ?? '';
        $silence_threshold = $params['silence_threshold'] ?? '';
        $talk_detection = $params['talk_detection'] ?? '';
        $jitter_buffer = $params['jitter_buffer'] ?? '';
        if ($member !== '' && \preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        }
        if ($conference !== '' && \preg_match('/^[0-9]{1,20}$/D', $conference) !== 1) {
            $broken[] = 'invalid_conference/conference';
        } elseif ($conference !== '' && !$options->lookupHas($conference, 'getConference.conference')) {
            $broken[] = 'invalid_conference/conference.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($pin !== '' && \preg_match('/^[0-9]{1,20}$/D', $pin) !== 1) {
            $broken[] = 'invalid_pin/pin';
        }
        if ($member === '' && $pin !== '' && !$options->lookupLacks($pin, 'getConferenceMembers.pin')) {
            $broken[] = 'duplicated_pin/pin.taken';
        }
        if ($announce_join_leave !== '' && !Text::isInFolded($announce_join_leave, Constants::YES_NO)) {
            $broken[] = 'invalid_announce_join_leave/announce_join_leave';
        }
        if ($admin !== '' && !Text::isInFolded($admin, Constants::YES_NO)) {
            $broken[] = 'invalid_admin/admin';
        }
        if ($start_muted !== '' && !Text::isInFolded($start_muted, Constants::YES_NO)) {
            $broken[] = 'invalid_start_muted/start_muted';
        }
        if ($announce_user_count !== '' && !Text::isInFolded($announce_user_count, Constants::YES_NO)) {
            $broken[] = 'invalid_announce_user_count/announce_user_count';
        }
        if ($announce_only_user !== '' && !Text::isInFolded($announce_only_user, Constants::YES_NO)) {
            $broken[] = 'invalid_announce_only_user/announce_only_user';
        }
        if (
            ($moh_when_empty !== '' && $moh_when_empty !== 'default')
            && $moh_when_empty !== ''
            && !$options->lookupHas($moh_when_empty, 'getMusicOnHold.value')
        ) {
            $broken[] = 'invalid_musiconhold/moh_when_empty.unknown';
        }
        if ($quiet !== '' && !Text::isInFolded($quiet, Constants::YES_NO)) {
            $broken[] = 'invalid_quiet/quiet';
        }
        if (
            $announcement !== ''
            && !(isset(Constants::RECORDING[$announcement]) || \preg_match('/^[0-9]{1,20}$/D', $announcement) === 1)
        ) {
            $broken[] = 'invalid_recording/announcement';
        }
        if ($drop_silence !== '' && !Text::isInFolded($drop_silence, Constants::YES_NO)) {
            $broken[] = 'invalid_drop_silence/drop_silence';
        }
        if ($talking_threshold !== '' && !isset(Constants::THRESHOLD_TALKING[$talking_threshold])) {
            $broken[] = 'invalid_talking_threshold/talking_threshold';
        }
        if ($silence_threshold !== '' && !isset(Constants::THRESHOLD_SILENCE[$silence_threshold])) {
            $broken[] = 'invalid_silence_threshold/silence_threshold';
        }
        if ($talk_detection !== '' && !Text::isInFolded($talk_detection, Constants::YES_NO)) {
            $broken[] = 'invalid_talk_detection/talk_detection';
        }
        if ($jitter_buffer !== '' && !Text::isInFolded($jitter_buffer, Constants::YES_NO)) {
            $broken[] = 'invalid_jitter_buffer/jitter_buffer';
        }
        return $broken;
    }

    /** Deletes a conference member profile. */
    public static function delConferenceMember(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $member = $params['member'] ?? '';
        if ($member === '') {
            $broken[] = 'missing_member/member';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        } elseif (!$options->lookupHas($member, 'getConferenceMembers.member')) {
            $broken[] = 'invalid_member/conference.unknown';
        }
        return $broken;
    }
}
