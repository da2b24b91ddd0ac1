# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area messaging, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Messaging
      # deleteSMS: Deletes one stored SMS.
      def self.delete_sms(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_sms/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end

      # deleteMMS: Deletes one stored MMS.
      def self.delete_mms(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end

      # getResellerSMS: Lists SMS of one reseller client by period, direction, DID or contact.
      def self.get_reseller_sms(values, options)
        broken = []
        sms, client, from, to, type, did, contact, limit, timezone, all_messages = values
        from_day = Dates.day_number(from)
        to_day = Dates.day_number(to)
        if sms && !sms.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_sms/sms"
        elsif all_messages == "1" && sms && sms != "0"
          broken << "invalid_sms/sms.all_messages"
        end
        if client.nil?
          broken << "invalid_client/getResellerSMS.client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        end
        if from && from_day.nil?
          broken << "invalid_date/from"
        elsif from && (from_day.nil? || !Dates.padded?(from))
          broken << "invalid_date/from.padding"
        end
        if to && to_day.nil?
          broken << "invalid_date/to"
        elsif to && (to_day.nil? || !Dates.padded?(to))
          broken << "invalid_date/to.padding"
        end
        broken << "invalid_date_from/from" if from && to && !Dates.ordered?(from_day, to_day)
        broken << "invalid_daterange/from" if from && to && !Dates.within?(from_day, to_day, 92)
        broken << "invalid_type/direction" if type && !Constants::FLAG.key?(type)
        broken << "invalid_did/did.filter" if did && !did.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
        broken << "invalid_contact/contact" if contact && !contact.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
        broken << "unnamed_status/limit" if limit && !limit.match?(/\A[0-9]{1,10}\z/)
        broken << "invalid_timezone/timezone" if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
        broken
      end

      # getResellerMMS: Lists MMS of one reseller client by period, direction, DID or contact.
      def self.get_reseller_mms(values, options)
        broken = []
        mms, client, from, to, type, did, contact, limit, timezone, all_messages, sms = values
        from_day = Dates.day_number(from)
        to_day = Dates.day_number(to)
        broken << "invalid_sms/mms" if mms && !mms.match?(/\A[0-9]{1,20}\z/)
        if client.nil?
          broken << "invalid_client/getResellerSMS.client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        end
        if from && from_day.nil?
          broken << "invalid_date/from"
        elsif from && (from_day.nil? || !Dates.padded?(from))
          broken << "invalid_date/from.padding"
        end
        if to && to_day.nil?
          broken << "invalid_date/to"
        elsif to && (to_day.nil? || !Dates.padded?(to))
          broken << "invalid_date/to.padding"
        end
        broken << "invalid_date_from/from" if from && to && !Dates.ordered?(from_day, to_day)
        broken << "invalid_daterange/from" if from && to && !Dates.within?(from_day, to_day, 92)
        broken << "invalid_type/direction" if type && !Constants::FLAG.key?(type)
        broken << "invalid_did/did.filter" if did && !did.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
        broken << "invalid_contact/contact" if contact && !contact.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
        broken << "unnamed_status/limit" if limit && !limit.match?(/\A[0-9]{1,10}\z/)
        broken << "invalid_timezone/timezone" if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
        if sms && !sms.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_sms/sms"
        elsif all_messages == "1" && sms && sms != "0"
          broken << "invalid_sms/sms.all_messages"
        end
        broken
      end

      # getSMS: Lists SMS by period, direction, DID or contact.
      def self.get_sms(values, options)
        broken = []
        sms, from, to, type, did, contact, limit, timezone, all_messages = values
        from_day = Dates.day_number(from)
        to_day = Dates.day_number(to)
        if sms && !sms.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_sms/sms"
        elsif all_messages == "1" && sms && sms != "0"
          broken << "invalid_sms/sms.all_messages"
        end
        if from && from_day.nil?
          broken << "invalid_date/from"
        elsif from && (from_day.nil? || !Dates.padded?(from))
          broken << "invalid_date/from.padding"
        end
        if to && to_day.nil?
          broken << "invalid_date/to"
        elsif to && (to_day.nil? || !Dates.padded?(to))
          broken << "invalid_date/to.padding"
        end
        broken << "invalid_date_from/from" if from && to && !Dates.ordered?(from_day, to_day)
        broken << "invalid_daterange/from" if from && to && !Dates.within?(from_day, to_day, 92)
        broken << "invalid_type/direction" if type && !Constants::FLAG.key?(type)
        if did && !did.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_did/did.filter"
        elsif did &&
              !(options.lookup_has?(did, "getDIDsInfo.did") ||
                did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) ||
                did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken << "invalid_contact/contact" if contact && !contact.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
        broken << "unnamed_status/limit" if limit && !limit.match?(/\A[0-9]{1,10}\z/)
        broken << "invalid_timezone/timezone" if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
        broken
      end

      # getMMS: Lists MMS by period, direction, DID or contact.
      def self.get_mms(values, options)
        broken = []
        mms, from, to, type, did, contact, limit, timezone = values
        from_day = Dates.day_number(from)
        to_day = Dates.day_number(to)
        broken << "invalid_sms/mms" if mms && !mms.match?(/\A[0-9]{1,20}\z/)
        if from && from_day.nil?
          broken << "invalid_date/from"
        elsif from && (from_day.nil? || !Dates.padded?(from))
          broken << "invalid_date/from.padding"
        end
        if to && to_day.nil?
          broken << "invalid_date/to"
        elsif to && (to_day.nil? || !Dates.padded?(to))
          broken << "invalid_date/to.padding"
        end
        broken << "invalid_date_from/from" if from && to && !Dates.ordered?(from_day, to_day)
        broken << "invalid_daterange/from" if from && to && !Dates.within?(from_day, to_day, 92)
        broken << "invalid_type/direction" if type && !Constants::FLAG.key?(type)
        if did && !did.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_did/did.filter"
        elsif did &&
              !(options.lookup_has?(did, "getDIDsInfo.did") ||
                did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) ||
                did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken << "invalid_contact/contact" if contact && !contact.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
        broken << "unnamed_status/limit" if limit && !limit.match?(/\A[0-9]{1,10}\z/)
        broken << "invalid_timezone/timezone" if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
        broken
      end

      # getMediaMMS: Returns the media attached to an MMS.
      def self.get_media_mms(values, options)
        broken = []
        id = values.first
        broken << "invalid_id/id" if id && !id.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # sendSMS: Sends an SMS from one of the account's DIDs.
      def self.send_sms(values, options)
        broken = []
        did, dst, message = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        elsif !did.match?(/\A[0-9]{10,11}\z/)
          broken << "invalid_did/sendSMS.did"
        end
        if dst.nil?
          broken << "invalid_dst/dst.required"
        elsif !(dst.match?(/\A[0-9]{10}\z/) || dst.match?(Constants::SMS_DESTINATION))
          broken << "invalid_dst/dst"
        end
        if message.nil?
          broken << "message_empty/message"
        elsif !(..160).cover?(message.bytesize)
          broken << "sms_toolong/sendSMS.message"
        end
        broken
      end

      # sendMMS: Sends an MMS from one of the account's DIDs.
      def self.send_mms(values, options)
        broken = []
        did, dst, message, media1, media2, media3 = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        elsif !did.match?(/\A[0-9]{10,11}\z/)
          broken << "invalid_did/sendSMS.did"
        end
        if dst.nil?
          broken << "invalid_dst/dst.required"
        elsif !(dst.match?(/\A[0-9]{10}\z/) || dst.match?(Constants::SMS_DESTINATION))
          broken << "invalid_dst/dst"
        end
        broken << "message_empty/sendMMS.message" if media1.nil? && media2.nil? && media3.nil? && message.nil?
        broken << "sms_toolong/sendMMS.message" if message && !(..2048).cover?(message.size)
        broken << "invalid_media/media1" if media1 && Text.prefix?(media1, Constants::INVALID_MEDIA)
        broken << "invalid_media/media2" if media2 && Text.prefix?(media2, Constants::INVALID_MEDIA)
        broken << "invalid_media/media3" if media3 && Text.prefix?(media3, Constants::INVALID_MEDIA)
        broken
      end

      # setSMS: Turns SMS on or off for a DID and sets how received messages are delivered.
      def self.set_sms(values, options)
        broken = []
        did, enable, email_enabled, email_address, sms_forward_enable, sms_forward, url_callback_enable, _,
        url_callback_retry, _, _, _, _, dialmode, smpp_enabled, smpp_url, smpp_user, smpp_pass = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        elsif !did.match?(/\A[0-9]{10,11}\z/)
          broken << "invalid_did/sendSMS.did"
        end
        broken << "missing_enable/enable" if enable.nil?
        broken << "invalid_email_enable/email_enabled" if email_enabled && !Constants::FLAG.key?(email_enabled)
        broken << "invalid_email/email_address" if email_address && !Network.email?(email_address)
        if sms_forward_enable && !Constants::FLAG.key?(sms_forward_enable)
          broken << "invalid_forward_enable/sms_forward_enable"
        end
        if sms_forward && !sms_forward.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_sms_forward/sms_forward"
        end
        broken << "invalid_forwarding_did/sms_forward" if sms_forward && did && sms_forward == did
        if url_callback_enable && !Constants::FLAG.key?(url_callback_enable)
          broken << "invalid_callback_enable/url_callback_enable"
        end
        if url_callback_retry && !Constants::FLAG.key?(url_callback_retry)
          broken << "invalid_callback_retry/url_callback_retry"
        end
        broken << "unnamed_status/dialmode" if dialmode && !Constants::AUTH_TYPE.key?(dialmode)
        broken << "invalid_smpp_url/smpp_url" if smpp_enabled == "1" && smpp_url.nil?
        broken << "invalid_smpp_username/smpp_user" if smpp_enabled == "1" && smpp_user.nil?
        broken << "invalid_smpp_password/smpp_pass" if smpp_enabled == "1" && smpp_pass.nil?
        broken
      end
    end
  end
end
