# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area conference, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Conference
      # getConference: Lists conferences, or returns one by ID.
      def self.get_conference(values, options)
        broken = []
        conference = values.first
        if conference && !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif conference && !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        broken
      end

      # setConference: Creates a conference, or updates the one whose ID is given.
      def self.set_conference(values, options)
        broken = []
        conference, name, description, _, max_members, sound_join, sound_leave, sound_has_joined,
        sound_has_left, sound_kicked, sound_muted, sound_unmuted, sound_only_person, sound_only_one,
        sound_there_are, sound_other_in_party, sound_place_into_conference, sound_get_pin, sound_invalid_pin,
        sound_locked, sound_locked_now, sound_unlocked_now, sound_error_menu, sound_participants_muted,
        sound_participants_unmuted, language = values
        if conference && !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif conference && !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        if name.nil?
          broken << "missing_name/name"
        elsif conference.nil? && !options.lookup_lacks?(name, "getConference.name")
          broken << "duplicated_name/name.taken"
        end
        broken << "missing_description/description" if description.nil?
        if max_members && !(Text.in_folded?(max_members, Constants::WAIT_TIME) || max_members.match?(/\A[0-9]{1,6}\z/))
          broken << "unnamed_status/max_members"
        end
        if sound_join && !(Constants::RECORDING.key?(sound_join) || sound_join.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_join/sound_join"
        end
        if sound_leave && !(Constants::RECORDING.key?(sound_leave) || sound_leave.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_leave/sound_leave"
        end
        if sound_has_joined &&
           !(Constants::RECORDING.key?(sound_has_joined) || sound_has_joined.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_has_joined/sound_has_joined"
        end
        if sound_has_left && !(Constants::RECORDING.key?(sound_has_left) || sound_has_left.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_has_left/sound_has_left"
        end
        if sound_kicked && !(Constants::RECORDING.key?(sound_kicked) || sound_kicked.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_kicked/sound_kicked"
        end
        if sound_muted && !(Constants::RECORDING.key?(sound_muted) || sound_muted.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_muted/sound_muted"
        end
        if sound_unmuted && !(Constants::RECORDING.key?(sound_unmuted) || sound_unmuted.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_unmuted/sound_unmuted"
        end
        if sound_only_person &&
           !(Constants::RECORDING.key?(sound_only_person) || sound_only_person.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_only_person/sound_only_person"
        end
        if sound_only_one && !(Constants::RECORDING.key?(sound_only_one) || sound_only_one.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_only_one/sound_only_one"
        end
        if sound_there_are && !(Constants::RECORDING.key?(sound_there_are) || sound_there_are.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_there_are/sound_there_are"
        end
        if sound_other_in_party &&
           !(Constants::RECORDING.key?(sound_other_in_party) || sound_other_in_party.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_other_in_party/sound_other_in_party"
        end
        if sound_place_into_conference &&
           !(Constants::RECORDING.key?(sound_place_into_conference) ||
             sound_place_into_conference.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_place_into_conference/sound_place_into_conference"
        end
        if sound_get_pin && !(Constants::RECORDING.key?(sound_get_pin) || sound_get_pin.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_get_pin/sound_get_pin"
        end
        if sound_invalid_pin &&
           !(Constants::RECORDING.key?(sound_invalid_pin) || sound_invalid_pin.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_invalid_pin/sound_invalid_pin"
        end
        if sound_locked && !(Constants::RECORDING.key?(sound_locked) || sound_locked.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_locked/sound_locked"
        end
        if sound_locked_now &&
           !(Constants::RECORDING.key?(sound_locked_now) || sound_locked_now.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_locked_now/sound_locked_now"
        end
        if sound_unlocked_now &&
           !(Constants::RECORDING.key?(sound_unlocked_now) || sound_unlocked_now.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_unlocked_now/sound_unlocked_now"
        end
        if sound_error_menu &&
           !(Constants::RECORDING.key?(sound_error_menu) || sound_error_menu.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_error_menu/sound_error_menu"
        end
        if sound_participants_muted &&
           !(Constants::RECORDING.key?(sound_participants_muted) ||
             sound_participants_muted.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_participants_muted/sound_participants_muted"
        end
        if sound_participants_unmuted &&
           !(Constants::RECORDING.key?(sound_participants_unmuted) ||
             sound_participants_unmuted.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording_sound_participants_unmuted/sound_participants_unmuted"
        end
        broken << "invalid_language/language" if language && !Constants::LANGUAGE.key?(language)
        broken
      end

      # delConference: Deletes a conference.
      def self.del_conference(values, options)
        broken = []
        conference = values.first
        if conference.nil?
          broken << "missing_conference/conference"
        elsif !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        broken
      end

      # addMemberToConference: Adds an existing member profile to a conference.
      def self.add_member_to_conference(values, options)
        broken = []
        member, conference = values
        if member.nil?
          broken << "missing_member/member"
        elsif !member.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_member/member"
        elsif !options.lookup_has?(member, "getConferenceMembers.member")
          broken << "invalid_member/conference.unknown"
        end
        if conference.nil?
          broken << "missing_conference/conference"
        elsif !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        broken
      end

      # delMemberFromConference: Removes a member profile from a conference.
      def self.del_member_from_conference(values, options)
        broken = []
        member, conference = values
        if member.nil?
          broken << "missing_member/member"
        elsif !member.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_member/member"
        end
        if conference && !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif conference && !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        broken
      end

      # getConferenceMembers: Lists conference member profiles, or returns one by ID.
      def self.get_conference_members(values, options)
        broken = []
        member = values.first
        if member && !member.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_member/member"
        elsif member && !options.lookup_has?(member, "getConferenceMembers.member")
          broken << "invalid_member/conference.unknown"
        end
        broken
      end

      # getConferenceRecordings: Lists the recordings of a conference.
      def self.get_conference_recordings(values, options)
        broken = []
        conference, date_from, date_to = values
        date_from_day = Dates.day_number(date_from)
        date_to_day = Dates.day_number(date_to)
        if conference.nil?
          broken << "missing_conference/conference"
        elsif !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        if date_from && date_from_day.nil?
          broken << "invalid_date/date_from"
        elsif date_from && (date_from_day.nil? || !Dates.padded?(date_from))
          broken << "invalid_date/date_from.padding"
        end
        if date_to && date_to_day.nil?
          broken << "invalid_date/date_to"
        elsif date_to && (date_to_day.nil? || !Dates.padded?(date_to))
          broken << "invalid_date/date_to.padding"
        end
        broken << "invalid_date_from/date_from" if date_from && date_to && !Dates.ordered?(date_from_day, date_to_day)
        broken << "invalid_daterange/unproven" if date_from && date_to && !Dates.within?(date_from_day, date_to_day, 92)
        broken
      end

      # getConferenceRecordingFile: Returns the audio of a conference recording in Base64.
      def self.get_conference_recording_file(values, options)
        broken = []
        conference, recording = values
        if conference.nil?
          broken << "missing_conference/conference"
        elsif !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        if recording.nil?
          broken << "missing_recording/recording"
        elsif !recording.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_recording/recording"
        end
        broken
      end

      # setConferenceMember: Creates a conference member profile, or updates the one whose ID is given.
      def self.set_conference_member(values, options)
        broken = []
        member, conference, name, _, pin, announce_join_leave, admin, start_muted, announce_user_count,
        announce_only_user, moh_when_empty, quiet, announcement, drop_silence, talking_threshold,
        silence_threshold, talk_detection, jitter_buffer = values
        broken << "invalid_member/member" if member && !member.match?(/\A[0-9]{1,20}\z/)
        if conference && !conference.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_conference/conference"
        elsif conference && !options.lookup_has?(conference, "getConference.conference")
          broken << "invalid_conference/conference.unknown"
        end
        broken << "missing_name/name" if name.nil?
        broken << "invalid_pin/pin" if pin && !pin.match?(/\A[0-9]{1,20}\z/)
        if member.nil? && pin && !options.lookup_lacks?(pin, "getConferenceMembers.pin")
          broken << "duplicated_pin/pin.taken"
        end
        if announce_join_leave && !Text.in_folded?(announce_join_leave, Constants::YES_NO)
          broken << "invalid_announce_join_leave/announce_join_leave"
        end
        broken << "invalid_admin/admin" if admin && !Text.in_folded?(admin, Constants::YES_NO)
        broken << "invalid_start_muted/start_muted" if start_muted && !Text.in_folded?(start_muted, Constants::YES_NO)
        if announce_user_count && !Text.in_folded?(announce_user_count, Constants::YES_NO)
          broken << "invalid_announce_user_count/announce_user_count"
        end
        if announce_only_user && !Text.in_folded?(announce_only_user, Constants::YES_NO)
          broken << "invalid_announce_only_user/announce_only_user"
        end
        if (moh_when_empty && moh_when_empty != "default") &&
           moh_when_empty &&
           !options.lookup_has?(moh_when_empty, "getMusicOnHold.value")
          broken << "invalid_musiconhold/moh_when_empty.unknown"
        end
        broken << "invalid_quiet/quiet" if quiet && !Text.in_folded?(quiet, Constants::YES_NO)
        if announcement && !(Constants::RECORDING.key?(announcement) || announcement.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording/announcement"
        end
        if drop_silence && !Text.in_folded?(drop_silence, Constants::YES_NO)
          broken << "invalid_drop_silence/drop_silence"
        end
        if talking_threshold && !Constants::THRESHOLD_TALKING.key?(talking_threshold)
          broken << "invalid_talking_threshold/talking_threshold"
        end
        if silence_threshold && !Constants::THRESHOLD_SILENCE.key?(silence_threshold)
          broken << "invalid_silence_threshold/silence_threshold"
        end
        if talk_detection && !Text.in_folded?(talk_detection, Constants::YES_NO)
          broken << "invalid_talk_detection/talk_detection"
        end
        if jitter_buffer && !Text.in_folded?(jitter_buffer, Constants::YES_NO)
          broken << "invalid_jitter_buffer/jitter_buffer"
        end
        broken
      end

      # delConferenceMember: Deletes a conference member profile.
      def self.del_conference_member(values, options)
        broken = []
        member = values.first
        if member.nil?
          broken << "missing_member/member"
        elsif !member.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_member/member"
        elsif !options.lookup_has?(member, "getConferenceMembers.member")
          broken << "invalid_member/conference.unknown"
        end
        broken
      end
    end
  end
end
