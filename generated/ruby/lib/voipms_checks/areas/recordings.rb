# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area recordings, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Recordings
      # delCallRecording: Deletes one call recording, both the audio and its details.
      def self.del_call_recording(values, options)
        broken = []
        callrecording, account = values
        if callrecording.nil?
          broken << "missing_callrecording/callrecording"
        elsif !options.lookup_has?(callrecording, "getCallRecordings.callrecording")
          broken << "invalid_callrecording/callrecording.unknown"
        end
        if account.nil?
          broken << "missing_account/account"
        elsif !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
          broken << "invalid_account/account.filter"
        elsif !(options.lookup_has?(account, "getSubAccounts.account") || account == "all" || account.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_account/account.unknown"
        end
        broken
      end

      # delRecording: Deletes one recording.
      def self.del_recording(values, options)
        broken = []
        recording = values.first
        if recording.nil?
          broken << "missing_recording/recording"
        elsif !recording.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_recording/recording"
        elsif !options.lookup_has?(recording, "getRecordings.value")
          broken << "invalid_recording/recording.unknown"
        end
        if recording && !options.lookup_lacks?(recording, "getIVRs.recording")
          broken << "recording_in_use_ivr/recording.taken"
        end
        if recording && !options.lookup_lacks?(recording, "getQueues.join_announcement")
          broken << "recording_in_use_queue/recording.taken"
        end
        broken
      end

      # getMusicOnHold: Lists the music-on-hold choices, or returns only the one whose code is given.
      def self.get_music_on_hold(values, options)
        broken = []
        music_on_hold = values.first
        if (music_on_hold && music_on_hold != "default") &&
           music_on_hold &&
           !options.lookup_has?(music_on_hold, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music_on_hold.unknown"
        end
        broken
      end

      # setMusicOnHold: Saves a custom music-on-hold entry built from recordings.
      def self.set_music_on_hold(values, options)
        broken = []
        _, description, _, _, recordings = values
        broken << "missing_description/description" if description.nil?
        broken << "missing_recording/recordings" if recordings.nil?
        broken
      end

      # delMusicOnHold: Deletes one custom music-on-hold entry.
      def self.del_music_on_hold(values, options)
        broken = []
        music_on_hold = values.first
        if music_on_hold.nil?
          broken << "missing_musiconhold/music_on_hold"
        elsif (music_on_hold && music_on_hold != "default") &&
              !options.lookup_has?(music_on_hold, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music_on_hold.unknown"
        end
        broken
      end

      # getRecordings: Lists the recordings, or returns only the one whose id is given.
      def self.get_recordings(values, options)
        broken = []
        recording = values.first
        if recording && !recording.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_recording/recording"
        elsif recording && !options.lookup_has?(recording, "getRecordings.value")
          broken << "invalid_recording/recording.unknown"
        end
        broken
      end

      # getRecordingFile: Returns the audio of one recording as Base64.
      def self.get_recording_file(values, options)
        broken = []
        recording = values.first
        if recording.nil?
          broken << "missing_recording/recording"
        elsif !recording.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_recording/recording"
        elsif !options.lookup_has?(recording, "getRecordings.value")
          broken << "invalid_recording/recording.unknown"
        end
        broken
      end

      # setRecording: Uploads a new recording, or replaces the audio or name of an existing one.
      def self.set_recording(values, options)
        broken = []
        recording, file, name = values
        broken << "invalid_recording/recording" if recording && !recording.match?(/\A[0-9]{1,20}\z/)
        broken << "missing_file/setRecording.file" if recording.nil? && file.nil?
        broken << "no_base64file/file" if file && !Text.base64?(file)
        broken << "missing_name/setRecording.name" if recording.nil? && name.nil?
        broken
      end

      # getCallRecording: Returns one call recording with its MP3 file.
      def self.get_call_recording(values, options)
        broken = []
        callrecording, account = values
        if callrecording.nil?
          broken << "missing_callrecording/callrecording"
        elsif !options.lookup_has?(callrecording, "getCallRecordings.callrecording")
          broken << "invalid_callrecording/callrecording.unknown"
        end
        if account.nil?
          broken << "missing_account/account"
        elsif !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
          broken << "invalid_account/account.filter"
        elsif !(options.lookup_has?(account, "getSubAccounts.account") || account == "all" || account.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_account/account.unknown"
        end
        broken
      end

      # getCallRecordings: Lists the call recordings of an account between two dates.
      def self.get_call_recordings(values, options)
        broken = []
        account, _, _, date_from, date_to, call_type = values
        date_from_day = Dates.day_number(date_from)
        date_to_day = Dates.day_number(date_to)
        if account.nil?
          broken << "missing_account/account"
        elsif !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
          broken << "invalid_account/account.filter"
        end
        if date_from.nil?
          broken << "missing_from_date/date_from"
        elsif date_from_day.nil?
          broken << "invalid_date/date_from"
        elsif date_from_day.nil? || !Dates.padded?(date_from)
          broken << "invalid_date/date_from.padding"
        end
        if date_to.nil?
          broken << "missing_to_date/date_to"
        elsif date_to_day.nil?
          broken << "invalid_date/date_to"
        elsif date_to_day.nil? || !Dates.padded?(date_to)
          broken << "invalid_date/date_to.padding"
        end
        broken << "invalid_date_from/recordings" if date_from && date_to && !Dates.ordered?(date_from_day, date_to_day)
        broken << "invalid_daterange/unproven" if date_from && date_to && !Dates.within?(date_from_day, date_to_day, 92)
        broken << "invalid_call_type/call_type" if call_type && !Text.in_folded?(call_type, Constants::CALL_TYPE_FILTER)
        broken
      end

      # sendCallRecordingEmail: Emails the details and audio of a call recording.
      def self.send_call_recording_email(values, options)
        broken = []
        callrecording, account, email = values
        if callrecording.nil?
          broken << "missing_callrecording/callrecording"
        elsif !options.lookup_has?(callrecording, "getCallRecordings.callrecording")
          broken << "invalid_callrecording/callrecording.unknown"
        end
        if account.nil?
          broken << "missing_account/account"
        elsif !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
          broken << "invalid_account/account.filter"
        end
        if email.nil?
          broken << "missing_email/email"
        elsif !Network.email?(email)
          broken << "invalid_email/email"
        end
        broken
      end
    end
  end
end
