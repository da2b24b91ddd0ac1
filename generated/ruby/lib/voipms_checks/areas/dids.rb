# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area dids, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Dids
      # assignDIDvPRI: Puts a DID that is billed per minute onto a VPRI.
      def self.assign_di_dv_pri(values, options)
        broken = []
        vpri, did = values
        broken << "missing_params/vpri" if vpri.nil?
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken
      end

      # backOrderDIDUSA: Places a back-order for US DIDs in a given state and rate centre.
      def self.back_order_didusa(values, options)
        broken = []
        quantity, state, ratecenter, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop,
        dialtime, cnam, callerid_prefix, note, billing_type = values
        if quantity.nil?
          broken << "invalid_quantity/quantity.required"
        elsif !Numbers.integer?(quantity, 1, 1_000_000, 1)
          broken << "invalid_quantity/quantity"
        end
        if state.nil?
          broken << "missing_state/state"
        elsif !state.match?(Constants::COUNTRY)
          broken << "invalid_state/state"
        elsif !options.lookup_has?(state, "getStates.state")
          broken << "invalid_state/state.unknown"
        end
        if ratecenter.nil?
          broken << "invalid_ratecenter/ratecenter.required"
        elsif !options.lookup_has?(ratecenter, "getRateCentersUSA.ratecenter")
          broken << "invalid_ratecenter/ratecenter.unknown"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        if billing_type.nil?
          broken << "missing_billingtype/billing_type"
        elsif !Constants::AUTH_TYPE.key?(billing_type)
          broken << "invalid_billingtype/billing_type"
        end
        broken
      end

      # backOrderDIDCAN: Places a back-order for Canadian DIDs in a given province and rate centre.
      def self.back_order_didcan(values, options)
        broken = []
        quantity, province, ratecenter, routing, failover_busy, failover_unreachable, failover_noanswer, _,
        pop, dialtime, cnam, callerid_prefix, note, billing_type = values
        if quantity.nil?
          broken << "invalid_quantity/quantity.required"
        elsif !Numbers.integer?(quantity, 1, 1_000_000, 1)
          broken << "invalid_quantity/quantity"
        end
        if province.nil?
          broken << "missing_province/province"
        elsif !province.match?(Constants::COUNTRY)
          broken << "invalid_province/province"
        elsif !options.lookup_has?(province, "getProvinces.province")
          broken << "invalid_province/province.unknown"
        end
        if ratecenter.nil?
          broken << "invalid_ratecenter/ratecenter.required"
        elsif !options.lookup_has?(ratecenter, "getRateCentersCAN.ratecenter")
          broken << "invalid_ratecenter/ratecenter.unknown_can"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        if billing_type.nil?
          broken << "missing_billingtype/billing_type"
        elsif !Constants::AUTH_TYPE.key?(billing_type)
          broken << "invalid_billingtype/billing_type"
        end
        broken
      end

      # cancelDID: Cancels a DID and removes it from the account.
      def self.cancel_did(values, options)
        broken = []
        did = values.first
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken
      end

      # connectDID: Hands a DID to a reseller client's sub-account and sets the fees for it.
      def self.connect_did(values, options)
        broken = []
        did, account, monthly, setup, minute, next_billing = values
        next_billing_day = Dates.day_number(next_billing)
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        if account.nil?
          broken << "missing_account/account"
        elsif !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
          broken << "invalid_account/account"
        end
        if monthly.nil?
          broken << "missing_monthly/monthly"
        elsif !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup.nil?
          broken << "missing_setup/setup"
        elsif !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute.nil?
          broken << "missing_minute/minute"
        elsif !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        if next_billing && !(next_billing == "0000-00-00" || !(next_billing_day.nil? || Dates.timed?(next_billing)))
          broken << "invalid_date/next_billing"
        end
        broken
      end

      # connectFAX: Hands a fax DID to a reseller client's sub-account and sets the fees for it.
      def self.connect_fax(values, options)
        broken = []
        did, account, monthly, setup, minute, next_billing = values
        next_billing_day = Dates.day_number(next_billing)
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        if account.nil?
          broken << "missing_account/account"
        elsif !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
          broken << "invalid_account/account"
        end
        if monthly.nil?
          broken << "missing_monthly/monthly"
        elsif !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup.nil?
          broken << "missing_setup/setup"
        elsif !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute.nil?
          broken << "missing_minute/minute"
        elsif !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        if next_billing && !(next_billing == "0000-00-00" || !(next_billing_day.nil? || Dates.timed?(next_billing)))
          broken << "invalid_date/next_billing"
        end
        broken
      end

      # getCarriers: Lists the carriers for vanity numbers, or returns only the one whose code is given.
      def self.get_carriers(values, options)
        broken = []
        carrier = values.first
        if carrier && !carrier.match?(/\A[0-9]{1,3}\z/)
          broken << "invalid_carrier/carrier"
        elsif carrier && !options.lookup_has?(carrier, "getCarriers.value")
          broken << "invalid_carrier/carrier.unknown"
        end
        broken
      end

      # getDIDCountries: Lists the countries offering international DIDs of a type, or one country by id.
      def self.get_did_countries(values, options)
        broken = []
        country_id, type = values
        if country_id && !country_id.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_countryid/country_id"
        elsif country_id && !options.lookup_has?(country_id, "getDIDCountries.value")
          broken << "invalid_countryid/country_id.unknown"
        end
        broken << "missing_type/type" if type.nil?
        broken
      end

      # getDIDsCAN: Lists Canadian DIDs for a province and, if given, a rate centre.
      def self.get_dids_can(values, options)
        broken = []
        province, ratecenter = values
        if province.nil?
          broken << "missing_province/province"
        elsif !province.match?(Constants::COUNTRY)
          broken << "invalid_province/province"
        elsif !options.lookup_has?(province, "getProvinces.province")
          broken << "invalid_province/province.unknown"
        end
        if ratecenter && !options.lookup_has?(ratecenter, "getRateCentersCAN.ratecenter")
          broken << "invalid_ratecenter/ratecenter.unknown_can"
        end
        broken
      end

      # getDIDvPRI: Lists the DIDs attached to one VPRI.
      def self.get_di_dv_pri(values, options)
        broken = []
        vpri = values.first
        broken << "missing_params/vpri" if vpri.nil?
        broken
      end

      # getDIDsInfo: Returns DID settings for the whole account, one reseller client, one sub-account or one DID.
      def self.get_dids_info(values, options)
        broken = []
        client, did = values
        broken << "invalid_client/client.filter" if client && !client.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        broken << "invalid_did/did" if did && !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
        broken
      end

      # getDIDsInternationalGeographic: Lists geographic international DIDs of one country.
      def self.get_dids_international_geographic(values, options)
        broken = []
        country_id = values.first
        if country_id.nil?
          broken << "missing_countryid/country_id"
        elsif !country_id.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_countryid/country_id"
        elsif !options.lookup_has?(country_id, "getDIDCountries.value")
          broken << "invalid_countryid/country_id.unknown"
        end
        broken
      end

      # getDIDsInternationalNational: Lists national international DIDs of one country.
      def self.get_dids_international_national(values, options)
        broken = []
        country_id = values.first
        if country_id.nil?
          broken << "missing_countryid/country_id"
        elsif !country_id.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_countryid/country_id"
        elsif !options.lookup_has?(country_id, "getDIDCountries.value")
          broken << "invalid_countryid/country_id.unknown"
        end
        broken
      end

      # getDIDsInternationalTollFree: Lists toll-free international DIDs of one country.
      def self.get_dids_international_toll_free(values, options)
        broken = []
        country_id = values.first
        if country_id.nil?
          broken << "missing_countryid/country_id"
        elsif !country_id.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_countryid/country_id"
        elsif !options.lookup_has?(country_id, "getDIDCountries.value")
          broken << "invalid_countryid/country_id.unknown"
        end
        broken
      end

      # getDIDsUSA: Lists US DIDs for a state and, if given, a rate centre.
      def self.get_dids_usa(values, options)
        broken = []
        state, ratecenter = values
        if state.nil?
          broken << "missing_state/state"
        elsif !state.match?(Constants::COUNTRY)
          broken << "invalid_state/state"
        elsif !options.lookup_has?(state, "getStates.state")
          broken << "invalid_state/state.unknown"
        end
        if ratecenter && !options.lookup_has?(ratecenter, "getRateCentersUSA.ratecenter")
          broken << "invalid_ratecenter/ratecenter.unknown"
        end
        broken
      end

      # getRateCentersCAN: Lists the rate centres of a Canadian province.
      def self.get_rate_centers_can(values, options)
        broken = []
        province = values.first
        if province.nil?
          broken << "missing_province/province"
        elsif !province.match?(Constants::COUNTRY)
          broken << "invalid_province/province"
        elsif !options.lookup_has?(province, "getProvinces.province")
          broken << "invalid_province/province.unknown"
        end
        broken
      end

      # getRateCentersUSA: Lists the rate centres of a US state.
      def self.get_rate_centers_usa(values, options)
        broken = []
        state = values.first
        if state.nil?
          broken << "missing_state/state"
        elsif !state.match?(Constants::COUNTRY)
          broken << "invalid_state/state"
        elsif !options.lookup_has?(state, "getStates.state")
          broken << "invalid_state/state.unknown"
        end
        broken
      end

      # orderDID: Orders one DID and adds it to the account.
      def self.order_did(values, options)
        broken = []
        did, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop, dialtime, cnam,
        callerid_prefix, note, billing_type, account, monthly, setup, minute = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken << "did_in_use/did.taken" if did && !options.lookup_lacks?(did, "getDIDsInfo.did")
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        if billing_type.nil?
          broken << "missing_billingtype/billing_type"
        elsif !Constants::AUTH_TYPE.key?(billing_type)
          broken << "invalid_billingtype/billing_type"
        end
        broken << "invalid_account/account" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        broken
      end

      # orderDIDInternationalGeographic: Orders geographic international DIDs and adds them to the account.
      def self.order_did_international_geographic(values, options)
        broken = []
        location_id, quantity, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop,
        dialtime, cnam, callerid_prefix, billing_type, note, account, monthly, setup, minute = values
        if location_id.nil?
          broken << "missing_location/location_id"
        elsif !location_id.match?(Constants::LOCATION_ID)
          broken << "invalid_location/location_id"
        end
        if quantity.nil?
          broken << "invalid_quantity/quantity.required"
        elsif !Numbers.integer?(quantity, 1, 1_000_000, 1)
          broken << "invalid_quantity/quantity"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        if billing_type.nil?
          broken << "missing_billingtype/billing_type"
        elsif !Constants::AUTH_TYPE.key?(billing_type)
          broken << "invalid_billingtype/billing_type"
        end
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        broken << "invalid_account/account" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        broken
      end

      # orderDIDInternationalNational: Orders national international DIDs and adds them to the account.
      def self.order_did_international_national(values, options)
        broken = []
        location_id, quantity, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop,
        dialtime, cnam, callerid_prefix, billing_type, note, account, monthly, setup, minute = values
        if location_id.nil?
          broken << "missing_location/location_id"
        elsif !location_id.match?(Constants::LOCATION_ID)
          broken << "invalid_location/location_id"
        end
        if quantity.nil?
          broken << "invalid_quantity/quantity.required"
        elsif !Numbers.integer?(quantity, 1, 1_000_000, 1)
          broken << "invalid_quantity/quantity"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        if billing_type.nil?
          broken << "missing_billingtype/billing_type"
        elsif !Constants::AUTH_TYPE.key?(billing_type)
          broken << "invalid_billingtype/billing_type"
        end
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        broken << "invalid_account/account" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        broken
      end

      # orderDIDInternationalTollFree: Orders toll-free international DIDs and adds them to the account.
      def self.order_did_international_toll_free(values, options)
        broken = []
        location_id, quantity, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop,
        dialtime, cnam, callerid_prefix, note, account, monthly, setup, minute = values
        if location_id.nil?
          broken << "missing_location/location_id"
        elsif !location_id.match?(Constants::LOCATION_ID)
          broken << "invalid_location/location_id"
        end
        if quantity.nil?
          broken << "invalid_quantity/quantity.required"
        elsif !Numbers.integer?(quantity, 1, 1_000_000, 1)
          broken << "invalid_quantity/quantity"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        broken << "invalid_account/account" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        broken
      end

      # orderDIDVirtual: Orders one virtual DID and adds it to the account.
      def self.order_did_virtual(values, options)
        broken = []
        digits, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop, dialtime, cnam,
        callerid_prefix, note, account, monthly, setup, minute = values
        if digits.nil?
          broken << "missing_digits/digits"
        elsif !digits.match?(/\A[0-9]{3}\z/)
          broken << "invalid_digits/orderDIDVirtual.digits"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        broken << "invalid_account/account" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        broken
      end

      # orderTollFree: Orders one toll-free number and adds it to the account.
      def self.order_toll_free(values, options)
        broken = []
        did, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop, dialtime, cnam,
        callerid_prefix, note, account, monthly, setup, minute = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken << "did_in_use/did.taken" if did && !options.lookup_lacks?(did, "getDIDsInfo.did")
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        broken << "invalid_account/account" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        broken
      end

      # orderVanity: Orders one vanity toll-free number and adds it to the account.
      def self.order_vanity(values, options)
        broken = []
        did, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop, dialtime, cnam,
        callerid_prefix, note, carrier, account, monthly, setup, minute = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken << "did_in_use/did.taken" if did && !options.lookup_lacks?(did, "getDIDsInfo.did")
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        if carrier.nil?
          broken << "missing_carrier/carrier"
        elsif !carrier.match?(/\A[0-9]{1,3}\z/)
          broken << "invalid_carrier/carrier"
        elsif !options.lookup_has?(carrier, "getCarriers.value")
          broken << "invalid_carrier/carrier.unknown"
        end
        broken << "invalid_account/account" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_monthly/monthly"
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_setup/setup"
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_minute/minute"
        end
        broken
      end

      # removeDIDvPRI: Detaches a DID from a VPRI.
      def self.remove_di_dv_pri(values, options)
        broken = []
        _, did = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken
      end

      # searchDIDsCAN: Finds Canadian DIDs whose number starts with, contains or ends with a pattern.
      def self.search_dids_can(values, options)
        broken = []
        province, type, query = values
        if province && !province.match?(Constants::COUNTRY)
          broken << "invalid_province/province"
        elsif province && !options.lookup_has?(province, "getProvinces.province")
          broken << "invalid_province/province.unknown"
        end
        if type.nil?
          broken << "missing_type/type"
        elsif !Constants::SEARCH_TYPE.key?(type)
          broken << "invalid_type/search_type"
        end
        broken << "missing_query/query" if query.nil?
        broken
      end

      # searchDIDsUSA: Finds US DIDs whose number starts with, contains or ends with a pattern.
      def self.search_dids_usa(values, options)
        broken = []
        state, type, query = values
        if state && !state.match?(Constants::COUNTRY)
          broken << "invalid_state/state"
        elsif state && !options.lookup_has?(state, "getStates.state")
          broken << "invalid_state/state.unknown"
        end
        if type.nil?
          broken << "missing_type/type"
        elsif !Constants::SEARCH_TYPE.key?(type)
          broken << "invalid_type/search_type"
        end
        broken << "missing_query/searchDIDsUSA.query" if query.nil?
        broken
      end

      # searchTollFreeCanUS: Finds toll-free numbers for the USA and Canada, or lists all when no search is given.
      def self.search_toll_free_can_us(values, options)
        broken = []
        type = values.first
        broken << "invalid_type/search_type" if type && !Constants::SEARCH_TYPE.key?(type)
        broken
      end

      # searchTollFreeUSA: Finds toll-free numbers for the USA, or lists all when no search is given.
      def self.search_toll_free_usa(values, options)
        broken = []
        type = values.first
        broken << "invalid_type/search_type" if type && !Constants::SEARCH_TYPE.key?(type)
        broken
      end

      # searchVanity: Finds vanity toll-free numbers matching a pattern.
      def self.search_vanity(values, options)
        broken = []
        type, query = values
        if type.nil?
          broken << "missing_type/type"
        elsif !Constants::VANITY_TYPE.key?(type)
          broken << "invalid_type/vanity_type"
        end
        if query.nil?
          broken << "missing_query/query"
        elsif !(7..7).cover?(query.size)
          broken << "invalid_query/query"
        end
        broken
      end

      # setDIDBillingType: Switches a DID between per-minute and flat billing.
      def self.set_did_billing_type(values, options)
        broken = []
        did, billing_type = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        if billing_type.nil?
          broken << "missing_billingtype/billing_type"
        elsif !Constants::AUTH_TYPE.key?(billing_type)
          broken << "invalid_billingtype/billing_type"
        end
        broken
      end

      # setDIDInfo: Updates the routing, failovers and other settings of a DID.
      def self.set_did_info(values, options)
        broken = []
        did, routing, failover_busy, failover_unreachable, failover_noanswer, _, pop, dialtime, cnam,
        callerid_prefix, note, _, billing_type, record_calls, transcribe, transcription_locale,
        transcription_email, transcription_start_delay, voicemail_threshold, inbound_dialing_mode,
        transcription_redaction, transcription_summary, transcription_sentiment = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        if dialtime.nil?
          broken << "missing_dialtime/dialtime"
        elsif !dialtime.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_dialtime/dialtime"
        end
        if cnam.nil?
          broken << "missing_cnam/cnam"
        elsif !Constants::FLAG.key?(cnam)
          broken << "invalid_cnam/cnam"
        end
        broken << "invalid_calleridprefix/callerid_prefix" if callerid_prefix && !(..19).cover?(callerid_prefix.size)
        broken << "invalid_note/note" if note && !(..49).cover?(note.size)
        if billing_type.nil?
          broken << "missing_billingtype/billing_type"
        elsif !Constants::AUTH_TYPE.key?(billing_type)
          broken << "invalid_billingtype/billing_type"
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
        if voicemail_threshold && !Numbers.integer?(voicemail_threshold, 0, 60, 5)
          broken << "unnamed_status/voicemail_threshold"
        end
        if inbound_dialing_mode && !Constants::FLAG.key?(inbound_dialing_mode)
          broken << "unnamed_status/inbound_dialing_mode"
        end
        if transcription_redaction && !Text.in_folded?(transcription_redaction, Constants::YES_NO)
          broken << "invalid_transcription_redaction/transcription_redaction"
        end
        if transcription_summary && !Text.in_folded?(transcription_summary, Constants::YES_NO)
          broken << "invalid_transcription_summary/transcription_summary"
        end
        if transcription_sentiment && !Text.in_folded?(transcription_sentiment, Constants::YES_NO)
          broken << "invalid_transcription_sentiment/transcription_sentiment"
        end
        broken
      end

      # setDIDPOP: Moves a DID to another point of presence.
      def self.set_didpop(values, options)
        broken = []
        did, pop = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        if pop.nil?
          broken << "missing_serverpop/pop"
        elsif !pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/pop"
        elsif !options.lookup_has?(pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/pop.unknown"
        end
        broken
      end

      # setDIDRouting: Changes the main routing of a DID.
      def self.set_did_routing(values, options)
        broken = []
        did, routing = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        broken
      end

      # setDIDVoicemail: Changes the mailbox attached to a DID.
      def self.set_did_voicemail(values, options)
        broken = []
        did = values.first
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken
      end

      # unconnectDID: Detaches a DID from a reseller client sub-account.
      def self.unconnect_did(values, options)
        broken = []
        did = values.first
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken
      end

      # unconnectFAX: Detaches a fax DID from a reseller client sub-account.
      def self.unconnect_fax(values, options)
        broken = []
        did = values.first
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken
      end

      # getBackOrders: Lists all backordered DIDs, or returns one by ID.
      def self.get_back_orders(values, options)
        broken = []
        id = values.first
        broken << "invalid_id/id" if id && !id.match?(/\A[0-9]{1,20}\z/)
        broken
      end
    end
  end
end
