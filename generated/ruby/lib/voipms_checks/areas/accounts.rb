# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area accounts, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Accounts
      # createSubAccount: Creates a sub-account under the account.
      def self.create_sub_account(values, options)
        broken = []
        username, protocol, _, auth_type, password, ip, device_type, callerid_number, canada_routing,
        lock_international, international_route, music_on_hold, language, allowed_codecs, dtmf_mode, nat,
        sip_traffic, max_expiry, rtp_timeout, rtp_hold_timeout, ip_restriction, enable_ip_restriction,
        pop_restriction, enable_pop_restriction, internal_extension, internal_voicemail, internal_dialtime,
        reseller_client, reseller_package, reseller_nextbilling, _, _, record_calls, transcribe,
        transcription_locale, transcription_email, transcription_start_delay, _, _, dialing_mode, tfcarrier,
        internal_extension_location, _, transcription_redaction, transcription_summary,
        transcription_sentiment, _, _, call_pickup_behavior = values
        reseller_nextbilling_day = Dates.day_number(reseller_nextbilling)
        if username.nil?
          broken << "missing_username/username"
        elsif !username.match?(/\A[0-9A-Za-z]+\z/)
          broken << "invalid_username/username"
        end
        if username && !options.lookup_lacks?(username, "getSubAccounts.username")
          broken << "used_username/username.taken"
        end
        if protocol.nil?
          broken << "missing_protocol/protocol"
        elsif !protocol.match?(/\A[0-9]{1,3}\z/)
          broken << "invalid_protocol/protocol"
        elsif !options.lookup_has?(protocol, "getProtocols.value")
          broken << "invalid_protocol/protocol.unknown"
        end
        if auth_type.nil?
          broken << "missing_authtype/auth_type"
        elsif !Constants::AUTH_TYPE.key?(auth_type)
          broken << "invalid_authtype/auth_type"
        end
        broken << "invalid_authtype_h323/auth_type" if protocol == "2" && auth_type && auth_type != "2"
        broken << "invalid_authtype_iax2/auth_type" if protocol == "3" && auth_type && auth_type != "1"
        broken << "invalid_password_auth/password" if auth_type == "2" && password
        broken << "missing_password/createSubAccount.password" if auth_type == "1" && password.nil?
        if auth_type == "1" && password && !(8..).cover?(password.size)
          broken << "invalid_password_lessthan_8characters_long/password"
        end
        if auth_type == "1" &&
           password &&
           !password.match?(/\A[0-9A-Za-z\x21\x23\x24\x25\x26\x28\x29\x2A\x2B\x2C\x2D\x2E\x2F\x3A\x3D\x3F\x5B\x5D\x5F\x7B\x7D]+\z/)
          broken << "invalid_password_ilegal_characters/password"
        end
        if auth_type == "1" && password && !password.match?(/[a-z]/)
          broken << "invalid_password_missing_lowercase/password"
        end
        if auth_type == "1" && password && !password.match?(/[0-9]/)
          broken << "invalid_password_missing_number/password"
        end
        if auth_type == "1" && password && !password.match?(/[A-Z]/)
          broken << "invalid_password_missing_uppercase/password"
        end
        broken << "invalid_ip_auth/ip" if auth_type == "1" && ip
        broken << "invalid_ip_iax2/ip" if protocol == "3" && ip
        broken << "missing_ip/ip" if auth_type == "2" && ip.nil?
        broken << "missing_ip_h323/ip" if protocol == "2" && ip.nil?
        broken << "invalid_ip/ip" if ip && !(Network.ipv4?(ip) || Network.hostname?(ip))
        broken << "repeated_ip/ip.taken" if ip && !options.lookup_lacks?(ip, "getSubAccounts.ip")
        if device_type.nil?
          broken << "missing_devicetype/device_type"
        elsif !device_type.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_devicetype/device_type"
        elsif !options.lookup_has?(device_type, "getDeviceTypes.value")
          broken << "invalid_devicetype/device_type.unknown"
        end
        if callerid_number && !callerid_number.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_callerid_override/callerid_number"
        end
        if canada_routing && !(canada_routing == "-1" || canada_routing.match?(/\A[0-9]{1,6}\z/))
          broken << "invalid_canada_routing/canada_routing"
        elsif (canada_routing && !Constants::CANADA_ROUTING.key?(canada_routing)) &&
              canada_routing &&
              !options.lookup_has?(canada_routing, "getRoutes.value")
          broken << "invalid_canada_routing/canada_routing.unknown"
        end
        if lock_international.nil?
          broken << "missing_lockinternational/lock_international"
        elsif !lock_international.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_lockinternational/lock_international"
        elsif !options.lookup_has?(lock_international, "getLockInternational.value")
          broken << "invalid_lockinternational/lock_international.unknown"
        end
        if international_route.nil?
          broken << "missing_internationalroute/international_route"
        elsif international_route == "0"
          broken << "invalid_internationalroute/zero"
        elsif !international_route.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_internationalroute/international_route"
        elsif !options.lookup_has?(international_route, "getRoutes.value")
          broken << "invalid_internationalroute/international_route.unknown"
        end
        if music_on_hold.nil?
          broken << "missing_musiconhold/music_on_hold"
        elsif music_on_hold == "none"
          broken << "invalid_musiconhold/music_on_hold"
        elsif (music_on_hold && music_on_hold != "default") &&
              !options.lookup_has?(music_on_hold, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music_on_hold.unknown"
        end
        broken << "invalid_language/language" if language && !Constants::LANGUAGE.key?(language)
        if allowed_codecs.nil?
          broken << "missing_allowedcodecs/allowed_codecs"
        elsif !Lists.all?(allowed_codecs, ";", 1, nil) { |item| item.match?(Constants::CODECS_ITEM) }
          broken << "invalid_allowedcodecs/allowed_codecs"
        end
        if dtmf_mode.nil?
          broken << "missing_dtmfmode/dtmf_mode"
        elsif !Text.in_folded?(dtmf_mode, Constants::DTMF_MODE)
          broken << "invalid_dtmfmode/dtmf_mode"
        end
        if nat.nil?
          broken << "missing_nat/nat"
        elsif !Constants::NAT.key?(nat)
          broken << "invalid_nat/nat"
        end
        broken << "invalid_sip_traffic/sip_traffic" if sip_traffic && !Constants::FLAG.key?(sip_traffic)
        broken << "invalid_max_expiry/max_expiry" if max_expiry && !Numbers.integer?(max_expiry, 60, 3600, 1)
        broken << "invalid_rtp_timeout/rtp_timeout" if rtp_timeout && !Numbers.integer?(rtp_timeout, 1, 3600, 1)
        if rtp_hold_timeout && !Numbers.integer?(rtp_hold_timeout, 1, 3600, 1)
          broken << "invalid_rtp_hold_timeout/rtp_hold_timeout"
        end
        if rtp_timeout && rtp_hold_timeout && !Numbers.ordered?(rtp_timeout, rtp_hold_timeout)
          broken << "rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout"
        end
        broken << "missing_ip_restriction/ip_restriction" if enable_ip_restriction == "1" && ip_restriction.nil?
        if ip_restriction &&
           !Lists.all?(ip_restriction, ",", 1, nil) { |item| Network.ipv4?(item) || Network.cidr?(item) || Network.hostname?(item) }
          broken << "invalid_ip/ip_restriction"
        end
        if enable_ip_restriction && !Constants::FLAG.key?(enable_ip_restriction)
          broken << "invalid_enable_ip_restriction/enable_ip_restriction"
        end
        broken << "missing_pop_restriction/pop_restriction" if enable_pop_restriction == "1" && pop_restriction.nil?
        if pop_restriction && !Lists.all?(pop_restriction, ",", 1, nil) { |item| item.match?(/\A[0-9]{1,6}\z/) }
          broken << "invalid_pop_restriction/pop_restriction"
        end
        if enable_pop_restriction && !Constants::FLAG.key?(enable_pop_restriction)
          broken << "invalid_enable_pop_restriction/enable_pop_restriction"
        end
        if internal_extension && !(..5).cover?(internal_extension.size)
          broken << "invalid_extension_length/internal_extension"
        end
        if internal_extension && !internal_extension.match?(/\A[0-9]{1,64}\z/)
          broken << "invalid_extension/internal_extension"
        end
        if internal_extension && Text.prefix?(internal_extension, Constants::INVALID_EXTENSION_PREFIX)
          broken << "invalid_extension_prefix/internal_extension"
        end
        if internal_extension && Constants::INVALID_EXTENSIONS.key?(internal_extension)
          broken << "invalid_extensions/internal_extension"
        end
        if (internal_extension && internal_extension != "0") &&
           internal_extension_location.nil? &&
           internal_extension &&
           !options.lookup_lacks?(internal_extension, "getSubAccounts.internal_extension")
          broken << "used_extension/internal_extension.taken"
        end
        if (internal_extension_location && internal_extension_location != "0") &&
           internal_extension &&
           !options.lookup_lacks?(internal_extension, "getSubAccounts.internal_extension")
          broken << "used_extension_in_location/taken"
        end
        if internal_voicemail && !internal_voicemail.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_internalvoicemail/internal_voicemail"
        elsif (internal_voicemail && internal_voicemail != "0") &&
              internal_voicemail &&
              !options.lookup_has?(internal_voicemail, "getVoicemails.mailbox")
          broken << "invalid_internalvoicemail/internal_voicemail.unknown"
        end
        if internal_dialtime && !Numbers.integer?(internal_dialtime, 1, 60, 1)
          broken << "invalid_internaldialtime/internal_dialtime"
        end
        if (reseller_package && reseller_package != "0") && reseller_client.nil?
          broken << "missing_resellerclient/reseller_client"
        end
        if reseller_client && !reseller_client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_resellerclient/reseller_client"
        elsif (reseller_client && reseller_client != "0") &&
              reseller_client &&
              !options.lookup_has?(reseller_client, "getClients.client")
          broken << "invalid_resellerclient/reseller_client.unknown"
        end
        if (reseller_client && reseller_client != "0") && reseller_package.nil?
          broken << "missing_resellerpackage/reseller_package"
        end
        if reseller_package && !reseller_package.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_resellerpackage/reseller_package"
        elsif (reseller_package && reseller_package != "0") &&
              reseller_package &&
              !options.lookup_has?(reseller_package, "getPackages.package")
          broken << "invalid_resellerpackage/reseller_package.unknown"
        end
        if reseller_nextbilling &&
           !(reseller_nextbilling == "0000-00-00" ||
             !(reseller_nextbilling_day.nil? || Dates.timed?(reseller_nextbilling)))
          broken << "invalid_resellernextbilling/reseller_nextbilling"
        elsif reseller_nextbilling && !Dates.ordered?(options.today, reseller_nextbilling_day)
          broken << "invalid_resellernextbilling/past"
        end
        broken << "invalid_record_calls/record_calls" if record_calls && !Constants::FLAG.key?(record_calls)
        broken << "missing_transcription_locale/transcription_locale" if transcribe == "1" && transcription_locale.nil?
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          broken << "invalid_transcription_locale/transcription_locale"
        end
        broken << "missing_transcription_email/transcription_email" if transcribe == "1" && transcription_email.nil?
        if transcription_email && !transcription_email.include?("@")
          broken << "invalid_transcription_email/at"
        elsif transcription_email && !Lists.all?(transcription_email, ",", 1, nil) { |item| Network.email?(item) }
          broken << "invalid_transcription_email/transcription_email"
        end
        if transcription_start_delay && !Numbers.integer?(transcription_start_delay, 0, 60, 5)
          broken << "unnamed_status/transcription_start_delay"
        end
        broken << "unnamed_status/dialing_mode" if dialing_mode && !Constants::DIALING_MODE.key?(dialing_mode)
        broken << "unnamed_status/tfcarrier" if tfcarrier && !Constants::TOLL_FREE_CARRIER.key?(tfcarrier)
        if transcription_redaction && !Text.in_folded?(transcription_redaction, Constants::YES_NO)
          broken << "invalid_transcription_redaction/transcription_redaction"
        end
        if transcription_summary && !Text.in_folded?(transcription_summary, Constants::YES_NO)
          broken << "invalid_transcription_summary/transcription_summary"
        end
        if transcription_sentiment && !Text.in_folded?(transcription_sentiment, Constants::YES_NO)
          broken << "invalid_transcription_sentiment/transcription_sentiment"
        end
        if call_pickup_behavior && !Constants::PICKUP_BEHAVIOR.key?(call_pickup_behavior)
          broken << "unnamed_status/call_pickup_behavior"
        end
        broken
      end

      # delSubAccount: Deletes one sub-account.
      def self.del_sub_account(values, options)
        broken = []
        id = values.first
        if id.nil?
          broken << "missing_id/delSubAccount.id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        elsif !options.lookup_has?(id, "getSubAccounts.id")
          broken << "invalid_id/id.unknown"
        end
        broken
      end

      # getAllowedCodecs: Lists the codecs a sub-account may use, or returns only the one named.
      def self.get_allowed_codecs(values, options)
        broken = []
        codec = values.first
        if codec && !codec.match?(Constants::CODECS_ITEM)
          broken << "invalid_codec/codec"
        elsif codec && !options.lookup_has?(codec, "getAllowedCodecs.value")
          broken << "invalid_codec/codec.unknown"
        end
        broken
      end

      # getAuthTypes: Lists the authentication types, or returns only the one whose code is given.
      def self.get_auth_types(values, options)
        broken = []
        type = values.first
        broken << "invalid_authtype/getAuthTypes.type" if type && !type.match?(/\A[0-9]{1,6}\z/)
        broken
      end

      # getDeviceTypes: Lists the device types, or returns only the one whose code is given.
      def self.get_device_types(values, options)
        broken = []
        device_type = values.first
        if device_type && !device_type.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_devicetype/device_type"
        elsif device_type && !options.lookup_has?(device_type, "getDeviceTypes.value")
          broken << "invalid_devicetype/device_type.unknown"
        end
        broken
      end

      # getDTMFModes: Lists the DTMF modes, or returns only the one whose code is given.
      def self.get_dtmf_modes(values, options)
        broken = []
        dtmf_mode = values.first
        broken << "invalid_dtmfmode/dtmf_mode" if dtmf_mode && !Text.in_folded?(dtmf_mode, Constants::DTMF_MODE)
        broken
      end

      # getLockInternational: Lists the international call lock modes, or returns only the one whose code is given.
      def self.get_lock_international(values, options)
        broken = []
        lock_international = values.first
        if lock_international && !lock_international.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_lockinternational/lock_international"
        elsif lock_international && !options.lookup_has?(lock_international, "getLockInternational.value")
          broken << "invalid_lockinternational/lock_international.unknown"
        end
        broken
      end

      # getNAT: Lists the NAT options, or returns only the one whose code is given.
      def self.get_nat(values, options)
        broken = []
        nat = values.first
        broken << "invalid_nat/nat" if nat && !Constants::NAT.key?(nat)
        broken
      end

      # getProtocols: Lists the sub-account protocols, or returns only the one whose code is given.
      def self.get_protocols(values, options)
        broken = []
        protocol = values.first
        if protocol && !protocol.match?(/\A[0-9]{1,3}\z/)
          broken << "invalid_protocol/protocol"
        elsif protocol && !options.lookup_has?(protocol, "getProtocols.value")
          broken << "invalid_protocol/protocol.unknown"
        end
        broken
      end

      # getRegistrationStatus: Returns the registration status of an account, or of all accounts.
      def self.get_registration_status(values, options)
        broken = []
        account = values.first
        if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
          broken << "invalid_account/account"
        elsif account &&
              !(options.lookup_has?(account, "getSubAccounts.account") ||
                account == "all" ||
                account.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_account/account.unknown"
        end
        broken
      end

      # getReportEstimatedHoldTime: Lists the choices for announcing the estimated hold time, or returns only the one whose code is given.
      def self.get_report_estimated_hold_time(values, options)
        broken = []
        type = values.first
        if type && !Text.in_folded?(type, Constants::YES_NO_ONCE)
          broken << "invalid_if_announce_position_enabled_report_estimated_hold_time/type"
        end
        broken
      end

      # getRoutes: Lists the route options, or returns only the one whose code is given.
      def self.get_routes(values, options)
        broken = []
        route = values.first
        if route && !route.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_route/route"
        elsif route && !options.lookup_has?(route, "getRoutes.value")
          broken << "invalid_route/route.unknown"
        end
        broken
      end

      # getSubAccounts: Lists all sub-accounts, those of one reseller client, or one sub-account by name.
      def self.get_sub_accounts(values, options)
        broken = []
        account = values.first
        broken << "invalid_account/account.filter" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        broken << "no_subaccount/account.id" if account && !options.lookup_lacks?(account, "getSubAccounts.id")
        broken
      end

      # setSubAccount: Updates the settings of an existing sub-account.
      def self.set_sub_account(values, options)
        broken = []
        id, _, auth_type, password, ip, device_type, callerid_number, canada_routing, lock_international,
        international_route, music_on_hold, language, allowed_codecs, dtmf_mode, nat, sip_traffic, max_expiry,
        rtp_timeout, rtp_hold_timeout, ip_restriction, enable_ip_restriction, pop_restriction,
        enable_pop_restriction, internal_extension, internal_voicemail, internal_dialtime, reseller_client,
        reseller_package, reseller_nextbilling, _, _, record_calls, transcribe, transcription_locale,
        transcription_email, transcription_start_delay, dialing_mode, tfcarrier, _, _, _, _, _, _,
        call_pickup_behavior = values
        reseller_nextbilling_day = Dates.day_number(reseller_nextbilling)
        if id.nil?
          broken << "missing_id/id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        elsif !options.lookup_has?(id, "getSubAccounts.id")
          broken << "invalid_id/id.unknown"
        end
        if auth_type.nil?
          broken << "missing_authtype/auth_type"
        elsif !Constants::AUTH_TYPE.key?(auth_type)
          broken << "invalid_authtype/auth_type"
        end
        broken << "invalid_password_auth/password" if auth_type == "2" && password
        if auth_type == "1" && password && !(8..).cover?(password.size)
          broken << "invalid_password_lessthan_8characters_long/password"
        end
        if auth_type == "1" &&
           password &&
           !password.match?(/\A[0-9A-Za-z\x21\x23\x24\x25\x26\x28\x29\x2A\x2B\x2C\x2D\x2E\x2F\x3A\x3D\x3F\x5B\x5D\x5F\x7B\x7D]+\z/)
          broken << "invalid_password_ilegal_characters/password"
        end
        if auth_type == "1" && password && !password.match?(/[a-z]/)
          broken << "invalid_password_missing_lowercase/password"
        end
        if auth_type == "1" && password && !password.match?(/[0-9]/)
          broken << "invalid_password_missing_number/password"
        end
        if auth_type == "1" && password && !password.match?(/[A-Z]/)
          broken << "invalid_password_missing_uppercase/password"
        end
        broken << "invalid_ip_auth/ip" if auth_type == "1" && ip
        broken << "missing_ip/ip" if auth_type == "2" && ip.nil?
        broken << "invalid_ip/ip" if ip && !(Network.ipv4?(ip) || Network.hostname?(ip))
        if device_type.nil?
          broken << "missing_devicetype/device_type"
        elsif !device_type.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_devicetype/device_type"
        elsif !options.lookup_has?(device_type, "getDeviceTypes.value")
          broken << "invalid_devicetype/device_type.unknown"
        end
        if callerid_number && !callerid_number.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_callerid_override/callerid_number"
        end
        if canada_routing && !(canada_routing == "-1" || canada_routing.match?(/\A[0-9]{1,6}\z/))
          broken << "invalid_canada_routing/canada_routing"
        elsif (canada_routing && !Constants::CANADA_ROUTING.key?(canada_routing)) &&
              canada_routing &&
              !options.lookup_has?(canada_routing, "getRoutes.value")
          broken << "invalid_canada_routing/canada_routing.unknown"
        end
        if lock_international.nil?
          broken << "missing_lockinternational/lock_international"
        elsif !lock_international.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_lockinternational/lock_international"
        elsif !options.lookup_has?(lock_international, "getLockInternational.value")
          broken << "invalid_lockinternational/lock_international.unknown"
        end
        if international_route.nil?
          broken << "missing_internationalroute/international_route"
        elsif international_route == "0"
          broken << "invalid_internationalroute/zero"
        elsif !international_route.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_internationalroute/international_route"
        elsif !options.lookup_has?(international_route, "getRoutes.value")
          broken << "invalid_internationalroute/international_route.unknown"
        end
        if music_on_hold.nil?
          broken << "missing_musiconhold/music_on_hold"
        elsif music_on_hold == "none"
          broken << "invalid_musiconhold/music_on_hold"
        elsif (music_on_hold && music_on_hold != "default") &&
              !options.lookup_has?(music_on_hold, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music_on_hold.unknown"
        end
        broken << "invalid_language/language" if language && !Constants::LANGUAGE.key?(language)
        if allowed_codecs.nil?
          broken << "missing_allowedcodecs/allowed_codecs"
        elsif !Lists.all?(allowed_codecs, ";", 1, nil) { |item| item.match?(Constants::CODECS_ITEM) }
          broken << "invalid_allowedcodecs/allowed_codecs"
        end
        if dtmf_mode.nil?
          broken << "missing_dtmfmode/dtmf_mode"
        elsif !Text.in_folded?(dtmf_mode, Constants::DTMF_MODE)
          broken << "invalid_dtmfmode/dtmf_mode"
        end
        if nat.nil?
          broken << "missing_nat/nat"
        elsif !Constants::NAT.key?(nat)
          broken << "invalid_nat/nat"
        end
        broken << "invalid_sip_traffic/sip_traffic" if sip_traffic && !Constants::FLAG.key?(sip_traffic)
        broken << "invalid_max_expiry/max_expiry" if max_expiry && !Numbers.integer?(max_expiry, 60, 3600, 1)
        broken << "invalid_rtp_timeout/rtp_timeout" if rtp_timeout && !Numbers.integer?(rtp_timeout, 1, 3600, 1)
        if rtp_hold_timeout && !Numbers.integer?(rtp_hold_timeout, 1, 3600, 1)
          broken << "invalid_rtp_hold_timeout/rtp_hold_timeout"
        end
        if rtp_timeout && rtp_hold_timeout && !Numbers.ordered?(rtp_timeout, rtp_hold_timeout)
          broken << "rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout"
        end
        broken << "missing_ip_restriction/ip_restriction" if enable_ip_restriction == "1" && ip_restriction.nil?
        if ip_restriction &&
           !Lists.all?(ip_restriction, ",", 1, nil) { |item| Network.ipv4?(item) || Network.cidr?(item) || Network.hostname?(item) }
          broken << "invalid_ip/ip_restriction"
        end
        if enable_ip_restriction && !Constants::FLAG.key?(enable_ip_restriction)
          broken << "invalid_enable_ip_restriction/enable_ip_restriction"
        end
        broken << "missing_pop_restriction/pop_restriction" if enable_pop_restriction == "1" && pop_restriction.nil?
        if pop_restriction && !Lists.all?(pop_restriction, ",", 1, nil) { |item| item.match?(/\A[0-9]{1,6}\z/) }
          broken << "invalid_pop_restriction/pop_restriction"
        end
        if enable_pop_restriction && !Constants::FLAG.key?(enable_pop_restriction)
          broken << "invalid_enable_pop_restriction/enable_pop_restriction"
        end
        if internal_extension && !(..5).cover?(internal_extension.size)
          broken << "invalid_extension_length/internal_extension"
        end
        if internal_extension && !internal_extension.match?(/\A[0-9]{1,64}\z/)
          broken << "invalid_extension/internal_extension"
        end
        if internal_extension && Text.prefix?(internal_extension, Constants::INVALID_EXTENSION_PREFIX)
          broken << "invalid_extension_prefix/internal_extension"
        end
        if internal_extension && Constants::INVALID_EXTENSIONS.key?(internal_extension)
          broken << "invalid_extensions/internal_extension"
        end
        if internal_voicemail && !internal_voicemail.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_internalvoicemail/internal_voicemail"
        elsif (internal_voicemail && internal_voicemail != "0") &&
              internal_voicemail &&
              !options.lookup_has?(internal_voicemail, "getVoicemails.mailbox")
          broken << "invalid_internalvoicemail/internal_voicemail.unknown"
        end
        if internal_dialtime && !Numbers.integer?(internal_dialtime, 1, 60, 1)
          broken << "invalid_internaldialtime/internal_dialtime"
        end
        if (reseller_package && reseller_package != "0") && reseller_client.nil?
          broken << "missing_resellerclient/reseller_client"
        end
        if reseller_client && !reseller_client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_resellerclient/reseller_client"
        elsif (reseller_client && reseller_client != "0") &&
              reseller_client &&
              !options.lookup_has?(reseller_client, "getClients.client")
          broken << "invalid_resellerclient/reseller_client.unknown"
        end
        if (reseller_client && reseller_client != "0") && reseller_package.nil?
          broken << "missing_resellerpackage/reseller_package"
        end
        if reseller_package && !reseller_package.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_resellerpackage/reseller_package"
        elsif (reseller_package && reseller_package != "0") &&
              reseller_package &&
              !options.lookup_has?(reseller_package, "getPackages.package")
          broken << "invalid_resellerpackage/reseller_package.unknown"
        end
        if reseller_nextbilling &&
           !(reseller_nextbilling == "0000-00-00" ||
             !(reseller_nextbilling_day.nil? || Dates.timed?(reseller_nextbilling)))
          broken << "invalid_resellernextbilling/reseller_nextbilling"
        elsif reseller_nextbilling && !Dates.ordered?(options.today, reseller_nextbilling_day)
          broken << "invalid_resellernextbilling/past"
        end
        broken << "invalid_record_calls/record_calls" if record_calls && !Constants::FLAG.key?(record_calls)
        broken << "missing_transcription_locale/transcription_locale" if transcribe == "1" && transcription_locale.nil?
        if transcription_locale &&
           !Lists.all?(transcription_locale, ",", 1, 10) { |item| item.match?(Constants::LOCALES_ITEM) }
          broken << "invalid_transcription_locale/transcription_locale"
        end
        broken << "missing_transcription_email/transcription_email" if transcribe == "1" && transcription_email.nil?
        if transcription_email && !transcription_email.include?("@")
          broken << "invalid_transcription_email/at"
        elsif transcription_email && !Lists.all?(transcription_email, ",", 1, nil) { |item| Network.email?(item) }
          broken << "invalid_transcription_email/transcription_email"
        end
        if transcription_start_delay && !Numbers.integer?(transcription_start_delay, 0, 60, 5)
          broken << "unnamed_status/transcription_start_delay"
        end
        broken << "unnamed_status/dialing_mode" if dialing_mode && !Constants::DIALING_MODE.key?(dialing_mode)
        broken << "unnamed_status/tfcarrier" if tfcarrier && !Constants::TOLL_FREE_CARRIER.key?(tfcarrier)
        if call_pickup_behavior && !Constants::PICKUP_BEHAVIOR.key?(call_pickup_behavior)
          broken << "unnamed_status/call_pickup_behavior"
        end
        broken
      end

      # setLocation: Creates a location for internal extensions.
      def self.set_location(values, options)
        broken = []
        name = values.first
        if name.nil?
          broken << "missing_location_name/name"
        elsif !options.lookup_lacks?(name, "getLocations.name")
          broken << "location_already_exists/name.taken"
        end
        broken
      end

      # delLocation: Deletes a location for internal extensions.
      def self.del_location(values, options)
        broken = []
        name, id = values
        if name.nil?
          broken << "missing_location_name/name"
        elsif !options.lookup_has?(name, "getLocations.name")
          broken << "location_not_found/name.unknown"
        end
        if id.nil?
          broken << "missing_id/delLocation.id"
        elsif !id.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_id/id"
        end
        broken
      end
    end
  end
end
