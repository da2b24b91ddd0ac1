# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area conference, each in the order in which the server looks.
    module Conference
      # getConference: Lists conferences, or returns one by ID.
      def self.get_conference(call)
        conference = call.value("conference")
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
      end

      # setConference: Creates a conference, or updates the one whose ID is given.
      def self.set_conference(call)
        conference = call.value("conference")
        name = call.value("name")
        description = call.value("description")
        max_members = call.value("max_members")
        sound_join = call.value("sound_join")
        sound_leave = call.value("sound_leave")
        sound_has_joined = call.value("sound_has_joined")
        sound_has_left = call.value("sound_has_left")
        sound_kicked = call.value("sound_kicked")
        sound_muted = call.value("sound_muted")
        sound_unmuted = call.value("sound_unmuted")
        sound_only_person = call.value("sound_only_person")
        sound_only_one = call.value("sound_only_one")
        sound_there_are = call.value("sound_there_are")
        sound_other_in_party = call.value("sound_other_in_party")
        sound_place_into_conference = call.value("sound_place_into_conference")
        sound_get_pin = call.value("sound_get_pin")
        sound_invalid_pin = call.value("sound_invalid_pin")
        sound_locked = call.value("sound_locked")
        sound_locked_now = call.value("sound_locked_now")
        sound_unlocked_now = call.value("sound_unlocked_now")
        sound_error_menu = call.value("sound_error_menu")
        sound_participants_muted = call.value("sound_participants_muted")
        sound_participants_unmuted = call.value("sound_participants_unmuted")
        language = call.value("language")
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        if conference.nil? && name && !call.lookup_lacks?(name, "getConference.name")
          call.broken("duplicated_name/name.taken")
        end
        call.broken("missing_description/description") if description.nil?
        if max_members && !(Text.in_set_fold?(max_members, Constants::WAIT_TIME) || Text.digits?(max_members, 1, 6))
          call.broken("unnamed_status/max_members")
        end
        if sound_join && !(Constants::RECORDING.include?(sound_join) || Text.digits?(sound_join, 1, 20))
          call.broken("invalid_recording_sound_join/sound_join")
        end
        if sound_leave && !(Constants::RECORDING.include?(sound_leave) || Text.digits?(sound_leave, 1, 20))
          call.broken("invalid_recording_sound_leave/sound_leave")
        end
        if sound_has_joined &&
           !(Constants::RECORDING.include?(sound_has_joined) || Text.digits?(sound_has_joined, 1, 20))
          call.broken("invalid_recording_sound_has_joined/sound_has_joined")
        end
        if sound_has_left && !(Constants::RECORDING.include?(sound_has_left) || Text.digits?(sound_has_left, 1, 20))
          call.broken("invalid_recording_sound_has_left/sound_has_left")
        end
        if sound_kicked && !(Constants::RECORDING.include?(sound_kicked) || Text.digits?(sound_kicked, 1, 20))
          call.broken("invalid_recording_sound_kicked/sound_kicked")
        end
        if sound_muted && !(Constants::RECORDING.include?(sound_muted) || Text.digits?(sound_muted, 1, 20))
          call.broken("invalid_recording_sound_muted/sound_muted")
        end
        if sound_unmuted && !(Constants::RECORDING.include?(sound_unmuted) || Text.digits?(sound_unmuted, 1, 20))
          call.broken("invalid_recording_sound_unmuted/sound_unmuted")
        end
        if sound_only_person &&
           !(Constants::RECORDING.include?(sound_only_person) || Text.digits?(sound_only_person, 1, 20))
          call.broken("invalid_recording_sound_only_person/sound_only_person")
        end
        if sound_only_one && !(Constants::RECORDING.include?(sound_only_one) || Text.digits?(sound_only_one, 1, 20))
          call.broken("invalid_recording_sound_only_one/sound_only_one")
        end
        if sound_there_are && !(Constants::RECORDING.include?(sound_there_are) || Text.digits?(sound_there_are, 1, 20))
          call.broken("invalid_recording_sound_there_are/sound_there_are")
        end
        if sound_other_in_party &&
           !(Constants::RECORDING.include?(sound_other_in_party) || Text.digits?(sound_other_in_party, 1, 20))
          call.broken("invalid_recording_sound_other_in_party/sound_other_in_party")
        end
        if sound_place_into_conference &&
           !(Constants::RECORDING.include?(sound_place_into_conference) ||
             Text.digits?(sound_place_into_conference, 1, 20))
          call.broken("invalid_recording_sound_place_into_conference/sound_place_into_conference")
        end
        if sound_get_pin && !(Constants::RECORDING.include?(sound_get_pin) || Text.digits?(sound_get_pin, 1, 20))
          call.broken("invalid_recording_sound_get_pin/sound_get_pin")
        end
        if sound_invalid_pin &&
           !(Constants::RECORDING.include?(sound_invalid_pin) || Text.digits?(sound_invalid_pin, 1, 20))
          call.broken("invalid_recording_sound_invalid_pin/sound_invalid_pin")
        end
        if sound_locked && !(Constants::RECORDING.include?(sound_locked) || Text.digits?(sound_locked, 1, 20))
          call.broken("invalid_recording_sound_locked/sound_locked")
        end
        if sound_locked_now &&
           !(Constants::RECORDING.include?(sound_locked_now) || Text.digits?(sound_locked_now, 1, 20))
          call.broken("invalid_recording_sound_locked_now/sound_locked_now")
        end
        if sound_unlocked_now &&
           !(Constants::RECORDING.include?(sound_unlocked_now) || Text.digits?(sound_unlocked_now, 1, 20))
          call.broken("invalid_recording_sound_unlocked_now/sound_unlocked_now")
        end
        if sound_error_menu &&
           !(Constants::RECORDING.include?(sound_error_menu) || Text.digits?(sound_error_menu, 1, 20))
          call.broken("invalid_recording_sound_error_menu/sound_error_menu")
        end
        if sound_participants_muted &&
           !(Constants::RECORDING.include?(sound_participants_muted) ||
             Text.digits?(sound_participants_muted, 1, 20))
          call.broken("invalid_recording_sound_participants_muted/sound_participants_muted")
        end
        if sound_participants_unmuted &&
           !(Constants::RECORDING.include?(sound_participants_unmuted) ||
             Text.digits?(sound_participants_unmuted, 1, 20))
          call.broken("invalid_recording_sound_participants_unmuted/sound_participants_unmuted")
        end
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
      end

      # delConference: Deletes a conference.
      def self.del_conference(call)
        conference = call.value("conference")
        call.broken("missing_conference/conference") if conference.nil?
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
      end

      # addMemberToConference: Adds an existing member profile to a conference.
      def self.add_member_to_conference(call)
        member = call.value("member")
        conference = call.value("conference")
        call.broken("missing_member/member") if member.nil?
        if member && !Text.digits?(member, 1, 20)
          call.broken("invalid_member/member")
        elsif member && !call.lookup_has?(member, "getConferenceMembers.member")
          call.broken("invalid_member/conference.unknown")
        end
        call.broken("missing_conference/conference") if conference.nil?
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
      end

      # delMemberFromConference: Removes a member profile from a conference.
      def self.del_member_from_conference(call)
        member = call.value("member")
        conference = call.value("conference")
        call.broken("missing_member/member") if member.nil?
        call.broken("invalid_member/member") if member && !Text.digits?(member, 1, 20)
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
      end

      # getConferenceMembers: Lists conference member profiles, or returns one by ID.
      def self.get_conference_members(call)
        member = call.value("member")
        if member && !Text.digits?(member, 1, 20)
          call.broken("invalid_member/member")
        elsif member && !call.lookup_has?(member, "getConferenceMembers.member")
          call.broken("invalid_member/conference.unknown")
        end
      end

      # getConferenceRecordings: Lists the recordings of a conference.
      def self.get_conference_recordings(call)
        conference = call.value("conference")
        date_from = call.value("date_from")
        date_to = call.value("date_to")
        call.broken("missing_conference/conference") if conference.nil?
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
        if date_from && !Dates.date?(date_from, true, true)
          call.broken("invalid_date/date_from")
        elsif date_from && !Dates.date?(date_from, false, true)
          call.broken("invalid_date/date_from.padding")
        end
        if date_to && !Dates.date?(date_to, true, true)
          call.broken("invalid_date/date_to")
        elsif date_to && !Dates.date?(date_to, false, true)
          call.broken("invalid_date/date_to.padding")
        end
        call.broken("invalid_date_from/date_from") if date_from && date_to && !Dates.ordered?(date_from, date_to)
        call.broken("invalid_daterange/unproven") if date_from && date_to && !Dates.within?(date_from, date_to, 92)
      end

      # getConferenceRecordingFile: Returns the audio of a conference recording in Base64.
      def self.get_conference_recording_file(call)
        conference = call.value("conference")
        recording = call.value("recording")
        call.broken("missing_conference/conference") if conference.nil?
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
        call.broken("missing_recording/recording") if recording.nil?
        call.broken("invalid_recording/recording") if recording && !Text.digits?(recording, 1, 20)
      end

      # setConferenceMember: Creates a conference member profile, or updates the one whose ID is given.
      def self.set_conference_member(call)
        member = call.value("member")
        conference = call.value("conference")
        name = call.value("name")
        pin = call.value("pin")
        announce_join_leave = call.value("announce_join_leave")
        admin = call.value("admin")
        start_muted = call.value("start_muted")
        announce_user_count = call.value("announce_user_count")
        announce_only_user = call.value("announce_only_user")
        moh_when_empty = call.value("moh_when_empty")
        quiet = call.value("quiet")
        announcement = call.value("announcement")
        drop_silence = call.value("drop_silence")
        talking_threshold = call.value("talking_threshold")
        silence_threshold = call.value("silence_threshold")
        talk_detection = call.value("talk_detection")
        jitter_buffer = call.value("jitter_buffer")
        call.broken("invalid_member/member") if member && !Text.digits?(member, 1, 20)
        if conference && !Text.digits?(conference, 1, 20)
          call.broken("invalid_conference/conference")
        elsif conference && !call.lookup_has?(conference, "getConference.conference")
          call.broken("invalid_conference/conference.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("invalid_pin/pin") if pin && !Text.digits?(pin, 1, 20)
        if member.nil? && pin && !call.lookup_lacks?(pin, "getConferenceMembers.pin")
          call.broken("duplicated_pin/pin.taken")
        end
        if announce_join_leave && !Text.in_set_fold?(announce_join_leave, Constants::YES_NO)
          call.broken("invalid_announce_join_leave/announce_join_leave")
        end
        call.broken("invalid_admin/admin") if admin && !Text.in_set_fold?(admin, Constants::YES_NO)
        if start_muted && !Text.in_set_fold?(start_muted, Constants::YES_NO)
          call.broken("invalid_start_muted/start_muted")
        end
        if announce_user_count && !Text.in_set_fold?(announce_user_count, Constants::YES_NO)
          call.broken("invalid_announce_user_count/announce_user_count")
        end
        if announce_only_user && !Text.in_set_fold?(announce_only_user, Constants::YES_NO)
          call.broken("invalid_announce_only_user/announce_only_user")
        end
        if moh_when_empty && !call.lookup_has?(moh_when_empty, "getMusicOnHold.value")
          call.broken("invalid_musiconhold/moh_when_empty.unknown")
        end
        call.broken("invalid_quiet/quiet") if quiet && !Text.in_set_fold?(quiet, Constants::YES_NO)
        if announcement && !(Constants::RECORDING.include?(announcement) || Text.digits?(announcement, 1, 20))
          call.broken("invalid_recording/announcement")
        end
        if drop_silence && !Text.in_set_fold?(drop_silence, Constants::YES_NO)
          call.broken("invalid_drop_silence/drop_silence")
        end
        if talking_threshold && !Constants::THRESHOLD_TALKING.include?(talking_threshold)
          call.broken("invalid_talking_threshold/talking_threshold")
        end
        if silence_threshold && !Constants::THRESHOLD_SILENCE.include?(silence_threshold)
          call.broken("invalid_silence_threshold/silence_threshold")
        end
        if talk_detection && !Text.in_set_fold?(talk_detection, Constants::YES_NO)
          call.broken("invalid_talk_detection/talk_detection")
        end
        if jitter_buffer && !Text.in_set_fold?(jitter_buffer, Constants::YES_NO)
          call.broken("invalid_jitter_buffer/jitter_buffer")
        end
      end

      # delConferenceMember: Deletes a conference member profile.
      def self.del_conference_member(call)
        member = call.value("member")
        call.broken("missing_member/member") if member.nil?
        if member && !Text.digits?(member, 1, 20)
          call.broken("invalid_member/member")
        elsif member && !call.lookup_has?(member, "getConferenceMembers.member")
          call.broken("invalid_member/conference.unknown")
        end
      end
    end
  end
end
