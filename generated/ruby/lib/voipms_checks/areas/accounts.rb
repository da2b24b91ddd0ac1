# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area accounts, each in the order in which the server looks.
    module Accounts
      # createSubAccount: Creates a sub-account under the account.
      def self.create_sub_account(call)
        username = call.value("username")
        protocol = call.value("protocol")
        auth_type = call.value("auth_type")
        password = call.value("password")
        ip = call.value("ip")
        device_type = call.value("device_type")
        callerid_number = call.value("callerid_number")
        canada_routing = call.value("canada_routing")
        lock_international = call.value("lock_international")
        international_route = call.value("international_route")
        music_on_hold = call.value("music_on_hold")
        language = call.value("language")
        allowed_codecs = call.value("allowed_codecs")
        dtmf_mode = call.value("dtmf_mode")
        nat = call.value("nat")
        sip_traffic = call.value("sip_traffic")
        max_expiry = call.value("max_expiry")
        rtp_timeout = call.value("rtp_timeout")
        rtp_hold_timeout = call.value("rtp_hold_timeout")
        ip_restriction = call.value("ip_restriction")
        enable_ip_restriction = call.value("enable_ip_restriction")
        pop_restriction = call.value("pop_restriction")
        enable_pop_restriction = call.value("enable_pop_restriction")
        internal_extension = call.value("internal_extension")
        internal_voicemail = call.value("internal_voicemail")
        internal_dialtime = call.value("internal_dialtime")
        reseller_client = call.value("reseller_client")
        reseller_package = call.value("reseller_package")
        reseller_nextbilling = call.value("reseller_nextbilling")
        record_calls = call.value("record_calls")
        transcribe = call.value("transcribe")
        transcription_locale = call.value("transcription_locale")
        transcription_email = call.value("transcription_email")
        transcription_start_delay = call.value("transcription_start_delay")
        dialing_mode = call.value("dialing_mode")
        tfcarrier = call.value("tfcarrier")
        internal_extension_location = call.value("internal_extension_location")
        transcription_redaction = call.value("transcription_redaction")
        transcription_summary = call.value("transcription_summary")
        transcription_sentiment = call.value("transcription_sentiment")
        call_pickup_behavior = call.value("call_pickup_behavior")
        call.broken("missing_username/username") if username.nil?
        call.broken("invalid_username/username") if username && !Text.only?(username, Constants::INVALID_USERNAME)
        if username && !call.lookup_lacks?(username, "getSubAccounts.username")
          call.broken("used_username/username.taken")
        end
        call.broken("missing_protocol/protocol") if protocol.nil?
        if protocol && !Text.digits?(protocol, 1, 3)
          call.broken("invalid_protocol/protocol")
        elsif protocol && !call.lookup_has?(protocol, "getProtocols.value")
          call.broken("invalid_protocol/protocol.unknown")
        end
        call.broken("missing_authtype/auth_type") if auth_type.nil?
        call.broken("invalid_authtype/auth_type") if auth_type && !Constants::AUTH_TYPE.include?(auth_type)
        call.broken("invalid_authtype_h323/auth_type") if protocol == "2" && auth_type && auth_type != "2"
        call.broken("invalid_authtype_iax2/auth_type") if protocol == "3" && auth_type && auth_type != "1"
        call.broken("invalid_password_auth/password") if auth_type == "2" && password
        call.broken("missing_password/createSubAccount.password") if auth_type == "1" && password.nil?
        if auth_type == "1" && password && !Text.length?(password, 8, nil)
          call.broken("invalid_password_lessthan_8characters_long/password")
        end
        if auth_type == "1" && password && !Text.only?(password, Constants::INVALID_PASSWORD_ILEGAL_CHARACTERS)
          call.broken("invalid_password_ilegal_characters/password")
        end
        if auth_type == "1" && password && !Text.some?(password, Constants::INVALID_PASSWORD_MISSING_LOWERCASE)
          call.broken("invalid_password_missing_lowercase/password")
        end
        if auth_type == "1" && password && !Text.some?(password, Constants::INVALID_PASSWORD_MISSING_NUMBER)
          call.broken("invalid_password_missing_number/password")
        end
        if auth_type == "1" && password && !Text.some?(password, Constants::INVALID_PASSWORD_MISSING_UPPERCASE)
          call.broken("invalid_password_missing_uppercase/password")
        end
        call.broken("invalid_ip_auth/ip") if auth_type == "1" && ip
        call.broken("invalid_ip_iax2/ip") if protocol == "3" && ip
        call.broken("missing_ip/ip") if auth_type == "2" && ip.nil?
        call.broken("missing_ip_h323/ip") if protocol == "2" && ip.nil?
        call.broken("invalid_ip/ip") if ip && !(Network.ipv4?(ip) || Network.hostname?(ip))
        call.broken("repeated_ip/ip.taken") if ip && !call.lookup_lacks?(ip, "getSubAccounts.ip")
        call.broken("missing_devicetype/device_type") if device_type.nil?
        if device_type && !Text.digits?(device_type, 1, 6)
          call.broken("invalid_devicetype/device_type")
        elsif device_type && !call.lookup_has?(device_type, "getDeviceTypes.value")
          call.broken("invalid_devicetype/device_type.unknown")
        end
        if callerid_number && !Text.only?(callerid_number, Constants::CALLERID)
          call.broken("invalid_callerid_override/callerid_number")
        end
        if canada_routing && !Constants::CANADA_ROUTE.include?(canada_routing)
          call.broken("invalid_canada_routing/canada_routing")
        end
        call.broken("missing_lockinternational/lock_international") if lock_international.nil?
        if lock_international && !Text.digits?(lock_international, 1, 6)
          call.broken("invalid_lockinternational/lock_international")
        elsif lock_international && !call.lookup_has?(lock_international, "getLockInternational.value")
          call.broken("invalid_lockinternational/lock_international.unknown")
        end
        call.broken("missing_internationalroute/international_route") if international_route.nil?
        if international_route && international_route == "0"
          call.broken("invalid_internationalroute/zero")
        elsif international_route && !Text.digits?(international_route, 1, 6)
          call.broken("invalid_internationalroute/international_route")
        elsif international_route && !call.lookup_has?(international_route, "getRoutes.value")
          call.broken("invalid_internationalroute/international_route.unknown")
        end
        call.broken("missing_musiconhold/music_on_hold") if music_on_hold.nil?
        if music_on_hold && music_on_hold == "none"
          call.broken("invalid_musiconhold/music_on_hold")
        elsif music_on_hold && !call.lookup_has?(music_on_hold, "getMusicOnHold.value")
          call.broken("invalid_musiconhold/music_on_hold.unknown")
        end
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
        call.broken("missing_allowedcodecs/allowed_codecs") if allowed_codecs.nil?
        if allowed_codecs && !Lists.all?(allowed_codecs, ";", 1, nil) { |item| item.match?(Constants::CODECS_ITEM) }
          call.broken("invalid_allowedcodecs/allowed_codecs")
        end
        call.broken("missing_dtmfmode/dtmf_mode") if dtmf_mode.nil?
        call.broken("invalid_dtmfmode/dtmf_mode") if dtmf_mode && !Text.in_set_fold?(dtmf_mode, Constants::DTMF_MODE)
        call.broken("missing_nat/nat") if nat.nil?
        call.broken("invalid_nat/nat") if nat && !Constants::NAT.include?(nat)
        call.broken("invalid_sip_traffic/sip_traffic") if sip_traffic && !Constants::FLAG.include?(sip_traffic)
        call.broken("invalid_max_expiry/max_expiry") if max_expiry && !Numbers.integer?(max_expiry, 60, 3600, 1, false)
        if rtp_timeout && !Numbers.integer?(rtp_timeout, 1, 3600, 1, false)
          call.broken("invalid_rtp_timeout/rtp_timeout")
        end
        if rtp_hold_timeout && !Numbers.integer?(rtp_hold_timeout, 1, 3600, 1, false)
          call.broken("invalid_rtp_hold_timeout/rtp_hold_timeout")
        end
        if rtp_timeout && rtp_hold_timeout && !Numbers.ordered?(rtp_timeout, rtp_hold_timeout)
          call.broken("rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout")
        end
        call.broken("missing_ip_restriction/ip_restriction") if enable_ip_restriction == "1" && ip_restriction.nil?
        if ip_restriction &&
           !Lists.all?(ip_restriction, ",", 1, nil) { |item| Network.ipv4?(item) || Network.cidr?(item) || Network.hostname?(item) }
          call.broken("invalid_ip/ip_restriction")
        end
        if enable_ip_restriction && !Constants::FLAG.include?(enable_ip_restriction)
          call.broken("invalid_enable_ip_restriction/enable_ip_restriction")
        end
        call.broken("missing_pop_restriction/pop_restriction") if enable_pop_restriction == "1" && pop_restriction.nil?
        if pop_restriction && !Lists.all?(pop_restriction, ",", 1, nil) { |item| Text.digits?(item, 1, 6) }
          call.broken("invalid_pop_restriction/pop_restriction")
        end
        if enable_pop_restriction && !Constants::FLAG.include?(enable_pop_restriction)
          call.broken("invalid_enable_pop_restriction/enable_pop_restriction")
        end
        if internal_extension && !Text.length?(internal_extension, nil, 5)
          call.broken("invalid_extension_length/internal_extension")
        end
        if internal_extension && !Text.digits?(internal_extension, 1, 64)
          call.broken("invalid_extension/internal_extension")
        end
        if internal_extension && Text.prefix?(internal_extension, Constants::INVALID_EXTENSION_PREFIX)
          call.broken("invalid_extension_prefix/internal_extension")
        end
        if internal_extension && Constants::INVALID_EXTENSIONS.include?(internal_extension)
          call.broken("invalid_extensions/internal_extension")
        end
        if internal_extension && !call.lookup_lacks?(internal_extension, "getSubAccounts.internal_extension")
          call.broken("used_extension/internal_extension.taken")
        end
        if (internal_extension_location && internal_extension_location != "0") &&
           internal_extension &&
           !call.lookup_lacks?(internal_extension, "getSubAccounts.internal_extension")
          call.broken("used_extension_in_location/taken")
        end
        if internal_voicemail && !Text.digits?(internal_voicemail, 1, 20)
          call.broken("invalid_internalvoicemail/internal_voicemail")
        elsif (internal_voicemail && internal_voicemail != "0") &&
              internal_voicemail &&
              !call.lookup_has?(internal_voicemail, "getVoicemails.mailbox")
          call.broken("invalid_internalvoicemail/internal_voicemail.unknown")
        end
        if internal_dialtime && !Numbers.integer?(internal_dialtime, 1, 60, 1, false)
          call.broken("invalid_internaldialtime/internal_dialtime")
        end
        if (reseller_package && reseller_package != "0") && reseller_client.nil?
          call.broken("missing_resellerclient/reseller_client")
        end
        if reseller_client && !Text.digits?(reseller_client, 1, 20)
          call.broken("invalid_resellerclient/reseller_client")
        elsif (reseller_client && reseller_client != "0") &&
              reseller_client &&
              !call.lookup_has?(reseller_client, "getClients.client")
          call.broken("invalid_resellerclient/reseller_client.unknown")
        end
        if (reseller_client && reseller_client != "0") && reseller_package.nil?
          call.broken("missing_resellerpackage/reseller_package")
        end
        if reseller_package && !Text.digits?(reseller_package, 1, 20)
          call.broken("invalid_resellerpackage/reseller_package")
        elsif (reseller_package && reseller_package != "0") &&
              reseller_package &&
              !call.lookup_has?(reseller_package, "getPackages.package")
          call.broken("invalid_resellerpackage/reseller_package.unknown")
        end
        if reseller_nextbilling &&
           !(reseller_nextbilling == "0000-00-00" || Dates.date?(reseller_nextbilling, true, false))
          call.broken("invalid_resellernextbilling/reseller_nextbilling")
        elsif reseller_nextbilling && !call.not_past?(reseller_nextbilling)
          call.broken("invalid_resellernextbilling/past")
        end
        call.broken("invalid_record_calls/record_calls") if record_calls && !Constants::FLAG.include?(record_calls)
        if transcribe == "1" && transcription_locale.nil?
          call.broken("missing_transcription_locale/transcription_locale")
        end
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          call.broken("invalid_transcription_locale/transcription_locale")
        end
        call.broken("missing_transcription_email/transcription_email") if transcribe == "1" && transcription_email.nil?
        if transcription_email && !Text.some?(transcription_email, Constants::INVALID_TRANSCRIPTION_EMAIL)
          call.broken("invalid_transcription_email/at")
        elsif transcription_email && !Lists.all?(transcription_email, ",", 1, nil) { |item| Network.email?(item) }
          call.broken("invalid_transcription_email/transcription_email")
        end
        if transcription_start_delay && !Numbers.integer?(transcription_start_delay, 0, 60, 5, false)
          call.broken("unnamed_status/transcription_start_delay")
        end
        call.broken("unnamed_status/dialing_mode") if dialing_mode && !Constants::DIALING_MODE.include?(dialing_mode)
        call.broken("unnamed_status/tfcarrier") if tfcarrier && !Constants::CANADA_ROUTE.include?(tfcarrier)
        if transcription_redaction && !Text.in_set_fold?(transcription_redaction, Constants::YES_NO)
          call.broken("invalid_transcription_redaction/transcription_redaction")
        end
        if transcription_summary && !Text.in_set_fold?(transcription_summary, Constants::YES_NO)
          call.broken("invalid_transcription_summary/transcription_summary")
        end
        if transcription_sentiment && !Text.in_set_fold?(transcription_sentiment, Constants::YES_NO)
          call.broken("invalid_transcription_sentiment/transcription_sentiment")
        end
        if call_pickup_behavior && !Constants::PICKUP_BEHAVIOR.include?(call_pickup_behavior)
          call.broken("unnamed_status/call_pickup_behavior")
        end
      end

      # delSubAccount: Deletes one sub-account.
      def self.del_sub_account(call)
        id = call.value("id")
        call.broken("missing_id/delSubAccount.id") if id.nil?
        if id && !Text.digits?(id, 1, 20)
          call.broken("invalid_id/id")
        elsif id && !call.lookup_has?(id, "getSubAccounts.id")
          call.broken("invalid_id/id.unknown")
        end
      end

      # getAllowedCodecs: Lists the codecs a sub-account may use, or returns only the one named.
      def self.get_allowed_codecs(call)
        codec = call.value("codec")
        if codec && !codec.match?(Constants::CODECS_ITEM)
          call.broken("invalid_codec/codec")
        elsif codec && !call.lookup_has?(codec, "getAllowedCodecs.value")
          call.broken("invalid_codec/codec.unknown")
        end
      end

      # getAuthTypes: Lists the authentication types, or returns only the one whose code is given.
      def self.get_auth_types(call)
        type = call.value("type")
        call.broken("invalid_authtype/getAuthTypes.type") if type && !Text.digits?(type, 1, 6)
      end

      # getDeviceTypes: Lists the device types, or returns only the one whose code is given.
      def self.get_device_types(call)
        device_type = call.value("device_type")
        if device_type && !Text.digits?(device_type, 1, 6)
          call.broken("invalid_devicetype/device_type")
        elsif device_type && !call.lookup_has?(device_type, "getDeviceTypes.value")
          call.broken("invalid_devicetype/device_type.unknown")
        end
      end

      # getDTMFModes: Lists the DTMF modes, or returns only the one whose code is given.
      def self.get_dtmf_modes(call)
        dtmf_mode = call.value("dtmf_mode")
        call.broken("invalid_dtmfmode/dtmf_mode") if dtmf_mode && !Text.in_set_fold?(dtmf_mode, Constants::DTMF_MODE)
      end

      # getLockInternational: Lists the international call lock modes, or returns only the one whose code is given.
      def self.get_lock_international(call)
        lock_international = call.value("lock_international")
        if lock_international && !Text.digits?(lock_international, 1, 6)
          call.broken("invalid_lockinternational/lock_international")
        elsif lock_international && !call.lookup_has?(lock_international, "getLockInternational.value")
          call.broken("invalid_lockinternational/lock_international.unknown")
        end
      end

      # getNAT: Lists the NAT options, or returns only the one whose code is given.
      def self.get_nat(call)
        nat = call.value("nat")
        call.broken("invalid_nat/nat") if nat && !Constants::NAT.include?(nat)
      end

      # getProtocols: Lists the sub-account protocols, or returns only the one whose code is given.
      def self.get_protocols(call)
        protocol = call.value("protocol")
        if protocol && !Text.digits?(protocol, 1, 3)
          call.broken("invalid_protocol/protocol")
        elsif protocol && !call.lookup_has?(protocol, "getProtocols.value")
          call.broken("invalid_protocol/protocol.unknown")
        end
      end

      # getRegistrationStatus: Returns the registration status of an account, or of all accounts.
      def self.get_registration_status(call)
        account = call.value("account")
        if account && !Text.only?(account, Constants::ACCOUNT)
          call.broken("invalid_account/account")
        elsif account && !call.lookup_has?(account, "getSubAccounts.account")
          call.broken("invalid_account/account.unknown")
        end
      end

      # getReportEstimatedHoldTime: Lists the choices for announcing the estimated hold time, or returns only the one whose code is given.
      def self.get_report_estimated_hold_time(call)
        type = call.value("type")
        if type && !Text.in_set_fold?(type, Constants::YES_NO_ONCE)
          call.broken("invalid_if_announce_position_enabled_report_estimated_hold_time/type")
        end
      end

      # getRoutes: Lists the route options, or returns only the one whose code is given.
      def self.get_routes(call)
        route = call.value("route")
        if route && !Text.digits?(route, 1, 6)
          call.broken("invalid_route/route")
        elsif route && !call.lookup_has?(route, "getRoutes.value")
          call.broken("invalid_route/route.unknown")
        end
      end

      # getSubAccounts: Lists all sub-accounts, those of one reseller client, or one sub-account by name.
      def self.get_sub_accounts(call)
        account = call.value("account")
        call.broken("invalid_account/account.filter") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("no_subaccount/account.unknown") if account && !call.lookup_has?(account, "getSubAccounts.account")
      end

      # setSubAccount: Updates the settings of an existing sub-account.
      def self.set_sub_account(call)
        id = call.value("id")
        auth_type = call.value("auth_type")
        password = call.value("password")
        ip = call.value("ip")
        device_type = call.value("device_type")
        callerid_number = call.value("callerid_number")
        canada_routing = call.value("canada_routing")
        lock_international = call.value("lock_international")
        international_route = call.value("international_route")
        music_on_hold = call.value("music_on_hold")
        language = call.value("language")
        allowed_codecs = call.value("allowed_codecs")
        dtmf_mode = call.value("dtmf_mode")
        nat = call.value("nat")
        sip_traffic = call.value("sip_traffic")
        max_expiry = call.value("max_expiry")
        rtp_timeout = call.value("rtp_timeout")
        rtp_hold_timeout = call.value("rtp_hold_timeout")
        ip_restriction = call.value("ip_restriction")
        enable_ip_restriction = call.value("enable_ip_restriction")
        pop_restriction = call.value("pop_restriction")
        enable_pop_restriction = call.value("enable_pop_restriction")
        internal_extension = call.value("internal_extension")
        internal_voicemail = call.value("internal_voicemail")
        internal_dialtime = call.value("internal_dialtime")
        reseller_client = call.value("reseller_client")
        reseller_package = call.value("reseller_package")
        reseller_nextbilling = call.value("reseller_nextbilling")
        record_calls = call.value("record_calls")
        transcribe = call.value("transcribe")
        transcription_locale = call.value("transcription_locale")
        transcription_email = call.value("transcription_email")
        transcription_start_delay = call.value("transcription_start_delay")
        dialing_mode = call.value("dialing_mode")
        tfcarrier = call.value("tfcarrier")
        call_pickup_behavior = call.value("call_pickup_behavior")
        call.broken("missing_id/id") if id.nil?
        if id && !Text.digits?(id, 1, 20)
          call.broken("invalid_id/id")
        elsif id && !call.lookup_has?(id, "getSubAccounts.id")
          call.broken("invalid_id/id.unknown")
        end
        call.broken("missing_authtype/auth_type") if auth_type.nil?
        call.broken("invalid_authtype/auth_type") if auth_type && !Constants::AUTH_TYPE.include?(auth_type)
        call.broken("invalid_password_auth/password") if auth_type == "2" && password
        if auth_type == "1" && password && !Text.length?(password, 8, nil)
          call.broken("invalid_password_lessthan_8characters_long/password")
        end
        if auth_type == "1" && password && !Text.only?(password, Constants::INVALID_PASSWORD_ILEGAL_CHARACTERS)
          call.broken("invalid_password_ilegal_characters/password")
        end
        if auth_type == "1" && password && !Text.some?(password, Constants::INVALID_PASSWORD_MISSING_LOWERCASE)
          call.broken("invalid_password_missing_lowercase/password")
        end
        if auth_type == "1" && password && !Text.some?(password, Constants::INVALID_PASSWORD_MISSING_NUMBER)
          call.broken("invalid_password_missing_number/password")
        end
        if auth_type == "1" && password && !Text.some?(password, Constants::INVALID_PASSWORD_MISSING_UPPERCASE)
          call.broken("invalid_password_missing_uppercase/password")
        end
        call.broken("invalid_ip_auth/ip") if auth_type == "1" && ip
        call.broken("missing_ip/ip") if auth_type == "2" && ip.nil?
        call.broken("invalid_ip/ip") if ip && !(Network.ipv4?(ip) || Network.hostname?(ip))
        call.broken("missing_devicetype/device_type") if device_type.nil?
        if device_type && !Text.digits?(device_type, 1, 6)
          call.broken("invalid_devicetype/device_type")
        elsif device_type && !call.lookup_has?(device_type, "getDeviceTypes.value")
          call.broken("invalid_devicetype/device_type.unknown")
        end
        if callerid_number && !Text.only?(callerid_number, Constants::CALLERID)
          call.broken("invalid_callerid_override/callerid_number")
        end
        if canada_routing && !Constants::CANADA_ROUTE.include?(canada_routing)
          call.broken("invalid_canada_routing/canada_routing")
        end
        call.broken("missing_lockinternational/lock_international") if lock_international.nil?
        if lock_international && !Text.digits?(lock_international, 1, 6)
          call.broken("invalid_lockinternational/lock_international")
        elsif lock_international && !call.lookup_has?(lock_international, "getLockInternational.value")
          call.broken("invalid_lockinternational/lock_international.unknown")
        end
        call.broken("missing_internationalroute/international_route") if international_route.nil?
        if international_route && international_route == "0"
          call.broken("invalid_internationalroute/zero")
        elsif international_route && !Text.digits?(international_route, 1, 6)
          call.broken("invalid_internationalroute/international_route")
        elsif international_route && !call.lookup_has?(international_route, "getRoutes.value")
          call.broken("invalid_internationalroute/international_route.unknown")
        end
        call.broken("missing_musiconhold/music_on_hold") if music_on_hold.nil?
        if music_on_hold && music_on_hold == "none"
          call.broken("invalid_musiconhold/music_on_hold")
        elsif music_on_hold && !call.lookup_has?(music_on_hold, "getMusicOnHold.value")
          call.broken("invalid_musiconhold/music_on_hold.unknown")
        end
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
        call.broken("missing_allowedcodecs/allowed_codecs") if allowed_codecs.nil?
        if allowed_codecs && !Lists.all?(allowed_codecs, ";", 1, nil) { |item| item.match?(Constants::CODECS_ITEM) }
          call.broken("invalid_allowedcodecs/allowed_codecs")
        end
        call.broken("missing_dtmfmode/dtmf_mode") if dtmf_mode.nil?
        call.broken("invalid_dtmfmode/dtmf_mode") if dtmf_mode && !Text.in_set_fold?(dtmf_mode, Constants::DTMF_MODE)
        call.broken("missing_nat/nat") if nat.nil?
        call.broken("invalid_nat/nat") if nat && !Constants::NAT.include?(nat)
        call.broken("invalid_sip_traffic/sip_traffic") if sip_traffic && !Constants::FLAG.include?(sip_traffic)
        call.broken("invalid_max_expiry/max_expiry") if max_expiry && !Numbers.integer?(max_expiry, 60, 3600, 1, false)
        if rtp_timeout && !Numbers.integer?(rtp_timeout, 1, 3600, 1, false)
          call.broken("invalid_rtp_timeout/rtp_timeout")
        end
        if rtp_hold_timeout && !Numbers.integer?(rtp_hold_timeout, 1, 3600, 1, false)
          call.broken("invalid_rtp_hold_timeout/rtp_hold_timeout")
        end
        if rtp_timeout && rtp_hold_timeout && !Numbers.ordered?(rtp_timeout, rtp_hold_timeout)
          call.broken("rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout")
        end
        call.broken("missing_ip_restriction/ip_restriction") if enable_ip_restriction == "1" && ip_restriction.nil?
        if ip_restriction &&
           !Lists.all?(ip_restriction, ",", 1, nil) { |item| Network.ipv4?(item) || Network.cidr?(item) || Network.hostname?(item) }
          call.broken("invalid_ip/ip_restriction")
        end
        if enable_ip_restriction && !Constants::FLAG.include?(enable_ip_restriction)
          call.broken("invalid_enable_ip_restriction/enable_ip_restriction")
        end
        call.broken("missing_pop_restriction/pop_restriction") if enable_pop_restriction == "1" && pop_restriction.nil?
        if pop_restriction && !Lists.all?(pop_restriction, ",", 1, nil) { |item| Text.digits?(item, 1, 6) }
          call.broken("invalid_pop_restriction/pop_restriction")
        end
        if enable_pop_restriction && !Constants::FLAG.include?(enable_pop_restriction)
          call.broken("invalid_enable_pop_restriction/enable_pop_restriction")
        end
        if internal_extension && !Text.length?(internal_extension, nil, 5)
          call.broken("invalid_extension_length/internal_extension")
        end
        if internal_extension && !Text.digits?(internal_extension, 1, 64)
          call.broken("invalid_extension/internal_extension")
        end
        if internal_extension && Text.prefix?(internal_extension, Constants::INVALID_EXTENSION_PREFIX)
          call.broken("invalid_extension_prefix/internal_extension")
        end
        if internal_extension && Constants::INVALID_EXTENSIONS.include?(internal_extension)
          call.broken("invalid_extensions/internal_extension")
        end
        if internal_voicemail && !Text.digits?(internal_voicemail, 1, 20)
          call.broken("invalid_internalvoicemail/internal_voicemail")
        elsif (internal_voicemail && internal_voicemail != "0") &&
              internal_voicemail &&
              !call.lookup_has?(internal_voicemail, "getVoicemails.mailbox")
          call.broken("invalid_internalvoicemail/internal_voicemail.unknown")
        end
        if internal_dialtime && !Numbers.integer?(internal_dialtime, 1, 60, 1, false)
          call.broken("invalid_internaldialtime/internal_dialtime")
        end
        if (reseller_package && reseller_package != "0") && reseller_client.nil?
          call.broken("missing_resellerclient/reseller_client")
        end
        if reseller_client && !Text.digits?(reseller_client, 1, 20)
          call.broken("invalid_resellerclient/reseller_client")
        elsif (reseller_client && reseller_client != "0") &&
              reseller_client &&
              !call.lookup_has?(reseller_client, "getClients.client")
          call.broken("invalid_resellerclient/reseller_client.unknown")
        end
        if (reseller_client && reseller_client != "0") && reseller_package.nil?
          call.broken("missing_resellerpackage/reseller_package")
        end
        if reseller_package && !Text.digits?(reseller_package, 1, 20)
          call.broken("invalid_resellerpackage/reseller_package")
        elsif (reseller_package && reseller_package != "0") &&
              reseller_package &&
              !call.lookup_has?(reseller_package, "getPackages.package")
          call.broken("invalid_resellerpackage/reseller_package.unknown")
        end
        if reseller_nextbilling &&
           !(reseller_nextbilling == "0000-00-00" || Dates.date?(reseller_nextbilling, true, false))
          call.broken("invalid_resellernextbilling/reseller_nextbilling")
        elsif reseller_nextbilling && !call.not_past?(reseller_nextbilling)
          call.broken("invalid_resellernextbilling/past")
        end
        call.broken("invalid_record_calls/record_calls") if record_calls && !Constants::FLAG.include?(record_calls)
        if transcribe == "1" && transcription_locale.nil?
          call.broken("missing_transcription_locale/transcription_locale")
        end
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          call.broken("invalid_transcription_locale/transcription_locale")
        end
        call.broken("missing_transcription_email/transcription_email") if transcribe == "1" && transcription_email.nil?
        if transcription_email && !Text.some?(transcription_email, Constants::INVALID_TRANSCRIPTION_EMAIL)
          call.broken("invalid_transcription_email/at")
        elsif transcription_email && !Lists.all?(transcription_email, ",", 1, nil) { |item| Network.email?(item) }
          call.broken("invalid_transcription_email/transcription_email")
        end
        if transcription_start_delay && !Numbers.integer?(transcription_start_delay, 0, 60, 5, false)
          call.broken("unnamed_status/transcription_start_delay")
        end
        call.broken("unnamed_status/dialing_mode") if dialing_mode && !Constants::DIALING_MODE.include?(dialing_mode)
        call.broken("unnamed_status/tfcarrier") if tfcarrier && !Constants::CANADA_ROUTE.include?(tfcarrier)
        if call_pickup_behavior && !Constants::PICKUP_BEHAVIOR.include?(call_pickup_behavior)
          call.broken("unnamed_status/call_pickup_behavior")
        end
      end

      # setLocation: Creates a location for internal extensions.
      def self.set_location(call)
        name = call.value("name")
        call.broken("missing_location_name/name") if name.nil?
        call.broken("location_already_exists/name.taken") if name && !call.lookup_lacks?(name, "getLocations.name")
      end

      # delLocation: Deletes a location for internal extensions.
      def self.del_location(call)
        name = call.value("name")
        id = call.value("id")
        call.broken("missing_location_name/name") if name.nil?
        call.broken("location_not_found/name.unknown") if name && !call.lookup_has?(name, "getLocations.name")
        call.broken("missing_id/delLocation.id") if id.nil?
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end
    end
  end
end
