# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area recordings, each in the order in which the server looks.
    module Recordings
      # delCallRecording: Deletes one call recording, both the audio and its details.
      def self.del_call_recording(call)
        callrecording = call.value("callrecording")
        account = call.value("account")
        call.broken("missing_callrecording/callrecording") if callrecording.nil?
        if callrecording && !call.lookup_has?(callrecording, "getCallRecordings.callrecording")
          call.broken("invalid_callrecording/callrecording.unknown")
        end
        call.broken("missing_account/account") if account.nil?
        if account && !Text.only?(account, Constants::ACCOUNT)
          call.broken("invalid_account/account.filter")
        elsif account && !call.lookup_has?(account, "getSubAccounts.account")
          call.broken("invalid_account/account.unknown")
        end
      end

      # delRecording: Deletes one recording.
      def self.del_recording(call)
        recording = call.value("recording")
        call.broken("missing_recording/recording") if recording.nil?
        if recording && !Text.digits?(recording, 1, 20)
          call.broken("invalid_recording/recording")
        elsif recording && !call.lookup_has?(recording, "getRecordings.value")
          call.broken("invalid_recording/recording.unknown")
        end
        if recording && !call.lookup_lacks?(recording, "getIVRs.recording")
          call.broken("recording_in_use_ivr/recording.taken")
        end
        if recording && !call.lookup_lacks?(recording, "getQueues.join_announcement")
          call.broken("recording_in_use_queue/recording.taken")
        end
      end

      # getMusicOnHold: Lists the music-on-hold choices, or returns only the one whose code is given.
      def self.get_music_on_hold(call)
        music_on_hold = call.value("music_on_hold")
        if music_on_hold && !call.lookup_has?(music_on_hold, "getMusicOnHold.value")
          call.broken("invalid_musiconhold/music_on_hold.unknown")
        end
      end

      # setMusicOnHold: Saves a custom music-on-hold entry built from recordings.
      def self.set_music_on_hold(call)
        description = call.value("description")
        recordings = call.value("recordings")
        call.broken("missing_description/description") if description.nil?
        call.broken("missing_recording/recordings") if recordings.nil?
      end

      # delMusicOnHold: Deletes one custom music-on-hold entry.
      def self.del_music_on_hold(call)
        music_on_hold = call.value("music_on_hold")
        call.broken("missing_musiconhold/music_on_hold") if music_on_hold.nil?
        if music_on_hold && !call.lookup_has?(music_on_hold, "getMusicOnHold.value")
          call.broken("invalid_musiconhold/music_on_hold.unknown")
        end
      end

      # getRecordings: Lists the recordings, or returns only the one whose id is given.
      def self.get_recordings(call)
        recording = call.value("recording")
        if recording && !Text.digits?(recording, 1, 20)
          call.broken("invalid_recording/recording")
        elsif recording && !call.lookup_has?(recording, "getRecordings.value")
          call.broken("invalid_recording/recording.unknown")
        end
      end

      # getRecordingFile: Returns the audio of one recording as Base64.
      def self.get_recording_file(call)
        recording = call.value("recording")
        call.broken("missing_recording/recording") if recording.nil?
        if recording && !Text.digits?(recording, 1, 20)
          call.broken("invalid_recording/recording")
        elsif recording && !call.lookup_has?(recording, "getRecordings.value")
          call.broken("invalid_recording/recording.unknown")
        end
      end

      # setRecording: Uploads a new recording, or replaces the audio or name of an existing one.
      def self.set_recording(call)
        recording = call.value("recording")
        file = call.value("file")
        name = call.value("name")
        call.broken("invalid_recording/recording") if recording && !Text.digits?(recording, 1, 20)
        call.broken("missing_file/setRecording.file") if recording.nil? && file.nil?
        call.broken("no_base64file/file") if file && !Text.base64?(file)
        call.broken("missing_name/setRecording.name") if recording.nil? && name.nil?
      end

      # getCallRecording: Returns one call recording with its MP3 file.
      def self.get_call_recording(call)
        callrecording = call.value("callrecording")
        account = call.value("account")
        call.broken("missing_callrecording/callrecording") if callrecording.nil?
        if callrecording && !call.lookup_has?(callrecording, "getCallRecordings.callrecording")
          call.broken("invalid_callrecording/callrecording.unknown")
        end
        call.broken("missing_account/account") if account.nil?
        if account && !Text.only?(account, Constants::ACCOUNT)
          call.broken("invalid_account/account.filter")
        elsif account && !call.lookup_has?(account, "getSubAccounts.account")
          call.broken("invalid_account/account.unknown")
        end
      end

      # getCallRecordings: Lists the call recordings of an account between two dates.
      def self.get_call_recordings(call)
        account = call.value("account")
        date_from = call.value("date_from")
        date_to = call.value("date_to")
        call_type = call.value("call_type")
        call.broken("missing_account/account") if account.nil?
        call.broken("invalid_account/account.filter") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("missing_from_date/date_from") if date_from.nil?
        if date_from && !Dates.date?(date_from, true, true)
          call.broken("invalid_date/date_from")
        elsif date_from && !Dates.date?(date_from, false, true)
          call.broken("invalid_date/date_from.padding")
        end
        call.broken("missing_to_date/date_to") if date_to.nil?
        if date_to && !Dates.date?(date_to, true, true)
          call.broken("invalid_date/date_to")
        elsif date_to && !Dates.date?(date_to, false, true)
          call.broken("invalid_date/date_to.padding")
        end
        call.broken("invalid_date_from/recordings") if date_from && date_to && !Dates.ordered?(date_from, date_to)
        call.broken("invalid_daterange/unproven") if date_from && date_to && !Dates.within?(date_from, date_to, 92)
        if call_type && !Text.in_set_fold?(call_type, Constants::CALL_TYPE_FILTER)
          call.broken("invalid_call_type/call_type")
        end
      end

      # sendCallRecordingEmail: Emails the details and audio of a call recording.
      def self.send_call_recording_email(call)
        callrecording = call.value("callrecording")
        account = call.value("account")
        email = call.value("email")
        call.broken("missing_callrecording/callrecording") if callrecording.nil?
        if callrecording && !call.lookup_has?(callrecording, "getCallRecordings.callrecording")
          call.broken("invalid_callrecording/callrecording.unknown")
        end
        call.broken("missing_account/account") if account.nil?
        call.broken("invalid_account/account.filter") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("missing_email/email") if email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
      end
    end
  end
end
