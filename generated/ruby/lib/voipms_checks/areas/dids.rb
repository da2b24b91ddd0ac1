# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area dids, each in the order in which the server looks.
    module Dids
      # assignDIDvPRI: Puts a DID that is billed per minute onto a VPRI.
      def self.assign_di_dv_pri(call)
        vpri = call.value("vpri")
        did = call.value("did")
        call.broken("missing_params/vpri") if vpri.nil?
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # backOrderDIDUSA: Places a back-order for US DIDs in a given state and rate centre.
      def self.back_order_didusa(call)
        quantity = call.value("quantity")
        state = call.value("state")
        ratecenter = call.value("ratecenter")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        billing_type = call.value("billing_type")
        if quantity.nil?
          call.broken("invalid_quantity/quantity.required")
        elsif quantity && !Numbers.integer?(quantity, 1, 1_000_000, 1, false)
          call.broken("invalid_quantity/quantity")
        end
        call.broken("missing_state/state") if state.nil?
        if state && !state.match?(Constants::COUNTRY)
          call.broken("invalid_state/state")
        elsif state && !call.lookup_has?(state, "getStates.state")
          call.broken("invalid_state/state.unknown")
        end
        if ratecenter.nil?
          call.broken("invalid_ratecenter/ratecenter.required")
        elsif ratecenter && !call.lookup_has?(ratecenter, "getRateCentersUSA.ratecenter")
          call.broken("invalid_ratecenter/ratecenter.unknown")
        end
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("missing_billingtype/billing_type") if billing_type.nil?
        call.broken("invalid_billingtype/billing_type") if billing_type && !Constants::AUTH_TYPE.include?(billing_type)
      end

      # backOrderDIDCAN: Places a back-order for Canadian DIDs in a given province and rate centre.
      def self.back_order_didcan(call)
        quantity = call.value("quantity")
        province = call.value("province")
        ratecenter = call.value("ratecenter")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        billing_type = call.value("billing_type")
        if quantity.nil?
          call.broken("invalid_quantity/quantity.required")
        elsif quantity && !Numbers.integer?(quantity, 1, 1_000_000, 1, false)
          call.broken("invalid_quantity/quantity")
        end
        call.broken("missing_province/province") if province.nil?
        if province && !province.match?(Constants::COUNTRY)
          call.broken("invalid_province/province")
        elsif province && !call.lookup_has?(province, "getProvinces.province")
          call.broken("invalid_province/province.unknown")
        end
        if ratecenter.nil?
          call.broken("invalid_ratecenter/ratecenter.required")
        elsif ratecenter && !call.lookup_has?(ratecenter, "getRateCentersCAN.ratecenter")
          call.broken("invalid_ratecenter/ratecenter.unknown_can")
        end
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("missing_billingtype/billing_type") if billing_type.nil?
        call.broken("invalid_billingtype/billing_type") if billing_type && !Constants::AUTH_TYPE.include?(billing_type)
      end

      # cancelDID: Cancels a DID and removes it from the account.
      def self.cancel_did(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
      end

      # connectDID: Hands a DID to a reseller client's sub-account and sets the fees for it.
      def self.connect_did(call)
        did = call.value("did")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        next_billing = call.value("next_billing")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_account/account") if account.nil?
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("missing_monthly/monthly") if monthly.nil?
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        call.broken("missing_setup/setup") if setup.nil?
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        call.broken("missing_minute/minute") if minute.nil?
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
        if next_billing && !(next_billing == "0000-00-00" || Dates.date?(next_billing, true, false))
          call.broken("invalid_date/next_billing")
        end
      end

      # connectFAX: Hands a fax DID to a reseller client's sub-account and sets the fees for it.
      def self.connect_fax(call)
        did = call.value("did")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        next_billing = call.value("next_billing")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
        call.broken("missing_account/account") if account.nil?
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("missing_monthly/monthly") if monthly.nil?
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        call.broken("missing_setup/setup") if setup.nil?
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        call.broken("missing_minute/minute") if minute.nil?
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
        if next_billing && !(next_billing == "0000-00-00" || Dates.date?(next_billing, true, false))
          call.broken("invalid_date/next_billing")
        end
      end

      # getCarriers: Lists the carriers for vanity numbers, or returns only the one whose code is given.
      def self.get_carriers(call)
        carrier = call.value("carrier")
        if carrier && !Text.digits?(carrier, 1, 3)
          call.broken("invalid_carrier/carrier")
        elsif carrier && !call.lookup_has?(carrier, "getCarriers.value")
          call.broken("invalid_carrier/carrier.unknown")
        end
      end

      # getDIDCountries: Lists the countries offering international DIDs of a type, or one country by id.
      def self.get_did_countries(call)
        country_id = call.value("country_id")
        type = call.value("type")
        if country_id && !Text.digits?(country_id, 1, 6)
          call.broken("invalid_countryid/country_id")
        elsif country_id && !call.lookup_has?(country_id, "getDIDCountries.value")
          call.broken("invalid_countryid/country_id.unknown")
        end
        call.broken("missing_type/type") if type.nil?
      end

      # getDIDsCAN: Lists Canadian DIDs for a province and, if given, a rate centre.
      def self.get_dids_can(call)
        province = call.value("province")
        ratecenter = call.value("ratecenter")
        call.broken("missing_province/province") if province.nil?
        if province && !province.match?(Constants::COUNTRY)
          call.broken("invalid_province/province")
        elsif province && !call.lookup_has?(province, "getProvinces.province")
          call.broken("invalid_province/province.unknown")
        end
        if ratecenter && !call.lookup_has?(ratecenter, "getRateCentersCAN.ratecenter")
          call.broken("invalid_ratecenter/ratecenter.unknown_can")
        end
      end

      # getDIDvPRI: Lists the DIDs attached to one VPRI.
      def self.get_di_dv_pri(call)
        vpri = call.value("vpri")
        call.broken("missing_params/vpri") if vpri.nil?
      end

      # getDIDsInfo: Returns DID settings for the whole account, one reseller client, one sub-account or one DID.
      def self.get_dids_info(call)
        client = call.value("client")
        did = call.value("did")
        call.broken("invalid_client/client.filter") if client && !Text.only?(client, Constants::ACCOUNT)
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # getDIDsInternationalGeographic: Lists geographic international DIDs of one country.
      def self.get_dids_international_geographic(call)
        country_id = call.value("country_id")
        call.broken("missing_countryid/country_id") if country_id.nil?
        if country_id && !Text.digits?(country_id, 1, 6)
          call.broken("invalid_countryid/country_id")
        elsif country_id && !call.lookup_has?(country_id, "getDIDCountries.value")
          call.broken("invalid_countryid/country_id.unknown")
        end
      end

      # getDIDsInternationalNational: Lists national international DIDs of one country.
      def self.get_dids_international_national(call)
        country_id = call.value("country_id")
        call.broken("missing_countryid/country_id") if country_id.nil?
        if country_id && !Text.digits?(country_id, 1, 6)
          call.broken("invalid_countryid/country_id")
        elsif country_id && !call.lookup_has?(country_id, "getDIDCountries.value")
          call.broken("invalid_countryid/country_id.unknown")
        end
      end

      # getDIDsInternationalTollFree: Lists toll-free international DIDs of one country.
      def self.get_dids_international_toll_free(call)
        country_id = call.value("country_id")
        call.broken("missing_countryid/country_id") if country_id.nil?
        if country_id && !Text.digits?(country_id, 1, 6)
          call.broken("invalid_countryid/country_id")
        elsif country_id && !call.lookup_has?(country_id, "getDIDCountries.value")
          call.broken("invalid_countryid/country_id.unknown")
        end
      end

      # getDIDsUSA: Lists US DIDs for a state and, if given, a rate centre.
      def self.get_dids_usa(call)
        state = call.value("state")
        ratecenter = call.value("ratecenter")
        call.broken("missing_state/state") if state.nil?
        if state && !state.match?(Constants::COUNTRY)
          call.broken("invalid_state/state")
        elsif state && !call.lookup_has?(state, "getStates.state")
          call.broken("invalid_state/state.unknown")
        end
        if ratecenter && !call.lookup_has?(ratecenter, "getRateCentersUSA.ratecenter")
          call.broken("invalid_ratecenter/ratecenter.unknown")
        end
      end

      # getRateCentersCAN: Lists the rate centres of a Canadian province.
      def self.get_rate_centers_can(call)
        province = call.value("province")
        call.broken("missing_province/province") if province.nil?
        if province && !province.match?(Constants::COUNTRY)
          call.broken("invalid_province/province")
        elsif province && !call.lookup_has?(province, "getProvinces.province")
          call.broken("invalid_province/province.unknown")
        end
      end

      # getRateCentersUSA: Lists the rate centres of a US state.
      def self.get_rate_centers_usa(call)
        state = call.value("state")
        call.broken("missing_state/state") if state.nil?
        if state && !state.match?(Constants::COUNTRY)
          call.broken("invalid_state/state")
        elsif state && !call.lookup_has?(state, "getStates.state")
          call.broken("invalid_state/state.unknown")
        end
      end

      # orderDID: Orders one DID and adds it to the account.
      def self.order_did(call)
        did = call.value("did")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        billing_type = call.value("billing_type")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
        call.broken("did_in_use/did.taken") if did && !call.lookup_lacks?(did, "getDIDsInfo.did")
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("missing_billingtype/billing_type") if billing_type.nil?
        call.broken("invalid_billingtype/billing_type") if billing_type && !Constants::AUTH_TYPE.include?(billing_type)
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
      end

      # orderDIDInternationalGeographic: Orders geographic international DIDs and adds them to the account.
      def self.order_did_international_geographic(call)
        location_id = call.value("location_id")
        quantity = call.value("quantity")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        billing_type = call.value("billing_type")
        note = call.value("note")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        call.broken("missing_location/location_id") if location_id.nil?
        call.broken("invalid_location/location_id") if location_id && !location_id.match?(Constants::LOCATION_ID)
        if quantity.nil?
          call.broken("invalid_quantity/quantity.required")
        elsif quantity && !Numbers.integer?(quantity, 1, 1_000_000, 1, false)
          call.broken("invalid_quantity/quantity")
        end
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("missing_billingtype/billing_type") if billing_type.nil?
        call.broken("invalid_billingtype/billing_type") if billing_type && !Constants::AUTH_TYPE.include?(billing_type)
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
      end

      # orderDIDInternationalNational: Orders national international DIDs and adds them to the account.
      def self.order_did_international_national(call)
        location_id = call.value("location_id")
        quantity = call.value("quantity")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        billing_type = call.value("billing_type")
        note = call.value("note")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        call.broken("missing_location/location_id") if location_id.nil?
        call.broken("invalid_location/location_id") if location_id && !location_id.match?(Constants::LOCATION_ID)
        if quantity.nil?
          call.broken("invalid_quantity/quantity.required")
        elsif quantity && !Numbers.integer?(quantity, 1, 1_000_000, 1, false)
          call.broken("invalid_quantity/quantity")
        end
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("missing_billingtype/billing_type") if billing_type.nil?
        call.broken("invalid_billingtype/billing_type") if billing_type && !Constants::AUTH_TYPE.include?(billing_type)
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
      end

      # orderDIDInternationalTollFree: Orders toll-free international DIDs and adds them to the account.
      def self.order_did_international_toll_free(call)
        location_id = call.value("location_id")
        quantity = call.value("quantity")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        call.broken("missing_location/location_id") if location_id.nil?
        call.broken("invalid_location/location_id") if location_id && !location_id.match?(Constants::LOCATION_ID)
        if quantity.nil?
          call.broken("invalid_quantity/quantity.required")
        elsif quantity && !Numbers.integer?(quantity, 1, 1_000_000, 1, false)
          call.broken("invalid_quantity/quantity")
        end
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
      end

      # orderDIDVirtual: Orders one virtual DID and adds it to the account.
      def self.order_did_virtual(call)
        digits = call.value("digits")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        call.broken("missing_digits/digits") if digits.nil?
        call.broken("invalid_digits/orderDIDVirtual.digits") if digits && !Text.digits?(digits, 3, 3)
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
      end

      # orderTollFree: Orders one toll-free number and adds it to the account.
      def self.order_toll_free(call)
        did = call.value("did")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
        call.broken("did_in_use/did.taken") if did && !call.lookup_lacks?(did, "getDIDsInfo.did")
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
      end

      # orderVanity: Orders one vanity toll-free number and adds it to the account.
      def self.order_vanity(call)
        did = call.value("did")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        carrier = call.value("carrier")
        account = call.value("account")
        monthly = call.value("monthly")
        setup = call.value("setup")
        minute = call.value("minute")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
        call.broken("did_in_use/did.taken") if did && !call.lookup_lacks?(did, "getDIDsInfo.did")
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("missing_carrier/carrier") if carrier.nil?
        if carrier && !Text.digits?(carrier, 1, 3)
          call.broken("invalid_carrier/carrier")
        elsif carrier && !call.lookup_has?(carrier, "getCarriers.value")
          call.broken("invalid_carrier/carrier.unknown")
        end
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        if monthly && !Numbers.decimal?(monthly, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_monthly/monthly")
        end
        if setup && !Numbers.decimal?(setup, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_setup/setup")
        end
        if minute && !Numbers.decimal?(minute, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_minute/minute")
        end
      end

      # removeDIDvPRI: Detaches a DID from a VPRI.
      def self.remove_di_dv_pri(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # searchDIDsCAN: Finds Canadian DIDs whose number starts with, contains or ends with a pattern.
      def self.search_dids_can(call)
        province = call.value("province")
        type = call.value("type")
        query = call.value("query")
        if province && !province.match?(Constants::COUNTRY)
          call.broken("invalid_province/province")
        elsif province && !call.lookup_has?(province, "getProvinces.province")
          call.broken("invalid_province/province.unknown")
        end
        call.broken("missing_type/type") if type.nil?
        call.broken("invalid_type/search_type") if type && !Constants::SEARCH_TYPE.include?(type)
        call.broken("missing_query/query") if query.nil?
      end

      # searchDIDsUSA: Finds US DIDs whose number starts with, contains or ends with a pattern.
      def self.search_dids_usa(call)
        state = call.value("state")
        type = call.value("type")
        query = call.value("query")
        if state && !state.match?(Constants::COUNTRY)
          call.broken("invalid_state/state")
        elsif state && !call.lookup_has?(state, "getStates.state")
          call.broken("invalid_state/state.unknown")
        end
        call.broken("missing_type/type") if type.nil?
        call.broken("invalid_type/search_type") if type && !Constants::SEARCH_TYPE.include?(type)
        call.broken("missing_query/searchDIDsUSA.query") if query.nil?
      end

      # searchTollFreeCanUS: Finds toll-free numbers for the USA and Canada, or lists all when no search is given.
      def self.search_toll_free_can_us(call)
        type = call.value("type")
        call.broken("invalid_type/search_type") if type && !Constants::SEARCH_TYPE.include?(type)
      end

      # searchTollFreeUSA: Finds toll-free numbers for the USA, or lists all when no search is given.
      def self.search_toll_free_usa(call)
        type = call.value("type")
        call.broken("invalid_type/search_type") if type && !Constants::SEARCH_TYPE.include?(type)
      end

      # searchVanity: Finds vanity toll-free numbers matching a pattern.
      def self.search_vanity(call)
        type = call.value("type")
        query = call.value("query")
        call.broken("missing_type/type") if type.nil?
        call.broken("invalid_type/vanity_type") if type && !Constants::VANITY_TYPE.include?(type)
        call.broken("missing_query/query") if query.nil?
        call.broken("invalid_query/query") if query && !Text.length?(query, 7, 7)
      end

      # setDIDBillingType: Switches a DID between per-minute and flat billing.
      def self.set_did_billing_type(call)
        did = call.value("did")
        billing_type = call.value("billing_type")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_billingtype/billing_type") if billing_type.nil?
        call.broken("invalid_billingtype/billing_type") if billing_type && !Constants::AUTH_TYPE.include?(billing_type)
      end

      # setDIDInfo: Updates the routing, failovers and other settings of a DID.
      def self.set_did_info(call)
        did = call.value("did")
        routing = call.value("routing")
        failover_busy = call.value("failover_busy")
        failover_unreachable = call.value("failover_unreachable")
        failover_noanswer = call.value("failover_noanswer")
        pop = call.value("pop")
        dialtime = call.value("dialtime")
        cnam = call.value("cnam")
        callerid_prefix = call.value("callerid_prefix")
        note = call.value("note")
        billing_type = call.value("billing_type")
        record_calls = call.value("record_calls")
        transcribe = call.value("transcribe")
        transcription_locale = call.value("transcription_locale")
        transcription_email = call.value("transcription_email")
        transcription_start_delay = call.value("transcription_start_delay")
        voicemail_threshold = call.value("voicemail_threshold")
        inbound_dialing_mode = call.value("inbound_dialing_mode")
        transcription_redaction = call.value("transcription_redaction")
        transcription_summary = call.value("transcription_summary")
        transcription_sentiment = call.value("transcription_sentiment")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
        call.broken("missing_dialtime/dialtime") if dialtime.nil?
        call.broken("invalid_dialtime/dialtime") if dialtime && !Text.digits?(dialtime, 1, 6)
        call.broken("missing_cnam/cnam") if cnam.nil?
        call.broken("invalid_cnam/cnam") if cnam && !Constants::FLAG.include?(cnam)
        if callerid_prefix && !Text.length?(callerid_prefix, nil, 19)
          call.broken("invalid_calleridprefix/callerid_prefix")
        end
        call.broken("invalid_note/note") if note && !Text.length?(note, nil, 49)
        call.broken("missing_billingtype/billing_type") if billing_type.nil?
        call.broken("invalid_billingtype/billing_type") if billing_type && !Constants::AUTH_TYPE.include?(billing_type)
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
        if voicemail_threshold && !Numbers.integer?(voicemail_threshold, 0, 60, 5, false)
          call.broken("unnamed_status/voicemail_threshold")
        end
        if inbound_dialing_mode && !Constants::FLAG.include?(inbound_dialing_mode)
          call.broken("unnamed_status/inbound_dialing_mode")
        end
        if transcription_redaction && !Text.in_set_fold?(transcription_redaction, Constants::YES_NO)
          call.broken("invalid_transcription_redaction/transcription_redaction")
        end
        if transcription_summary && !Text.in_set_fold?(transcription_summary, Constants::YES_NO)
          call.broken("invalid_transcription_summary/transcription_summary")
        end
        if transcription_sentiment && !Text.in_set_fold?(transcription_sentiment, Constants::YES_NO)
          call.broken("invalid_transcription_sentiment/transcription_sentiment")
        end
      end

      # setDIDPOP: Moves a DID to another point of presence.
      def self.set_didpop(call)
        did = call.value("did")
        pop = call.value("pop")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_serverpop/pop") if pop.nil?
        if pop && !Text.digits?(pop, 1, 6)
          call.broken("invalid_serverpop/pop")
        elsif pop && !call.lookup_has?(pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/pop.unknown")
        end
      end

      # setDIDRouting: Changes the main routing of a DID.
      def self.set_did_routing(call)
        did = call.value("did")
        routing = call.value("routing")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
      end

      # setDIDVoicemail: Changes the mailbox attached to a DID.
      def self.set_did_voicemail(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
      end

      # unconnectDID: Detaches a DID from a reseller client sub-account.
      def self.unconnect_did(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
      end

      # unconnectFAX: Detaches a fax DID from a reseller client sub-account.
      def self.unconnect_fax(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # getBackOrders: Lists all backordered DIDs, or returns one by ID.
      def self.get_back_orders(call)
        id = call.value("id")
        call.broken("invalid_id/id") if id && !Text.digits?(id, 1, 20)
      end
    end
  end
end
