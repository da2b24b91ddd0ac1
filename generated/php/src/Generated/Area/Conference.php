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
 * The checks of the methods in area conference, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Conference
{
    /** Lists conferences, or returns one by ID. */
    public static function getConference(Call $call): void
    {
        $conference = $call->value('conference');
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
    }

    /** Creates a conference, or updates the one whose ID is given. */
    public static function setConference(Call $call): void
    {
        $conference = $call->value('conference');
        $name = $call->value('name');
        $description = $call->value('description');
        $max_members = $call->value('max_members');
        $sound_join = $call->value('sound_join');
        $sound_leave = $call->value('sound_leave');
        $sound_has_joined = $call->value('sound_has_joined');
        $sound_has_left = $call->value('sound_has_left');
        $sound_kicked = $call->value('sound_kicked');
        $sound_muted = $call->value('sound_muted');
        $sound_unmuted = $call->value('sound_unmuted');
        $sound_only_person = $call->value('sound_only_person');
        $sound_only_one = $call->value('sound_only_one');
        $sound_there_are = $call->value('sound_there_are');
        $sound_other_in_party = $call->value('sound_other_in_party');
        $sound_place_into_conference = $call->value('sound_place_into_conference');
        $sound_get_pin = $call->value('sound_get_pin');
        $sound_invalid_pin = $call->value('sound_invalid_pin');
        $sound_locked = $call->value('sound_locked');
        $sound_locked_now = $call->value('sound_locked_now');
        $sound_unlocked_now = $call->value('sound_unlocked_now');
        $sound_error_menu = $call->value('sound_error_menu');
        $sound_participants_muted = $call->value('sound_participants_muted');
        $sound_participants_unmuted = $call->value('sound_participants_unmuted');
        $language = $call->value('language');
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($conference === '' && $name !== '' && !$call->lookupLacks($name, 'getConference.name')) {
            $call->broken('duplicated_name/name.taken');
        }
        if ($description === '') {
            $call->broken('missing_description/description');
        }
        if (
            $max_members !== ''
            && !(isset(Constants::WAIT_TIME[Text::lower($max_members)]) || Text::isDigits($max_members, 1, 6))
        ) {
            $call->broken('unnamed_status/max_members');
        }
        if ($sound_join !== '' && !(isset(Constants::RECORDING[$sound_join]) || Text::isDigits($sound_join, 1, 20))) {
            $call->broken('invalid_recording_sound_join/sound_join');
        }
        if (
            $sound_leave !== ''
            && !(isset(Constants::RECORDING[$sound_leave]) || Text::isDigits($sound_leave, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_leave/sound_leave');
        }
        if (
            $sound_has_joined !== ''
            && !(isset(Constants::RECORDING[$sound_has_joined]) || Text::isDigits($sound_has_joined, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_has_joined/sound_has_joined');
        }
        if (
            $sound_has_left !== ''
            && !(isset(Constants::RECORDING[$sound_has_left]) || Text::isDigits($sound_has_left, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_has_left/sound_has_left');
        }
        if (
            $sound_kicked !== ''
            && !(isset(Constants::RECORDING[$sound_kicked]) || Text::isDigits($sound_kicked, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_kicked/sound_kicked');
        }
        if (
            $sound_muted !== ''
            && !(isset(Constants::RECORDING[$sound_muted]) || Text::isDigits($sound_muted, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_muted/sound_muted');
        }
        if (
            $sound_unmuted !== ''
            && !(isset(Constants::RECORDING[$sound_unmuted]) || Text::isDigits($sound_unmuted, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_unmuted/sound_unmuted');
        }
        if (
            $sound_only_person !== ''
            && !(isset(Constants::RECORDING[$sound_only_person]) || Text::isDigits($sound_only_person, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_only_person/sound_only_person');
        }
        if (
            $sound_only_one !== ''
            && !(isset(Constants::RECORDING[$sound_only_one]) || Text::isDigits($sound_only_one, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_only_one/sound_only_one');
        }
        if (
            $sound_there_are !== ''
            && !(isset(Constants::RECORDING[$sound_there_are]) || Text::isDigits($sound_there_are, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_there_are/sound_there_are');
        }
        if (
            $sound_other_in_party !== ''
            && !(isset(Constants::RECORDING[$sound_other_in_party]) || Text::isDigits($sound_other_in_party, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_other_in_party/sound_other_in_party');
        }
        if (
            $sound_place_into_conference !== ''
            && !(
                isset(Constants::RECORDING[$sound_place_into_conference])
                || Text::isDigits($sound_place_into_conference, 1, 20)
            )
        ) {
            $call->broken('invalid_recording_sound_place_into_conference/sound_place_into_conference');
        }
        if (
            $sound_get_pin !== ''
            && !(isset(Constants::RECORDING[$sound_get_pin]) || Text::isDigits($sound_get_pin, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_get_pin/sound_get_pin');
        }
        if (
            $sound_invalid_pin !== ''
            && !(isset(Constants::RECORDING[$sound_invalid_pin]) || Text::isDigits($sound_invalid_pin, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_invalid_pin/sound_invalid_pin');
        }
        if (
            $sound_locked !== ''
            && !(isset(Constants::RECORDING[$sound_locked]) || Text::isDigits($sound_locked, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_locked/sound_locked');
        }
        if (
            $sound_locked_now !== ''
            && !(isset(Constants::RECORDING[$sound_locked_now]) || Text::isDigits($sound_locked_now, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_locked_now/sound_locked_now');
        }
        if (
            $sound_unlocked_now !== ''
            && !(isset(Constants::RECORDING[$sound_unlocked_now]) || Text::isDigits($sound_unlocked_now, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_unlocked_now/sound_unlocked_now');
        }
        if (
            $sound_error_menu !== ''
            && !(isset(Constants::RECORDING[$sound_error_menu]) || Text::isDigits($sound_error_menu, 1, 20))
        ) {
            $call->broken('invalid_recording_sound_error_menu/sound_error_menu');
        }
        if (
            $sound_participants_muted !== ''
            && !(
                isset(Constants::RECORDING[$sound_participants_muted])
                || Text::isDigits($sound_participants_muted, 1, 20)
            )
        ) {
            $call->broken('invalid_recording_sound_participants_muted/sound_participants_muted');
        }
        if (
            $sound_participants_unmuted !== ''
            && !(
                isset(Constants::RECORDING[$sound_participants_unmuted])
                || Text::isDigits($sound_participants_unmuted, 1, 20)
            )
        ) {
            $call->broken('invalid_recording_sound_participants_unmuted/sound_participants_unmuted');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
    }

    /** Deletes a conference. */
    public static function delConference(Call $call): void
    {
        $conference = $call->value('conference');
        if ($conference === '') {
            $call->broken('missing_conference/conference');
        }
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
    }

    /** Adds an existing member profile to a conference. */
    public static function addMemberToConference(Call $call): void
    {
        $member = $call->value('member');
        $conference = $call->value('conference');
        if ($member === '') {
            $call->broken('missing_member/member');
        }
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        } elseif ($member !== '' && !$call->lookupHas($member, 'getConferenceMembers.member')) {
            $call->broken('invalid_member/conference.unknown');
        }
        if ($conference === '') {
            $call->broken('missing_conference/conference');
        }
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
    }

    /** Removes a member profile from a conference. */
    public static function delMemberFromConference(Call $call): void
    {
        $member = $call->value('member');
        $conference = $call->value('conference');
        if ($member === '') {
            $call->broken('missing_member/member');
        }
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        }
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
    }

    /** Lists conference member profiles, or returns one by ID. */
    public static function getConferenceMembers(Call $call): void
    {
        $member = $call->value('member');
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        } elseif ($member !== '' && !$call->lookupHas($member, 'getConferenceMembers.member')) {
            $call->broken('invalid_member/conference.unknown');
        }
    }

    /** Lists the recordings of a conference. */
    public static function getConferenceRecordings(Call $call): void
    {
        $conference = $call->value('conference');
        $date_from = $call->value('date_from');
        $date_to = $call->value('date_to');
        if ($conference === '') {
            $call->broken('missing_conference/conference');
        }
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
        if ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_date/date_from');
        } elseif ($date_from !== '' && !Dates::isDate($date_from, false, true)) {
            $call->broken('invalid_date/date_from.padding');
        }
        if ($date_to !== '' && !Dates::isDate($date_to, true, true)) {
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

    /** Returns the audio of a conference recording in Base64. */
    public static function getConferenceRecordingFile(Call $call): void
    {
        $conference = $call->value('conference');
        $recording = $call->value('recording');
        if ($conference === '') {
            $call->broken('missing_conference/conference');
        }
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
        if ($recording === '') {
            $call->broken('missing_recording/recording');
        }
        if ($recording !== '' && !Text::isDigits($recording, 1, 20)) {
            $call->broken('invalid_recording/recording');
        }
    }

    /** Creates a conference member profile, or updates the one whose ID is given. */
    public static function setConferenceMember(Call $call): void
    {
        $member = $call->value('member');
        $conference = $call->value('conference');
        $name = $call->value('name');
        $pin = $call->value('pin');
        $announce_join_leave = $call->value('announce_join_leave');
        $admin = $call->value('admin');
        $start_muted = $call->value('start_muted');
        $announce_user_count = $call->value('announce_user_count');
        $announce_only_user = $call->value('announce_only_user');
        $moh_when_empty = $call->value('moh_when_empty');
        $quiet = $call->value('quiet');
        $announcement = $call->value('announcement');
        $drop_silence = $call->value('drop_silence');
        $talking_threshold = $call->value('talking_threshold');
        $silence_threshold = $call->value('silence_threshold');
        $talk_detection = $call->value('talk_detection');
        $jitter_buffer = $call->value('jitter_buffer');
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        }
        if ($conference !== '' && !Text::isDigits($conference, 1, 20)) {
            $call->broken('invalid_conference/conference');
        } elseif ($conference !== '' && !$call->lookupHas($conference, 'getConference.conference')) {
            $call->broken('invalid_conference/conference.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($pin !== '' && !Text::isDigits($pin, 1, 20)) {
            $call->broken('invalid_pin/pin');
        }
        if ($member === '' && $pin !== '' && !$call->lookupLacks($pin, 'getConferenceMembers.pin')) {
            $call->broken('duplicated_pin/pin.taken');
        }
        if ($announce_join_leave !== '' && !isset(Constants::YES_NO[Text::lower($announce_join_leave)])) {
            $call->broken('invalid_announce_join_leave/announce_join_leave');
        }
        if ($admin !== '' && !isset(Constants::YES_NO[Text::lower($admin)])) {
            $call->broken('invalid_admin/admin');
        }
        if ($start_muted !== '' && !isset(Constants::YES_NO[Text::lower($start_muted)])) {
            $call->broken('invalid_start_muted/start_muted');
        }
        if ($announce_user_count !== '' && !isset(Constants::YES_NO[Text::lower($announce_user_count)])) {
            $call->broken('invalid_announce_user_count/announce_user_count');
        }
        if ($announce_only_user !== '' && !isset(Constants::YES_NO[Text::lower($announce_only_user)])) {
            $call->broken('invalid_announce_only_user/announce_only_user');
        }
        if ($moh_when_empty !== '' && !$call->lookupHas($moh_when_empty, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/moh_when_empty.unknown');
        }
        if ($quiet !== '' && !isset(Constants::YES_NO[Text::lower($quiet)])) {
            $call->broken('invalid_quiet/quiet');
        }
        if (
            $announcement !== ''
            && !(isset(Constants::RECORDING[$announcement]) || Text::isDigits($announcement, 1, 20))
        ) {
            $call->broken('invalid_recording/announcement');
        }
        if ($drop_silence !== '' && !isset(Constants::YES_NO[Text::lower($drop_silence)])) {
            $call->broken('invalid_drop_silence/drop_silence');
        }
        if ($talking_threshold !== '' && !isset(Constants::THRESHOLD_TALKING[$talking_threshold])) {
            $call->broken('invalid_talking_threshold/talking_threshold');
        }
        if ($silence_threshold !== '' && !isset(Constants::THRESHOLD_SILENCE[$silence_threshold])) {
            $call->broken('invalid_silence_threshold/silence_threshold');
        }
        if ($talk_detection !== '' && !isset(Constants::YES_NO[Text::lower($talk_detection)])) {
            $call->broken('invalid_talk_detection/talk_detection');
        }
        if ($jitter_buffer !== '' && !isset(Constants::YES_NO[Text::lower($jitter_buffer)])) {
            $call->broken('invalid_jitter_buffer/jitter_buffer');
        }
    }

    /** Deletes a conference member profile. */
    public static function delConferenceMember(Call $call): void
    {
        $member = $call->value('member');
        if ($member === '') {
            $call->broken('missing_member/member');
        }
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        } elseif ($member !== '' && !$call->lookupHas($member, 'getConferenceMembers.member')) {
            $call->broken('invalid_member/conference.unknown');
        }
    }
}
