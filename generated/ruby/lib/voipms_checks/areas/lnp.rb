# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area lnp, each in the order in which the server looks.
    module Lnp
      # getPortability: Checks whether a number can be ported in and shows the plans and rates if it can.
      def self.get_portability(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # addLNPPort: Opens a porting order for one or more numbers.
      def self.add_lnp_port(call)
        port_type = call.value("portType")
        numbers = call.value("numbers")
        location_type = call.value("locationType")
        is_mobile = call.value("isMobile")
        pin = call.value("pin")
        btn = call.value("btn")
        services = call.value("services")
        tf_type = call.value("tfType")
        statement_name = call.value("statementName")
        first_name = call.value("firstName")
        last_name = call.value("lastName")
        address1 = call.value("address1")
        city = call.value("city")
        zip = call.value("zip")
        state = call.value("state")
        country = call.value("country")
        provider_name = call.value("providerName")
        provider_account = call.value("providerAccount")
        if port_type.nil?
          call.broken("invalid_porttype/portType.required")
        elsif port_type && !Constants::PORT_TYPE.include?(port_type)
          call.broken("invalid_porttype/portType")
        end
        call.broken("missing_numbers/numbers") if numbers.nil?
        if numbers &&
           !(Lists.all?(numbers, ",", 1, nil) { |item| !Text.prefix?(item, Constants::INVALID_MIXED_NUMBERS_ITEM) } ||
             Lists.all?(numbers, ",", 1, nil) { |item| item.match?(Constants::INVALID_MIXED_NUMBERS_ITEM_2) })
          call.broken("invalid_mixed_numbers/numbers")
        end
        if port_type == "3" &&
           numbers &&
           !Lists.all?(numbers, ",", 1, nil) { |item| item.match?(Constants::INVALID_MIXED_NUMBERS_ITEM_2) }
          call.broken("invalid_number_porttype/numbers")
        end
        if Constants::PORTTYPE.include?(port_type) &&
           numbers &&
           !Lists.all?(numbers, ",", 1, nil) { |item| !Text.prefix?(item, Constants::INVALID_MIXED_NUMBERS_ITEM) }
          call.broken("invalid_tfnumber_porttype/numbers")
        end
        call.broken("invalid_pin_number/pin") if is_mobile == "1" && pin.nil?
        call.broken("missing_params/addLNPPort.btn") if is_mobile == "1" && btn.nil?
        call.broken("missing_params/addLNPPort.services") if is_mobile == "1" && services.nil?
        call.broken("missing_params/addLNPPort.tfType") if port_type == "3" && tf_type.nil?
        call.broken("unnamed_status/tfType") if tf_type && !Constants::TOLL_FREE_TYPE.include?(tf_type)
        call.broken("invalid_statement_name/statementName") if location_type == "1" && statement_name.nil?
        call.broken("invalid_firstname/firstName.required") if first_name.nil?
        call.broken("invalid_lastname/lastName.required") if last_name.nil?
        call.broken("invalid_address/address1.required") if address1.nil?
        call.broken("invalid_city/city.required") if city.nil?
        call.broken("invalid_zip/zip.required") if zip.nil?
        call.broken("invalid_state/state.required") if state.nil?
        if country.nil?
          call.broken("invalid_country/country.required")
        elsif country && !country.match?(Constants::COUNTRY)
          call.broken("invalid_country/country")
        end
        call.broken("invalid_provider_name/providerName.required") if provider_name.nil?
        call.broken("invalid_provider_account/providerAccount.required") if provider_account.nil?
      end

      # addLNPFile: Attaches an invoice file to a porting order.
      def self.add_lnp_file(call)
        portid = call.value("portid")
        file = call.value("file")
        if portid.nil?
          call.broken("invalid_portingid/portid.required")
        elsif portid && !Text.digits?(portid, 1, 20)
          call.broken("invalid_portingid/portid")
        elsif portid && !call.lookup_has?(portid, "getLNPList.portid")
          call.broken("invalid_portingid/portid.unknown")
        end
        call.broken("missing_file/file") if file.nil?
        call.broken("no_base64file/file") if file && !Text.base64?(file)
      end

      # getLNPStatus: Returns the current status of a porting order.
      def self.get_lnp_status(call)
        portid = call.value("portid")
        if portid.nil?
          call.broken("invalid_portingid/portid.required")
        elsif portid && !Text.digits?(portid, 1, 20)
          call.broken("invalid_portingid/portid")
        elsif portid && !call.lookup_has?(portid, "getLNPList.portid")
          call.broken("invalid_portingid/portid.unknown")
        end
      end

      # getLNPNotes: Lists the notes on a porting order.
      def self.get_lnp_notes(call)
        portid = call.value("portid")
        if portid.nil?
          call.broken("invalid_portingid/portid.required")
        elsif portid && !Text.digits?(portid, 1, 20)
          call.broken("invalid_portingid/portid")
        elsif portid && !call.lookup_has?(portid, "getLNPList.portid")
          call.broken("invalid_portingid/portid.unknown")
        end
      end

      # getLNPList: Lists porting orders, with optional status and date filters.
      def self.get_lnp_list(call)
        portid = call.value("portid")
        port_status = call.value("portStatus")
        start_date = call.value("startDate")
        end_date = call.value("endDate")
        if portid && !Text.digits?(portid, 1, 20)
          call.broken("invalid_portingid/portid")
        elsif portid && !call.lookup_has?(portid, "getLNPList.portid")
          call.broken("invalid_portingid/portid.unknown")
        end
        if port_status && !call.lookup_has?(port_status, "getLNPListStatus.status")
          call.broken("invalid_port_status/portStatus.unknown")
        end
        call.broken("invalid_foc_startdate/startDate") if start_date && !Dates.date?(start_date, true, true)
        call.broken("invalid_foc_enddate/endDate") if end_date && !Dates.date?(end_date, true, true)
      end

      # getLNPDetails: Returns the details of a porting order.
      def self.get_lnp_details(call)
        portid = call.value("portid")
        if portid.nil?
          call.broken("invalid_portingid/portid.required")
        elsif portid && !Text.digits?(portid, 1, 20)
          call.broken("invalid_portingid/portid")
        elsif portid && !call.lookup_has?(portid, "getLNPList.portid")
          call.broken("invalid_portingid/portid.unknown")
        end
      end

      # getLNPAttachList: Lists the files attached to a porting order.
      def self.get_lnp_attach_list(call)
        portid = call.value("portid")
        if portid.nil?
          call.broken("invalid_portingid/portid.required")
        elsif portid && !Text.digits?(portid, 1, 20)
          call.broken("invalid_portingid/portid")
        elsif portid && !call.lookup_has?(portid, "getLNPList.portid")
          call.broken("invalid_portingid/portid.unknown")
        end
      end

      # getLNPAttach: Returns the details of a file attached to a porting order.
      def self.get_lnp_attach(call)
        attachid = call.value("attachid")
        portid = call.value("portid")
        if attachid.nil?
          call.broken("invalid_attachid/attachid.required")
        elsif attachid && !Text.digits?(attachid, 1, 20)
          call.broken("invalid_attachid/attachid")
        end
        if portid.nil?
          call.broken("invalid_portingid/portid.required")
        elsif portid && !Text.digits?(portid, 1, 20)
          call.broken("invalid_portingid/portid")
        elsif portid && !call.lookup_has?(portid, "getLNPList.portid")
          call.broken("invalid_portingid/portid.unknown")
        end
      end
    end
  end
end
