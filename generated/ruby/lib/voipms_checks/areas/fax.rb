# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area fax, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Fax
      # cancelFaxNumber: Removes a fax number from the account.
      def self.cancel_fax_number(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end

      # deleteFaxMessage: Deletes a fax message from the account.
      def self.delete_fax_message(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end

      # delEmailToFax: Deletes an email-to-fax configuration.
      def self.del_email_to_fax(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end

      # delFaxFolder: Deletes a fax folder.
      def self.del_fax_folder(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end

      # getFaxProvinces: Lists the Canadian provinces for fax numbers, or returns one by code.
      def self.get_fax_provinces(values, options)
        broken = []
        province = values.first
        broken << "invalid_province/province" if province && !province.match?(Constants::COUNTRY)
        broken
      end

      # getFaxStates: Lists the US states for fax numbers, or returns one by code.
      def self.get_fax_states(values, options)
        broken = []
        state = values.first
        broken << "invalid_state/state" if state && !state.match?(Constants::COUNTRY)
        broken
      end

      # getFaxRateCentersCAN: Lists the fax rate centres of a Canadian province.
      def self.get_fax_rate_centers_can(values, options)
        broken = []
        province = values.first
        if province.nil?
          broken << "missing_province/province"
        elsif !province.match?(Constants::COUNTRY)
          broken << "invalid_province/province"
        end
        broken
      end

      # getFaxRateCentersUSA: Lists the fax rate centres of a US state.
      def self.get_fax_rate_centers_usa(values, options)
        broken = []
        state = values.first
        if state.nil?
          broken << "missing_state/state"
        elsif !state.match?(Constants::COUNTRY)
          broken << "invalid_state/state"
        end
        broken
      end

      # getFaxNumbersInfo: Lists the fax numbers on the account, or returns one by number.
      def self.get_fax_numbers_info(values, options)
        broken = []
        did = values.first
        broken << "invalid_did/did" if did && !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
        broken
      end

      # getFaxNumbersPortability: Tells whether a fax number is portable into the network.
      def self.get_fax_numbers_portability(values, options)
        broken = []
        did = values.first
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken
      end

      # getFaxMessages: Lists fax messages by date and folder, or returns one by ID.
      def self.get_fax_messages(values, options)
        broken = []
        from, to, _, id = values
        from_day = Dates.day_number(from)
        to_day = Dates.day_number(to)
        if from && from_day.nil?
          broken << "invalid_date/getFaxMessages.from"
        elsif from && (from_day.nil? || !Dates.padded?(from))
          broken << "invalid_date/from.padding"
        end
        if to && to_day.nil?
          broken << "invalid_date/getFaxMessages.to"
        elsif to && (to_day.nil? || !Dates.padded?(to))
          broken << "invalid_date/to.padding"
        end
        broken << "invalid_date_from/from" if from && to && !Dates.ordered?(from_day, to_day)
        broken << "invalid_id/id" if id && !id.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # getFaxMessagePDF: Returns a fax message as a Base64-encoded PDF.
      def self.get_fax_message_pdf(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end

      # getFaxFolders: Lists the fax folders on the account.
      def self.get_fax_folders(values, options)
        broken = []
        id = values.first
        broken << "invalid_id/id" if id && !id.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # getEmailToFax: Lists email-to-fax configurations, or returns one by ID.
      def self.get_email_to_fax(values, options)
        broken = []
        id = values.first
        broken << "invalid_id/id" if id && !id.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # mailFaxMessagePDF: Emails a fax message as a PDF attachment.
      def self.mail_fax_message_pdf(values, options)
        broken = []
        id, email = values
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        if email.nil?
          broken << "missing_email/email"
        elsif !Network.email?(email)
          broken << "invalid_email/email"
        end
        broken
      end

      # moveFaxMessage: Moves a fax message to another fax folder.
      def self.move_fax_message(values, options)
        broken = []
        fax_id, folder_id = values
        if fax_id.nil?
          broken << "invalid_fax_id/fax_id.required"
        elsif !fax_id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_fax_id/fax_id"
        elsif !options.lookup_has?(fax_id, "getFaxMessages.id")
          broken << "invalid_fax_id/fax_id.unknown"
        end
        if folder_id.nil?
          broken << "invalid_folder_id/folder_id.required"
        elsif !folder_id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_folder_id/folder_id"
        elsif !options.lookup_has?(folder_id, "getFaxFolders.id")
          broken << "invalid_folder_id/folder_id.unknown"
        end
        broken
      end

      # orderFaxNumber: Orders one or more new fax numbers.
      def self.order_fax_number(values, options)
        broken = []
        location, quantity, email, email_enable, _, _, url_callback_enable, url_callback_retry = values
        if location.nil?
          broken << "missing_location/location"
        elsif !location.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_location/location"
        end
        if quantity.nil?
          broken << "invalid_quantity/quantity.required"
        elsif !Numbers.integer?(quantity, 1, 1_000_000, 1)
          broken << "invalid_quantity/quantity"
        end
        broken << "invalid_email/email" if email && !Network.email?(email)
        broken << "invalid_email_enable/email_enable" if email_enable && !Constants::FLAG.key?(email_enable)
        if url_callback_enable && !Constants::FLAG.key?(url_callback_enable)
          broken << "invalid_callback_enable/url_callback_enable"
        end
        if url_callback_retry && !Constants::FLAG.key?(url_callback_retry)
          broken << "invalid_callback_retry/url_callback_retry"
        end
        broken
      end

      # setFaxFolder: Creates a fax folder, or updates the one whose ID is given.
      def self.set_fax_folder(values, options)
        broken = []
        id, name = values
        broken << "invalid_id/id" if id && !id.match?(/\A[0-9]{1,20}\z/)
        broken << "missing_name/name" if name.nil?
        broken
      end

      # setEmailToFax: Creates an email-to-fax configuration, or updates the one whose ID is given.
      def self.set_email_to_fax(values, options)
        broken = []
        id, _, auth_email, from_number_id, _, security_code = values
        broken << "invalid_id/id" if id && !id.match?(/\A[0-9]{1,20}\z/)
        if auth_email.nil?
          broken << "missing_email/auth_email"
        elsif !Network.email?(auth_email)
          broken << "invalid_email/auth_email"
        end
        broken << "missing_params/from_number_id" if from_number_id.nil?
        if security_code.nil?
          broken << "invalid_security_code/security_code.required"
        elsif !security_code.match?(/\A[0-9A-Za-z]+\z/)
          broken << "invalid_security_code/security_code"
        end
        broken
      end

      # searchFaxAreaCodeCAN: Finds Canadian fax rate centres by area code.
      def self.search_fax_area_code_can(values, options)
        broken = []
        area_code = values.first
        if area_code.nil?
          broken << "invalid_area_code/area_code.required"
        elsif !area_code.match?(/\A[0-9]{3}\z/)
          broken << "invalid_area_code/area_code"
        end
        broken
      end

      # searchFaxAreaCodeUSA: Finds US fax rate centres by area code.
      def self.search_fax_area_code_usa(values, options)
        broken = []
        area_code = values.first
        if area_code.nil?
          broken << "invalid_area_code/area_code.required"
        elsif !area_code.match?(/\A[0-9]{3}\z/)
          broken << "invalid_area_code/area_code"
        end
        broken
      end

      # setFaxNumberInfo: Updates the email, callback and SIP settings of a fax number.
      def self.set_fax_number_info(values, options)
        broken = []
        did, email, email_enable, _, _, url_callback_enable, url_callback_retry = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken << "invalid_email/email" if email && !Network.email?(email)
        broken << "invalid_email_enable/email_enable" if email_enable && !Constants::FLAG.key?(email_enable)
        if url_callback_enable && !Constants::FLAG.key?(url_callback_enable)
          broken << "invalid_callback_enable/url_callback_enable"
        end
        if url_callback_retry && !Constants::FLAG.key?(url_callback_retry)
          broken << "invalid_callback_retry/url_callback_retry"
        end
        broken
      end

      # setFaxNumberEmail: Updates only the email notification settings of a fax number.
      def self.set_fax_number_email(values, options)
        broken = []
        did, email, email_enable = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken << "invalid_email/email" if email && !Network.email?(email)
        broken << "invalid_email_enable/email_enable" if email_enable && !Constants::FLAG.key?(email_enable)
        broken
      end

      # setFaxNumberURLCallback: Updates only the URL callback settings of a fax number.
      def self.set_fax_number_url_callback(values, options)
        broken = []
        did, _, url_callback_enable, url_callback_retry = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        if url_callback_enable && !Constants::FLAG.key?(url_callback_enable)
          broken << "invalid_callback_enable/url_callback_enable"
        end
        if url_callback_retry && !Constants::FLAG.key?(url_callback_retry)
          broken << "invalid_callback_retry/url_callback_retry"
        end
        broken
      end

      # sendFaxMessage: Sends a file as a fax.
      def self.send_fax_message(values, options)
        broken = []
        to_number, from_name, from_number, _, send_email, _, file = values
        if to_number.nil?
          broken << "invalid_to_number/to_number.required"
        elsif !to_number.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_to_number/to_number"
        end
        broken << "missing_params/from_name" if from_name.nil?
        if from_number.nil?
          broken << "invalid_from_number/from_number.required"
        elsif !from_number.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_from_number/from_number"
        elsif !options.lookup_has?(from_number, "getFaxNumbersInfo.did")
          broken << "invalid_from_number/from_number.unknown"
        end
        broken << "invalid_email/send_email" if send_email && !Network.email?(send_email)
        if file.nil?
          broken << "missing_file/file"
        elsif !Text.base64?(file)
          broken << "no_base64file/file"
        end
        broken
      end
    end
  end
end
