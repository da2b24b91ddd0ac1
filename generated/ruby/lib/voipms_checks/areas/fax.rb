# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area fax, each in the order in which the server looks.
    module Fax
      # cancelFaxNumber: Removes a fax number from the account.
      def self.cancel_fax_number(call)
        id = call.value("id")
        call.broken("missing_id/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # deleteFaxMessage: Deletes a fax message from the account.
      def self.delete_fax_message(call)
        id = call.value("id")
        call.broken("missing_id/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # delEmailToFax: Deletes an email-to-fax configuration.
      def self.del_email_to_fax(call)
        id = call.value("id")
        call.broken("missing_id/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # delFaxFolder: Deletes a fax folder.
      def self.del_fax_folder(call)
        id = call.value("id")
        call.broken("missing_id/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # getFaxProvinces: Lists the Canadian provinces for fax numbers, or returns one by code.
      def self.get_fax_provinces(call)
        province = call.value("province")
        call.broken("invalid_province/province") if province && !province.match?(Constants::COUNTRY)
      end

      # getFaxStates: Lists the US states for fax numbers, or returns one by code.
      def self.get_fax_states(call)
        state = call.value("state")
        call.broken("invalid_state/state") if state && !state.match?(Constants::COUNTRY)
      end

      # getFaxRateCentersCAN: Lists the fax rate centres of a Canadian province.
      def self.get_fax_rate_centers_can(call)
        province = call.value("province")
        call.broken("missing_province/province") if province.nil?
        call.broken("invalid_province/province") if province && !province.match?(Constants::COUNTRY)
      end

      # getFaxRateCentersUSA: Lists the fax rate centres of a US state.
      def self.get_fax_rate_centers_usa(call)
        state = call.value("state")
        call.broken("missing_state/state") if state.nil?
        call.broken("invalid_state/state") if state && !state.match?(Constants::COUNTRY)
      end

      # getFaxNumbersInfo: Lists the fax numbers on the account, or returns one by number.
      def self.get_fax_numbers_info(call)
        did = call.value("did")
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # getFaxNumbersPortability: Tells whether a fax number is portable into the network.
      def self.get_fax_numbers_portability(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # getFaxMessages: Lists fax messages by date and folder, or returns one by ID.
      def self.get_fax_messages(call)
        from = call.value("from")
        to = call.value("to")
        id = call.value("id")
        if from && !Dates.date?(from, true, true)
          call.broken("invalid_date/getFaxMessages.from")
        elsif from && !Dates.date?(from, false, true)
          call.broken("invalid_date/from.padding")
        end
        if to && !Dates.date?(to, true, true)
          call.broken("invalid_date/getFaxMessages.to")
        elsif to && !Dates.date?(to, false, true)
          call.broken("invalid_date/to.padding")
        end
        call.broken("invalid_date_from/from") if from && to && !Dates.ordered?(from, to)
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # getFaxMessagePDF: Returns a fax message as a Base64-encoded PDF.
      def self.get_fax_message_pdf(call)
        id = call.value("id")
        call.broken("missing_id/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # getFaxFolders: Lists the fax folders on the account.
      def self.get_fax_folders(call)
        id = call.value("id")
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # getEmailToFax: Lists email-to-fax configurations, or returns one by ID.
      def self.get_email_to_fax(call)
        id = call.value("id")
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # mailFaxMessagePDF: Emails a fax message as a PDF attachment.
      def self.mail_fax_message_pdf(call)
        id = call.value("id")
        email = call.value("email")
        call.broken("missing_id/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
        call.broken("missing_email/email") if email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
      end

      # moveFaxMessage: Moves a fax message to another fax folder.
      def self.move_fax_message(call)
        fax_id = call.value("fax_id")
        folder_id = call.value("folder_id")
        if fax_id.nil?
          call.broken("invalid_fax_id/fax_id.required")
        elsif fax_id && !Text.digits?(fax_id, 1, 20)
          call.broken("invalid_fax_id/fax_id")
        elsif fax_id && !call.lookup_has?(fax_id, "getFaxMessages.id")
          call.broken("invalid_fax_id/fax_id.unknown")
        end
        if folder_id.nil?
          call.broken("invalid_folder_id/folder_id.required")
        elsif folder_id && !Text.digits?(folder_id, 1, 20)
          call.broken("invalid_folder_id/folder_id")
        elsif folder_id && !call.lookup_has?(folder_id, "getFaxFolders.id")
          call.broken("invalid_folder_id/folder_id.unknown")
        end
      end

      # orderFaxNumber: Orders one or more new fax numbers.
      def self.order_fax_number(call)
        location = call.value("location")
        quantity = call.value("quantity")
        email = call.value("email")
        email_enable = call.value("email_enable")
        url_callback_enable = call.value("url_callback_enable")
        url_callback_retry = call.value("url_callback_retry")
        call.broken("missing_location/location") if location.nil?
        call.broken("invalid_location/location") if location && !Text.digits?(location, 1, 20)
        if quantity.nil?
          call.broken("invalid_quantity/quantity.required")
        elsif quantity && !Numbers.integer?(quantity, 1, 1_000_000, 1, false)
          call.broken("invalid_quantity/quantity")
        end
        call.broken("invalid_email/email") if email && !Network.email?(email)
        call.broken("invalid_email_enable/email_enable") if email_enable && !Constants::FLAG.include?(email_enable)
        if url_callback_enable && !Constants::FLAG.include?(url_callback_enable)
          call.broken("invalid_callback_enable/url_callback_enable")
        end
        if url_callback_retry && !Constants::FLAG.include?(url_callback_retry)
          call.broken("invalid_callback_retry/url_callback_retry")
        end
      end

      # setFaxFolder: Creates a fax folder, or updates the one whose ID is given.
      def self.set_fax_folder(call)
        id = call.value("id")
        name = call.value("name")
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
        call.broken("missing_name/name") if name.nil?
      end

      # setEmailToFax: Creates an email-to-fax configuration, or updates the one whose ID is given.
      def self.set_email_to_fax(call)
        id = call.value("id")
        auth_email = call.value("auth_email")
        from_number_id = call.value("from_number_id")
        security_code = call.value("security_code")
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
        call.broken("missing_email/auth_email") if auth_email.nil?
        call.broken("invalid_email/auth_email") if auth_email && !Network.email?(auth_email)
        call.broken("missing_params/from_number_id") if from_number_id.nil?
        if security_code.nil?
          call.broken("invalid_security_code/security_code.required")
        elsif security_code && !Text.only?(security_code, Constants::INVALID_USERNAME)
          call.broken("invalid_security_code/security_code")
        end
      end

      # searchFaxAreaCodeCAN: Finds Canadian fax rate centres by area code.
      def self.search_fax_area_code_can(call)
        area_code = call.value("area_code")
        if area_code.nil?
          call.broken("invalid_area_code/area_code.required")
        elsif area_code && !Text.digits?(area_code, 3, 3)
          call.broken("invalid_area_code/area_code")
        end
      end

      # searchFaxAreaCodeUSA: Finds US fax rate centres by area code.
      def self.search_fax_area_code_usa(call)
        area_code = call.value("area_code")
        if area_code.nil?
          call.broken("invalid_area_code/area_code.required")
        elsif area_code && !Text.digits?(area_code, 3, 3)
          call.broken("invalid_area_code/area_code")
        end
      end

      # setFaxNumberInfo: Updates the email, callback and SIP settings of a fax number.
      def self.set_fax_number_info(call)
        did = call.value("did")
        email = call.value("email")
        email_enable = call.value("email_enable")
        url_callback_enable = call.value("url_callback_enable")
        url_callback_retry = call.value("url_callback_retry")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
        call.broken("invalid_email/email") if email && !Network.email?(email)
        call.broken("invalid_email_enable/email_enable") if email_enable && !Constants::FLAG.include?(email_enable)
        if url_callback_enable && !Constants::FLAG.include?(url_callback_enable)
          call.broken("invalid_callback_enable/url_callback_enable")
        end
        if url_callback_retry && !Constants::FLAG.include?(url_callback_retry)
          call.broken("invalid_callback_retry/url_callback_retry")
        end
      end

      # setFaxNumberEmail: Updates only the email notification settings of a fax number.
      def self.set_fax_number_email(call)
        did = call.value("did")
        email = call.value("email")
        email_enable = call.value("email_enable")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
        call.broken("invalid_email/email") if email && !Network.email?(email)
        call.broken("invalid_email_enable/email_enable") if email_enable && !Constants::FLAG.include?(email_enable)
      end

      # setFaxNumberURLCallback: Updates only the URL callback settings of a fax number.
      def self.set_fax_number_url_callback(call)
        did = call.value("did")
        url_callback_enable = call.value("url_callback_enable")
        url_callback_retry = call.value("url_callback_retry")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
        if url_callback_enable && !Constants::FLAG.include?(url_callback_enable)
          call.broken("invalid_callback_enable/url_callback_enable")
        end
        if url_callback_retry && !Constants::FLAG.include?(url_callback_retry)
          call.broken("invalid_callback_retry/url_callback_retry")
        end
      end

      # sendFaxMessage: Sends a file as a fax.
      def self.send_fax_message(call)
        to_number = call.value("to_number")
        from_name = call.value("from_name")
        from_number = call.value("from_number")
        send_email = call.value("send_email")
        file = call.value("file")
        if to_number.nil?
          call.broken("invalid_to_number/to_number.required")
        elsif to_number && !Text.only?(to_number, Constants::CALLERID)
          call.broken("invalid_to_number/to_number")
        end
        call.broken("missing_params/from_name") if from_name.nil?
        if from_number.nil?
          call.broken("invalid_from_number/from_number.required")
        elsif from_number && !Text.only?(from_number, Constants::CALLERID)
          call.broken("invalid_from_number/from_number")
        elsif from_number && !call.lookup_has?(from_number, "getFaxNumbersInfo.did")
          call.broken("invalid_from_number/from_number.unknown")
        end
        call.broken("invalid_email/send_email") if send_email && !Network.email?(send_email)
        call.broken("missing_file/file") if file.nil?
        call.broken("no_base64file/file") if file && !Text.base64?(file)
      end
    end
  end
end
