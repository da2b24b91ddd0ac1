# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area messaging, each in the order in which the server looks.
    module Messaging
      # deleteSMS: Deletes one stored SMS.
      def self.delete_sms(call)
        id = call.value("id")
        call.broken("missing_sms/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # deleteMMS: Deletes one stored MMS.
      def self.delete_mms(call)
        id = call.value("id")
        call.broken("missing_id/id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # getResellerSMS: Lists SMS of one reseller client by period, direction, DID or contact.
      def self.get_reseller_sms(call)
        sms = call.value("sms")
        client = call.value("client")
        from = call.value("from")
        to = call.value("to")
        type = call.value("type")
        did = call.value("did")
        contact = call.value("contact")
        limit = call.value("limit")
        timezone = call.value("timezone")
        all_messages = call.value("all_messages")
        if sms && !Text.digits?(sms, 1, 20)
          call.broken("invalid_sms/sms")
        elsif all_messages == "1" && sms && sms != "0"
          call.broken("invalid_sms/sms.all_messages")
        end
        if client.nil?
          call.broken("invalid_client/getResellerSMS.client")
        elsif client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        end
        if from && !Dates.date?(from, true, true)
          call.broken("invalid_date/from")
        elsif from && !Dates.date?(from, false, true)
          call.broken("invalid_date/from.padding")
        end
        if to && !Dates.date?(to, true, true)
          call.broken("invalid_date/to")
        elsif to && !Dates.date?(to, false, true)
          call.broken("invalid_date/to.padding")
        end
        call.broken("invalid_date_from/from") if from && to && !Dates.ordered?(from, to)
        call.broken("invalid_daterange/from") if from && to && !Dates.within?(from, to, 92)
        call.broken("invalid_type/direction") if type && !Constants::FLAG.include?(type)
        call.broken("invalid_did/did.filter") if did && !Text.only?(did, Constants::CALLERID)
        call.broken("invalid_contact/contact") if contact && !Text.only?(contact, Constants::CALLERID)
        call.broken("unnamed_status/limit") if limit && !Text.digits?(limit, 1, 10)
        call.broken("invalid_timezone/timezone") if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
      end

      # getResellerMMS: Lists MMS of one reseller client by period, direction, DID or contact.
      def self.get_reseller_mms(call)
        mms = call.value("mms")
        client = call.value("client")
        from = call.value("from")
        to = call.value("to")
        type = call.value("type")
        did = call.value("did")
        contact = call.value("contact")
        limit = call.value("limit")
        timezone = call.value("timezone")
        all_messages = call.value("all_messages")
        sms = call.value("sms")
        call.broken("invalid_sms/mms") if mms && !Text.digits?(mms, 1, 20)
        if client.nil?
          call.broken("invalid_client/getResellerSMS.client")
        elsif client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        end
        if from && !Dates.date?(from, true, true)
          call.broken("invalid_date/from")
        elsif from && !Dates.date?(from, false, true)
          call.broken("invalid_date/from.padding")
        end
        if to && !Dates.date?(to, true, true)
          call.broken("invalid_date/to")
        elsif to && !Dates.date?(to, false, true)
          call.broken("invalid_date/to.padding")
        end
        call.broken("invalid_date_from/from") if from && to && !Dates.ordered?(from, to)
        call.broken("invalid_daterange/from") if from && to && !Dates.within?(from, to, 92)
        call.broken("invalid_type/direction") if type && !Constants::FLAG.include?(type)
        call.broken("invalid_did/did.filter") if did && !Text.only?(did, Constants::CALLERID)
        call.broken("invalid_contact/contact") if contact && !Text.only?(contact, Constants::CALLERID)
        call.broken("unnamed_status/limit") if limit && !Text.digits?(limit, 1, 10)
        call.broken("invalid_timezone/timezone") if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
        if sms && !Text.digits?(sms, 1, 20)
          call.broken("invalid_sms/sms")
        elsif all_messages == "1" && sms && sms != "0"
          call.broken("invalid_sms/sms.all_messages")
        end
      end

      # getSMS: Lists SMS by period, direction, DID or contact.
      def self.get_sms(call)
        sms = call.value("sms")
        from = call.value("from")
        to = call.value("to")
        type = call.value("type")
        did = call.value("did")
        contact = call.value("contact")
        limit = call.value("limit")
        timezone = call.value("timezone")
        all_messages = call.value("all_messages")
        if sms && !Text.digits?(sms, 1, 20)
          call.broken("invalid_sms/sms")
        elsif all_messages == "1" && sms && sms != "0"
          call.broken("invalid_sms/sms.all_messages")
        end
        if from && !Dates.date?(from, true, true)
          call.broken("invalid_date/from")
        elsif from && !Dates.date?(from, false, true)
          call.broken("invalid_date/from.padding")
        end
        if to && !Dates.date?(to, true, true)
          call.broken("invalid_date/to")
        elsif to && !Dates.date?(to, false, true)
          call.broken("invalid_date/to.padding")
        end
        call.broken("invalid_date_from/from") if from && to && !Dates.ordered?(from, to)
        call.broken("invalid_daterange/from") if from && to && !Dates.within?(from, to, 92)
        call.broken("invalid_type/direction") if type && !Constants::FLAG.include?(type)
        if did && !Text.only?(did, Constants::CALLERID)
          call.broken("invalid_did/did.filter")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("invalid_contact/contact") if contact && !Text.only?(contact, Constants::CALLERID)
        call.broken("unnamed_status/limit") if limit && !Text.digits?(limit, 1, 10)
        call.broken("invalid_timezone/timezone") if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
      end

      # getMMS: Lists MMS by period, direction, DID or contact.
      def self.get_mms(call)
        mms = call.value("mms")
        from = call.value("from")
        to = call.value("to")
        type = call.value("type")
        did = call.value("did")
        contact = call.value("contact")
        limit = call.value("limit")
        timezone = call.value("timezone")
        call.broken("invalid_sms/mms") if mms && !Text.digits?(mms, 1, 20)
        if from && !Dates.date?(from, true, true)
          call.broken("invalid_date/from")
        elsif from && !Dates.date?(from, false, true)
          call.broken("invalid_date/from.padding")
        end
        if to && !Dates.date?(to, true, true)
          call.broken("invalid_date/to")
        elsif to && !Dates.date?(to, false, true)
          call.broken("invalid_date/to.padding")
        end
        call.broken("invalid_date_from/from") if from && to && !Dates.ordered?(from, to)
        call.broken("invalid_daterange/from") if from && to && !Dates.within?(from, to, 92)
        call.broken("invalid_type/direction") if type && !Constants::FLAG.include?(type)
        if did && !Text.only?(did, Constants::CALLERID)
          call.broken("invalid_did/did.filter")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("invalid_contact/contact") if contact && !Text.only?(contact, Constants::CALLERID)
        call.broken("unnamed_status/limit") if limit && !Text.digits?(limit, 1, 10)
        call.broken("invalid_timezone/timezone") if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
      end

      # getMediaMMS: Returns the media attached to an MMS.
      def self.get_media_mms(call)
        id = call.value("id")
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end

      # sendSMS: Sends an SMS from one of the account's DIDs.
      def self.send_sms(call)
        did = call.value("did")
        dst = call.value("dst")
        message = call.value("message")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        elsif did && !Text.digits?(did, 10, 11)
          call.broken("invalid_did/sendSMS.did")
        end
        if dst.nil?
          call.broken("invalid_dst/dst.required")
        elsif dst && !(Text.digits?(dst, 10, 10) || dst.match?(Constants::SMS_DESTINATION))
          call.broken("invalid_dst/dst")
        end
        call.broken("message_empty/message") if message.nil?
        call.broken("sms_toolong/sendSMS.message") if message && !Text.utf8_length?(message, nil, 160)
      end

      # sendMMS: Sends an MMS from one of the account's DIDs.
      def self.send_mms(call)
        did = call.value("did")
        dst = call.value("dst")
        message = call.value("message")
        media1 = call.value("media1")
        media2 = call.value("media2")
        media3 = call.value("media3")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        elsif did && !Text.digits?(did, 10, 11)
          call.broken("invalid_did/sendSMS.did")
        end
        if dst.nil?
          call.broken("invalid_dst/dst.required")
        elsif dst && !(Text.digits?(dst, 10, 10) || dst.match?(Constants::SMS_DESTINATION))
          call.broken("invalid_dst/dst")
        end
        call.broken("message_empty/sendMMS.message") if media1.nil? && media2.nil? && media3.nil? && message.nil?
        call.broken("sms_toolong/sendMMS.message") if message && !Text.length?(message, nil, 2048)
        call.broken("invalid_media/media1") if media1 && Text.prefix?(media1, Constants::INVALID_MEDIA)
        call.broken("invalid_media/media2") if media2 && Text.prefix?(media2, Constants::INVALID_MEDIA)
        call.broken("invalid_media/media3") if media3 && Text.prefix?(media3, Constants::INVALID_MEDIA)
      end

      # setSMS: Turns SMS on or off for a DID and sets how received messages are delivered.
      def self.set_sms(call)
        did = call.value("did")
        enable = call.value("enable")
        email_enabled = call.value("email_enabled")
        email_address = call.value("email_address")
        sms_forward_enable = call.value("sms_forward_enable")
        sms_forward = call.value("sms_forward")
        url_callback_enable = call.value("url_callback_enable")
        url_callback_retry = call.value("url_callback_retry")
        dialmode = call.value("dialmode")
        smpp_enabled = call.value("smpp_enabled")
        smpp_url = call.value("smpp_url")
        smpp_user = call.value("smpp_user")
        smpp_pass = call.value("smpp_pass")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        elsif did && !Text.digits?(did, 10, 11)
          call.broken("invalid_did/sendSMS.did")
        end
        call.broken("missing_enable/enable") if enable.nil?
        call.broken("invalid_email_enable/email_enabled") if email_enabled && !Constants::FLAG.include?(email_enabled)
        call.broken("invalid_email/email_address") if email_address && !Network.email?(email_address)
        if sms_forward_enable && !Constants::FLAG.include?(sms_forward_enable)
          call.broken("invalid_forward_enable/sms_forward_enable")
        end
        call.broken("invalid_sms_forward/sms_forward") if sms_forward && !Text.only?(sms_forward, Constants::CALLERID)
        call.broken("invalid_forwarding_did/sms_forward") if sms_forward && did && sms_forward == did
        if url_callback_enable && !Constants::FLAG.include?(url_callback_enable)
          call.broken("invalid_callback_enable/url_callback_enable")
        end
        if url_callback_retry && !Constants::FLAG.include?(url_callback_retry)
          call.broken("invalid_callback_retry/url_callback_retry")
        end
        call.broken("unnamed_status/dialmode") if dialmode && !Constants::AUTH_TYPE.include?(dialmode)
        call.broken("invalid_smpp_url/smpp_url") if smpp_enabled == "1" && smpp_url.nil?
        call.broken("invalid_smpp_username/smpp_user") if smpp_enabled == "1" && smpp_user.nil?
        call.broken("invalid_smpp_password/smpp_pass") if smpp_enabled == "1" && smpp_pass.nil?
      end
    end
  end
end
