# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area voicemail, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Voicemail
      # createVoicemail: Creates a voicemail box.
      def self.create_voicemail(values, options)
        broken = []
        digits, name, password, skip_password, email, attach_message, delete_message, say_time, timezone,
        say_callerid, play_instructions, language, email_attachment_format, unavailable_message_recording,
        transcription, transcription_locale, transcription_redaction, transcription_sentiment,
        transcription_summary, transcription_format, client, transcription_delay = values
        if digits.nil?
          broken << "missing_digits/digits"
        elsif !digits.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_digits/digits"
        end
        broken << "missing_name/name" if name.nil?
        if password.nil?
          broken << "missing_password/password"
        elsif !password.match?(/\A[0-9]{4}\z/)
          broken << "invalid_password/password"
        end
        if skip_password.nil?
          broken << "missing_skippassword/skip_password"
        elsif !Text.in_folded?(skip_password, Constants::FLAG_OR_YES_NO)
          broken << "invalid_skippassword/skip_password"
        end
        if email && !email.include?("@")
          broken << "invalid_email/email.at"
        elsif email && !Lists.all?(email, ",", 1, nil) { |item| Network.email?(item) }
          broken << "invalid_email/email.list"
        end
        if attach_message.nil?
          broken << "missing_attachmessage/attach_message"
        elsif !Text.in_folded?(attach_message, Constants::YES_NO)
          broken << "invalid_attachmessage/attach_message"
        end
        if delete_message.nil?
          broken << "missing_deletemessage/delete_message"
        elsif !Text.in_folded?(delete_message, Constants::YES_NO)
          broken << "invalid_deletemessage/delete_message"
        end
        if say_time.nil?
          broken << "missing_saytime/say_time"
        elsif !Text.in_folded?(say_time, Constants::YES_NO)
          broken << "invalid_saytime/say_time"
        end
        if timezone.nil?
          broken << "missing_timezone/timezone"
        elsif !timezone.match?(/\A[0-9A-Za-z\x2B\x2D\x2F\x5F]+\z/)
          broken << "invalid_timezone/zone_name"
        elsif !options.lookup_has?(timezone, "getTimezones.value")
          broken << "invalid_timezone/timezone.unknown"
        end
        if say_callerid.nil?
          broken << "missing_saycallerid/say_callerid"
        elsif !Text.in_folded?(say_callerid, Constants::YES_NO)
          broken << "invalid_saycallerid/say_callerid"
        end
        if play_instructions.nil?
          broken << "missing_playinstructions/play_instructions"
        elsif !Constants::PLAY_INSTRUCTIONS.key?(play_instructions)
          broken << "invalid_playinstructions/play_instructions"
        end
        if language.nil?
          broken << "missing_language/language"
        elsif !Constants::LANGUAGE.key?(language)
          broken << "invalid_language/language"
        end
        if email_attachment_format && !Constants::ATTACHMENT_FORMAT.key?(email_attachment_format)
          broken << "invalid_email_attachment_format/email_attachment_format"
        end
        if unavailable_message_recording &&
           !(Constants::RECORDING.key?(unavailable_message_recording) ||
             unavailable_message_recording.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording/unavailable_message_recording"
        end
        broken << "unnamed_status/transcription" if transcription && !Text.in_folded?(transcription, Constants::YES_NO)
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          broken << "invalid_transcription_locale/transcription_locale"
        end
        if transcription_redaction && !Text.in_folded?(transcription_redaction, Constants::YES_NO)
          broken << "invalid_transcription_redaction/transcription_redaction"
        end
        if transcription_sentiment && !Text.in_folded?(transcription_sentiment, Constants::YES_NO)
          broken << "invalid_transcription_sentiment/transcription_sentiment"
        end
        if transcription_summary && !Text.in_folded?(transcription_summary, Constants::YES_NO)
          broken << "invalid_transcription_summary/transcription_summary"
        end
        if transcription_format && !Constants::TRANSCRIPTION_FORMAT.key?(transcription_format)
          broken << "invalid_transcription_format/transcription_format"
        end
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        if transcription_delay && !Numbers.integer?(transcription_delay, 0, 60, 5)
          broken << "unnamed_status/transcription_delay"
        end
        broken
      end

      # delMessages: Empties a voicemail box on every server, or deletes one message when folder and number are given.
      def self.del_messages(values, options)
        broken = []
        mailbox, folder, message_num = values
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        broken << "missing_folder/delMessages.folder" if message_num && folder.nil?
        broken << "invalid_folder/folder" if folder && !Constants::VOICEMAIL_FOLDER.key?(folder)
        broken << "missing_message_num/delMessages.message_num" if folder && message_num.nil?
        broken << "invalid_message_num/message_num" if message_num && !message_num.match?(/\A[0-9]{1,10}\z/)
        if message_num && !options.lookup_has?(message_num, "getVoicemailMessages.message_num")
          broken << "message_not_found/message_num.unknown"
        end
        broken
      end

      # delVoicemail: Deletes one voicemail box.
      def self.del_voicemail(values, options)
        broken = []
        mailbox = values.first
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        broken
      end

      # getPlayInstructions: Lists the voicemail instruction modes, or returns only the one whose code is given.
      def self.get_play_instructions(values, options)
        broken = []
        play_instructions = values.first
        if play_instructions && !Constants::PLAY_INSTRUCTIONS.key?(play_instructions)
          broken << "invalid_playinstructions/play_instructions"
        end
        broken
      end

      # getVoicemailTranscriptions: Lists voicemail transcriptions of a mailbox folder for a period.
      def self.get_voicemail_transcriptions(values, options)
        broken = []
        account, mailbox, date_to, date_from, folder = values
        date_to_day = Dates.day_number(date_to)
        date_from_day = Dates.day_number(date_from)
        broken << "invalid_account/account.filter" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        if date_to.nil?
          broken << "missing_to_date/date_to"
        elsif date_to_day.nil?
          broken << "invalid_date/date_to"
        elsif date_to_day.nil? || !Dates.padded?(date_to)
          broken << "invalid_date/date_to.padding"
        end
        if date_from.nil?
          broken << "missing_from_date/date_from"
        elsif date_from_day.nil?
          broken << "invalid_date/date_from"
        elsif date_from_day.nil? || !Dates.padded?(date_from)
          broken << "invalid_date/date_from.padding"
        end
        broken << "invalid_datetime/date_from" if date_from && date_from_day.nil?
        broken << "invalid_date_from/recordings" if date_from && date_to && !Dates.ordered?(date_from_day, date_to_day)
        broken << "invalid_daterange/unproven" if date_from && date_to && !Dates.within?(date_from_day, date_to_day, 92)
        if folder.nil?
          broken << "missing_folder/folder"
        elsif !Constants::VOICEMAIL_FOLDER.key?(folder)
          broken << "invalid_folder/folder"
        end
        broken
      end

      # getVoicemailAttachmentFormats: Lists the audio formats for voicemail e-mails, or returns only the one named.
      def self.get_voicemail_attachment_formats(values, options)
        broken = []
        email_attachment_format = values.first
        if email_attachment_format && !Constants::ATTACHMENT_FORMAT.key?(email_attachment_format)
          broken << "invalid_email_attachment_format/email_attachment_format"
        end
        broken
      end

      # getVoicemails: Lists the voicemail boxes, or returns only the one whose number is given.
      def self.get_voicemails(values, options)
        broken = []
        mailbox, client = values
        if mailbox && !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif client.nil? && mailbox && !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown_own"
        end
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # setVoicemail: Updates the settings of an existing voicemail box.
      def self.set_voicemail(values, options)
        broken = []
        mailbox, name, password, skip_password, email, attach_message, delete_message, say_time, timezone,
        say_callerid, play_instructions, language, email_attachment_format, unavailable_message_recording,
        transcription, transcription_locale, transcription_redaction, transcription_sentiment,
        transcription_summary, transcription_format, client, transcription_delay = values
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif client.nil? && !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown_own"
        end
        broken << "missing_name/name" if name.nil?
        if password.nil?
          broken << "missing_password/password"
        elsif !password.match?(/\A[0-9]{4}\z/)
          broken << "invalid_password/password"
        end
        if skip_password.nil?
          broken << "missing_skippassword/skip_password"
        elsif !Text.in_folded?(skip_password, Constants::FLAG_OR_YES_NO)
          broken << "invalid_skippassword/skip_password"
        end
        if email && !email.include?("@")
          broken << "invalid_email/email.at"
        elsif email && !Lists.all?(email, ",", 1, nil) { |item| Network.email?(item) }
          broken << "invalid_email/email.list"
        end
        if attach_message.nil?
          broken << "missing_attachmessage/attach_message"
        elsif !Text.in_folded?(attach_message, Constants::YES_NO)
          broken << "invalid_attachmessage/attach_message"
        end
        if delete_message.nil?
          broken << "missing_deletemessage/delete_message"
        elsif !Text.in_folded?(delete_message, Constants::YES_NO)
          broken << "invalid_deletemessage/delete_message"
        end
        if say_time.nil?
          broken << "missing_saytime/say_time"
        elsif !Text.in_folded?(say_time, Constants::YES_NO)
          broken << "invalid_saytime/say_time"
        end
        if timezone.nil?
          broken << "missing_timezone/timezone"
        elsif !timezone.match?(/\A[0-9A-Za-z\x2B\x2D\x2F\x5F]+\z/)
          broken << "invalid_timezone/zone_name"
        elsif !options.lookup_has?(timezone, "getTimezones.value")
          broken << "invalid_timezone/timezone.unknown"
        end
        if say_callerid.nil?
          broken << "missing_saycallerid/say_callerid"
        elsif !Text.in_folded?(say_callerid, Constants::YES_NO)
          broken << "invalid_saycallerid/say_callerid"
        end
        if play_instructions.nil?
          broken << "missing_playinstructions/play_instructions"
        elsif !Constants::PLAY_INSTRUCTIONS.key?(play_instructions)
          broken << "invalid_playinstructions/play_instructions"
        end
        if language.nil?
          broken << "missing_language/language"
        elsif !Constants::LANGUAGE.key?(language)
          broken << "invalid_language/language"
        end
        if email_attachment_format && !Constants::ATTACHMENT_FORMAT.key?(email_attachment_format)
          broken << "invalid_email_attachment_format/email_attachment_format"
        end
        if unavailable_message_recording &&
           !(Constants::RECORDING.key?(unavailable_message_recording) ||
             unavailable_message_recording.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording/unavailable_message_recording"
        end
        broken << "unnamed_status/transcription" if transcription && !Text.in_folded?(transcription, Constants::YES_NO)
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          broken << "invalid_transcription_locale/transcription_locale"
        end
        if transcription_redaction && !Text.in_folded?(transcription_redaction, Constants::YES_NO)
          broken << "invalid_transcription_redaction/transcription_redaction"
        end
        if transcription_sentiment && !Text.in_folded?(transcription_sentiment, Constants::YES_NO)
          broken << "invalid_transcription_sentiment/transcription_sentiment"
        end
        if transcription_summary && !Text.in_folded?(transcription_summary, Constants::YES_NO)
          broken << "invalid_transcription_summary/transcription_summary"
        end
        if transcription_format && !Constants::TRANSCRIPTION_FORMAT.key?(transcription_format)
          broken << "invalid_transcription_format/transcription_format"
        end
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        if transcription_delay && !Numbers.integer?(transcription_delay, 0, 60, 5)
          broken << "unnamed_status/transcription_delay"
        end
        broken
      end

      # getVoicemailFolders: Lists the default voicemail folders, those of one mailbox, or one folder by name.
      def self.get_voicemail_folders(values, options)
        broken = []
        folder, mailbox = values
        broken << "invalid_folder/folder" if folder && !Constants::VOICEMAIL_FOLDER.key?(folder)
        if mailbox && !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif mailbox && !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        broken
      end

      # getVoicemailMessages: Lists the messages in a mailbox, optionally by folder and date.
      def self.get_voicemail_messages(values, options)
        broken = []
        mailbox, folder, date_from, date_to = values
        date_from_day = Dates.day_number(date_from)
        date_to_day = Dates.day_number(date_to)
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        broken << "invalid_folder/folder" if folder && !Constants::VOICEMAIL_FOLDER.key?(folder)
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

      # getVoicemailMessageFile: Returns the audio of a voicemail message in Base64.
      def self.get_voicemail_message_file(values, options)
        broken = []
        mailbox, folder, message_num, format = values
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        if folder.nil?
          broken << "missing_folder/folder"
        elsif !Constants::VOICEMAIL_FOLDER.key?(folder)
          broken << "invalid_folder/folder"
        end
        if message_num.nil?
          broken << "missing_message_num/message_num"
        elsif !message_num.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_message_num/message_num"
        end
        if message_num && !options.lookup_has?(message_num, "getVoicemailMessages.message_num")
          broken << "message_not_found/message_num.unknown"
        end
        broken << "unnamed_status/format" if format && !Constants::VOICEMAIL_FORMAT.key?(format)
        broken
      end

      # sendVoicemailEmail: Emails the audio file of a voicemail message.
      def self.send_voicemail_email(values, options)
        broken = []
        mailbox, folder, message_num, email_address = values
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        if folder.nil?
          broken << "missing_folder/folder"
        elsif !Constants::VOICEMAIL_FOLDER.key?(folder)
          broken << "invalid_folder/folder"
        end
        if message_num.nil?
          broken << "missing_message_num/message_num"
        elsif !message_num.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_message_num/message_num"
        end
        if message_num && !options.lookup_has?(message_num, "getVoicemailMessages.message_num")
          broken << "message_not_found/message_num.unknown"
        end
        if email_address.nil?
          broken << "missing_email/email_address"
        elsif !Network.email?(email_address)
          broken << "invalid_email/email_address"
        end
        broken
      end

      # markListenedVoicemailMessage: Marks a voicemail message as listened or not, moving it to Old or INBOX.
      def self.mark_listened_voicemail_message(values, options)
        broken = []
        mailbox, folder, message_num, listened = values
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        if folder.nil?
          broken << "missing_folder/folder"
        elsif !Constants::VOICEMAIL_FOLDER.key?(folder)
          broken << "invalid_folder/folder"
        end
        if message_num.nil?
          broken << "missing_message_num/message_num"
        elsif !message_num.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_message_num/message_num"
        end
        if message_num && !options.lookup_has?(message_num, "getVoicemailMessages.message_num")
          broken << "message_not_found/message_num.unknown"
        end
        if listened.nil?
          broken << "missing_listened/listened"
        elsif !Text.in_folded?(listened, Constants::YES_NO)
          broken << "invalid_listened/listened"
        end
        broken
      end

      # markUrgentVoicemailMessage: Marks a voicemail message as urgent or not, moving it to Urgent or INBOX.
      def self.mark_urgent_voicemail_message(values, options)
        broken = []
        mailbox, folder, message_num, urgent = values
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        if folder.nil?
          broken << "missing_folder/folder"
        elsif !Constants::VOICEMAIL_FOLDER.key?(folder)
          broken << "invalid_folder/folder"
        end
        if message_num.nil?
          broken << "missing_message_num/message_num"
        elsif !message_num.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_message_num/message_num"
        end
        if message_num && !options.lookup_has?(message_num, "getVoicemailMessages.message_num")
          broken << "message_not_found/message_num.unknown"
        end
        if urgent.nil?
          broken << "missing_urgent/urgent"
        elsif !Text.in_folded?(urgent, Constants::YES_NO)
          broken << "invalid_urgent/urgent"
        end
        broken
      end

      # moveFolderVoicemailMessage: Moves a voicemail message to another folder.
      def self.move_folder_voicemail_message(values, options)
        broken = []
        mailbox, folder, message_num, new_folder = values
        if mailbox.nil?
          broken << "missing_mailbox/mailbox"
        elsif !mailbox.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/mailbox"
        elsif !options.lookup_has?(mailbox, "getVoicemails.mailbox")
          broken << "invalid_mailbox/mailbox.unknown"
        end
        if folder.nil?
          broken << "missing_folder/folder"
        elsif !Constants::VOICEMAIL_FOLDER.key?(folder)
          broken << "invalid_folder/folder"
        end
        if message_num.nil?
          broken << "missing_message_num/message_num"
        elsif !message_num.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_message_num/message_num"
        end
        if message_num && !options.lookup_has?(message_num, "getVoicemailMessages.message_num")
          broken << "message_not_found/message_num.unknown"
        end
        if new_folder.nil?
          broken << "invalid_destination_folder/new_folder.required"
        elsif !Constants::VOICEMAIL_FOLDER.key?(new_folder)
          broken << "invalid_destination_folder/new_folder"
        end
        broken
      end
    end
  end
end
