# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area voicemail, each in the order in which the server looks.
    module Voicemail
      # createVoicemail: Creates a voicemail box.
      def self.create_voicemail(call)
        digits = call.value("digits")
        name = call.value("name")
        password = call.value("password")
        skip_password = call.value("skip_password")
        email = call.value("email")
        attach_message = call.value("attach_message")
        delete_message = call.value("delete_message")
        say_time = call.value("say_time")
        timezone = call.value("timezone")
        say_callerid = call.value("say_callerid")
        play_instructions = call.value("play_instructions")
        language = call.value("language")
        email_attachment_format = call.value("email_attachment_format")
        unavailable_message_recording = call.value("unavailable_message_recording")
        transcription = call.value("transcription")
        transcription_locale = call.value("transcription_locale")
        transcription_redaction = call.value("transcription_redaction")
        transcription_sentiment = call.value("transcription_sentiment")
        transcription_summary = call.value("transcription_summary")
        transcription_format = call.value("transcription_format")
        client = call.value("client")
        transcription_delay = call.value("transcription_delay")
        call.broken("missing_digits/digits") if digits.nil?
        call.broken("invalid_digits/digits") if digits && !Text.digits?(digits, 1, 10)
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_password/password") if password.nil?
        call.broken("invalid_password/password") if password && !Text.digits?(password, 4, 4)
        call.broken("missing_skippassword/skip_password") if skip_password.nil?
        if skip_password && !Text.in_set_fold?(skip_password, Constants::FLAG_OR_YES_NO)
          call.broken("invalid_skippassword/skip_password")
        end
        if email && !Text.some?(email, Constants::INVALID_TRANSCRIPTION_EMAIL)
          call.broken("invalid_email/email.at")
        elsif email && !Lists.all?(email, ",", 1, nil) { |item| Network.email?(item) }
          call.broken("invalid_email/email.list")
        end
        call.broken("missing_attachmessage/attach_message") if attach_message.nil?
        if attach_message && !Text.in_set_fold?(attach_message, Constants::YES_NO)
          call.broken("invalid_attachmessage/attach_message")
        end
        call.broken("missing_deletemessage/delete_message") if delete_message.nil?
        if delete_message && !Text.in_set_fold?(delete_message, Constants::YES_NO)
          call.broken("invalid_deletemessage/delete_message")
        end
        call.broken("missing_saytime/say_time") if say_time.nil?
        call.broken("invalid_saytime/say_time") if say_time && !Text.in_set_fold?(say_time, Constants::YES_NO)
        call.broken("missing_timezone/timezone") if timezone.nil?
        if timezone && !Text.only?(timezone, Constants::ZONE_NAME)
          call.broken("invalid_timezone/zone_name")
        elsif timezone && !call.lookup_has?(timezone, "getTimezones.value")
          call.broken("invalid_timezone/timezone.unknown")
        end
        call.broken("missing_saycallerid/say_callerid") if say_callerid.nil?
        if say_callerid && !Text.in_set_fold?(say_callerid, Constants::YES_NO)
          call.broken("invalid_saycallerid/say_callerid")
        end
        call.broken("missing_playinstructions/play_instructions") if play_instructions.nil?
        if play_instructions && !Constants::PLAY_INSTRUCTIONS.include?(play_instructions)
          call.broken("invalid_playinstructions/play_instructions")
        end
        call.broken("missing_language/language") if language.nil?
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
        if email_attachment_format && !Constants::ATTACHMENT_FORMAT.include?(email_attachment_format)
          call.broken("invalid_email_attachment_format/email_attachment_format")
        end
        if unavailable_message_recording &&
           !(Constants::RECORDING.include?(unavailable_message_recording) ||
             Text.digits?(unavailable_message_recording, 1, 20))
          call.broken("invalid_recording/unavailable_message_recording")
        end
        if transcription && !Text.in_set_fold?(transcription, Constants::YES_NO)
          call.broken("unnamed_status/transcription")
        end
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          call.broken("invalid_transcription_locale/transcription_locale")
        end
        if transcription_redaction && !Text.in_set_fold?(transcription_redaction, Constants::YES_NO)
          call.broken("invalid_transcription_redaction/transcription_redaction")
        end
        if transcription_sentiment && !Text.in_set_fold?(transcription_sentiment, Constants::YES_NO)
          call.broken("invalid_transcription_sentiment/transcription_sentiment")
        end
        if transcription_summary && !Text.in_set_fold?(transcription_summary, Constants::YES_NO)
          call.broken("invalid_transcription_summary/transcription_summary")
        end
        if transcription_format && !Constants::TRANSCRIPTION_FORMAT.include?(transcription_format)
          call.broken("invalid_transcription_format/transcription_format")
        end
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
        if transcription_delay && !Numbers.integer?(transcription_delay, 0, 60, 5, false)
          call.broken("unnamed_status/transcription_delay")
        end
      end

      # delMessages: Empties a voicemail box on every server, or deletes one message when folder and number are given.
      def self.del_messages(call)
        mailbox = call.value("mailbox")
        folder = call.value("folder")
        message_num = call.value("message_num")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_folder/delMessages.folder") if message_num && folder.nil?
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
        call.broken("missing_message_num/delMessages.message_num") if folder && message_num.nil?
        call.broken("invalid_message_num/message_num") if message_num && !Text.digits?(message_num, 1, 10)
        if message_num && !call.lookup_has?(message_num, "getVoicemailMessages.message_num")
          call.broken("message_not_found/message_num.unknown")
        end
      end

      # delVoicemail: Deletes one voicemail box.
      def self.del_voicemail(call)
        mailbox = call.value("mailbox")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
      end

      # getPlayInstructions: Lists the voicemail instruction modes, or returns only the one whose code is given.
      def self.get_play_instructions(call)
        play_instructions = call.value("play_instructions")
        if play_instructions && !Constants::PLAY_INSTRUCTIONS.include?(play_instructions)
          call.broken("invalid_playinstructions/play_instructions")
        end
      end

      # getVoicemailTranscriptions: Lists voicemail transcriptions of a mailbox folder for a period.
      def self.get_voicemail_transcriptions(call)
        account = call.value("account")
        mailbox = call.value("mailbox")
        date_to = call.value("date_to")
        date_from = call.value("date_from")
        folder = call.value("folder")
        call.broken("invalid_account/account.filter") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_to_date/date_to") if date_to.nil?
        if date_to && !Dates.date?(date_to, true, true)
          call.broken("invalid_date/date_to")
        elsif date_to && !Dates.date?(date_to, false, true)
          call.broken("invalid_date/date_to.padding")
        end
        call.broken("missing_from_date/date_from") if date_from.nil?
        if date_from && !Dates.date?(date_from, true, true)
          call.broken("invalid_date/date_from")
        elsif date_from && !Dates.date?(date_from, false, true)
          call.broken("invalid_date/date_from.padding")
        end
        call.broken("invalid_datetime/date_from") if date_from && !Dates.date?(date_from, true, true)
        call.broken("invalid_date_from/recordings") if date_from && date_to && !Dates.ordered?(date_from, date_to)
        call.broken("invalid_daterange/unproven") if date_from && date_to && !Dates.within?(date_from, date_to, 92)
        call.broken("missing_folder/folder") if folder.nil?
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
      end

      # getVoicemailAttachmentFormats: Lists the audio formats for voicemail e-mails, or returns only the one named.
      def self.get_voicemail_attachment_formats(call)
        email_attachment_format = call.value("email_attachment_format")
        if email_attachment_format && !Constants::ATTACHMENT_FORMAT.include?(email_attachment_format)
          call.broken("invalid_email_attachment_format/email_attachment_format")
        end
      end

      # getVoicemails: Lists the voicemail boxes, or returns only the one whose number is given.
      def self.get_voicemails(call)
        mailbox = call.value("mailbox")
        client = call.value("client")
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
      end

      # setVoicemail: Updates the settings of an existing voicemail box.
      def self.set_voicemail(call)
        mailbox = call.value("mailbox")
        name = call.value("name")
        password = call.value("password")
        skip_password = call.value("skip_password")
        email = call.value("email")
        attach_message = call.value("attach_message")
        delete_message = call.value("delete_message")
        say_time = call.value("say_time")
        timezone = call.value("timezone")
        say_callerid = call.value("say_callerid")
        play_instructions = call.value("play_instructions")
        language = call.value("language")
        email_attachment_format = call.value("email_attachment_format")
        unavailable_message_recording = call.value("unavailable_message_recording")
        transcription = call.value("transcription")
        transcription_locale = call.value("transcription_locale")
        transcription_redaction = call.value("transcription_redaction")
        transcription_sentiment = call.value("transcription_sentiment")
        transcription_summary = call.value("transcription_summary")
        transcription_format = call.value("transcription_format")
        client = call.value("client")
        transcription_delay = call.value("transcription_delay")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_password/password") if password.nil?
        call.broken("invalid_password/password") if password && !Text.digits?(password, 4, 4)
        call.broken("missing_skippassword/skip_password") if skip_password.nil?
        if skip_password && !Text.in_set_fold?(skip_password, Constants::FLAG_OR_YES_NO)
          call.broken("invalid_skippassword/skip_password")
        end
        if email && !Text.some?(email, Constants::INVALID_TRANSCRIPTION_EMAIL)
          call.broken("invalid_email/email.at")
        elsif email && !Lists.all?(email, ",", 1, nil) { |item| Network.email?(item) }
          call.broken("invalid_email/email.list")
        end
        call.broken("missing_attachmessage/attach_message") if attach_message.nil?
        if attach_message && !Text.in_set_fold?(attach_message, Constants::YES_NO)
          call.broken("invalid_attachmessage/attach_message")
        end
        call.broken("missing_deletemessage/delete_message") if delete_message.nil?
        if delete_message && !Text.in_set_fold?(delete_message, Constants::YES_NO)
          call.broken("invalid_deletemessage/delete_message")
        end
        call.broken("missing_saytime/say_time") if say_time.nil?
        call.broken("invalid_saytime/say_time") if say_time && !Text.in_set_fold?(say_time, Constants::YES_NO)
        call.broken("missing_timezone/timezone") if timezone.nil?
        if timezone && !Text.only?(timezone, Constants::ZONE_NAME)
          call.broken("invalid_timezone/zone_name")
        elsif timezone && !call.lookup_has?(timezone, "getTimezones.value")
          call.broken("invalid_timezone/timezone.unknown")
        end
        call.broken("missing_saycallerid/say_callerid") if say_callerid.nil?
        if say_callerid && !Text.in_set_fold?(say_callerid, Constants::YES_NO)
          call.broken("invalid_saycallerid/say_callerid")
        end
        call.broken("missing_playinstructions/play_instructions") if play_instructions.nil?
        if play_instructions && !Constants::PLAY_INSTRUCTIONS.include?(play_instructions)
          call.broken("invalid_playinstructions/play_instructions")
        end
        call.broken("missing_language/language") if language.nil?
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
        if email_attachment_format && !Constants::ATTACHMENT_FORMAT.include?(email_attachment_format)
          call.broken("invalid_email_attachment_format/email_attachment_format")
        end
        if unavailable_message_recording &&
           !(Constants::RECORDING.include?(unavailable_message_recording) ||
             Text.digits?(unavailable_message_recording, 1, 20))
          call.broken("invalid_recording/unavailable_message_recording")
        end
        if transcription && !Text.in_set_fold?(transcription, Constants::YES_NO)
          call.broken("unnamed_status/transcription")
        end
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          call.broken("invalid_transcription_locale/transcription_locale")
        end
        if transcription_redaction && !Text.in_set_fold?(transcription_redaction, Constants::YES_NO)
          call.broken("invalid_transcription_redaction/transcription_redaction")
        end
        if transcription_sentiment && !Text.in_set_fold?(transcription_sentiment, Constants::YES_NO)
          call.broken("invalid_transcription_sentiment/transcription_sentiment")
        end
        if transcription_summary && !Text.in_set_fold?(transcription_summary, Constants::YES_NO)
          call.broken("invalid_transcription_summary/transcription_summary")
        end
        if transcription_format && !Constants::TRANSCRIPTION_FORMAT.include?(transcription_format)
          call.broken("invalid_transcription_format/transcription_format")
        end
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
        if transcription_delay && !Numbers.integer?(transcription_delay, 0, 60, 5, false)
          call.broken("unnamed_status/transcription_delay")
        end
      end

      # getVoicemailFolders: Lists the default voicemail folders, those of one mailbox, or one folder by name.
      def self.get_voicemail_folders(call)
        folder = call.value("folder")
        mailbox = call.value("mailbox")
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
      end

      # getVoicemailMessages: Lists the messages in a mailbox, optionally by folder and date.
      def self.get_voicemail_messages(call)
        mailbox = call.value("mailbox")
        folder = call.value("folder")
        date_from = call.value("date_from")
        date_to = call.value("date_to")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
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

      # getVoicemailMessageFile: Returns the audio of a voicemail message in Base64.
      def self.get_voicemail_message_file(call)
        mailbox = call.value("mailbox")
        folder = call.value("folder")
        message_num = call.value("message_num")
        format = call.value("format")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_folder/folder") if folder.nil?
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
        call.broken("missing_message_num/message_num") if message_num.nil?
        call.broken("invalid_message_num/message_num") if message_num && !Text.digits?(message_num, 1, 10)
        if message_num && !call.lookup_has?(message_num, "getVoicemailMessages.message_num")
          call.broken("message_not_found/message_num.unknown")
        end
        call.broken("unnamed_status/format") if format && !Constants::VOICEMAIL_FORMAT.include?(format)
      end

      # sendVoicemailEmail: Emails the audio file of a voicemail message.
      def self.send_voicemail_email(call)
        mailbox = call.value("mailbox")
        folder = call.value("folder")
        message_num = call.value("message_num")
        email_address = call.value("email_address")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_folder/folder") if folder.nil?
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
        call.broken("missing_message_num/message_num") if message_num.nil?
        call.broken("invalid_message_num/message_num") if message_num && !Text.digits?(message_num, 1, 10)
        if message_num && !call.lookup_has?(message_num, "getVoicemailMessages.message_num")
          call.broken("message_not_found/message_num.unknown")
        end
        call.broken("missing_email/email_address") if email_address.nil?
        call.broken("invalid_email/email_address") if email_address && !Network.email?(email_address)
      end

      # markListenedVoicemailMessage: Marks a voicemail message as listened or not, moving it to Old or INBOX.
      def self.mark_listened_voicemail_message(call)
        mailbox = call.value("mailbox")
        folder = call.value("folder")
        message_num = call.value("message_num")
        listened = call.value("listened")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_folder/folder") if folder.nil?
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
        call.broken("missing_message_num/message_num") if message_num.nil?
        call.broken("invalid_message_num/message_num") if message_num && !Text.digits?(message_num, 1, 10)
        if message_num && !call.lookup_has?(message_num, "getVoicemailMessages.message_num")
          call.broken("message_not_found/message_num.unknown")
        end
        call.broken("missing_listened/listened") if listened.nil?
        call.broken("invalid_listened/listened") if listened && !Text.in_set_fold?(listened, Constants::YES_NO)
      end

      # markUrgentVoicemailMessage: Marks a voicemail message as urgent or not, moving it to Urgent or INBOX.
      def self.mark_urgent_voicemail_message(call)
        mailbox = call.value("mailbox")
        folder = call.value("folder")
        message_num = call.value("message_num")
        urgent = call.value("urgent")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_folder/folder") if folder.nil?
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
        call.broken("missing_message_num/message_num") if message_num.nil?
        call.broken("invalid_message_num/message_num") if message_num && !Text.digits?(message_num, 1, 10)
        if message_num && !call.lookup_has?(message_num, "getVoicemailMessages.message_num")
          call.broken("message_not_found/message_num.unknown")
        end
        call.broken("missing_urgent/urgent") if urgent.nil?
        call.broken("invalid_urgent/urgent") if urgent && !Text.in_set_fold?(urgent, Constants::YES_NO)
      end

      # moveFolderVoicemailMessage: Moves a voicemail message to another folder.
      def self.move_folder_voicemail_message(call)
        mailbox = call.value("mailbox")
        folder = call.value("folder")
        message_num = call.value("message_num")
        new_folder = call.value("new_folder")
        call.broken("missing_mailbox/mailbox") if mailbox.nil?
        if mailbox && !Text.digits?(mailbox, 1, 20)
          call.broken("invalid_mailbox/mailbox")
        elsif mailbox && !call.lookup_has?(mailbox, "getVoicemails.mailbox")
          call.broken("invalid_mailbox/mailbox.unknown")
        end
        call.broken("missing_folder/folder") if folder.nil?
        call.broken("invalid_folder/folder") if folder && !Constants::VOICEMAIL_FOLDER.include?(folder)
        call.broken("missing_message_num/message_num") if message_num.nil?
        call.broken("invalid_message_num/message_num") if message_num && !Text.digits?(message_num, 1, 10)
        if message_num && !call.lookup_has?(message_num, "getVoicemailMessages.message_num")
          call.broken("message_not_found/message_num.unknown")
        end
        if new_folder.nil?
          call.broken("invalid_destination_folder/new_folder.required")
        elsif new_folder && !Constants::VOICEMAIL_FOLDER.include?(new_folder)
          call.broken("invalid_destination_folder/new_folder")
        end
      end
    end
  end
end
