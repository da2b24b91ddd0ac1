# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area lnp, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Lnp
      # getPortability: Checks whether a number can be ported in and shows the plans and rates if it can.
      def self.get_portability(values, options)
        broken = []
        did = values.first
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        end
        broken
      end

      # addLNPPort: Opens a porting order for one or more numbers.
      def self.add_lnp_port(values, options)
        broken = []
        port_type, numbers, _, location_type, is_mobile, pin, btn, services, tf_type, statement_name,
        first_name, last_name, address1, _, city, zip, state, country, provider_name, provider_account = values
        if port_type.nil?
          broken << "invalid_porttype/portType.required"
        elsif !Constants::PORT_TYPE.key?(port_type)
          broken << "invalid_porttype/portType"
        end
        if numbers.nil?
          broken << "missing_numbers/numbers"
        elsif !(Lists.all?(numbers, ",", 1, nil) { |item| !Text.prefix?(item, Constants::INVALID_MIXED_NUMBERS_ITEM) } || Lists.all?(numbers, ",", 1, nil) { |item| item.match?(Constants::INVALID_MIXED_NUMBERS_ITEM_2) })
          broken << "invalid_mixed_numbers/numbers"
        end
        if port_type == "3" &&
           numbers &&
           !Lists.all?(numbers, ",", 1, nil) { |item| item.match?(Constants::INVALID_MIXED_NUMBERS_ITEM_2) }
          broken << "invalid_number_porttype/numbers"
        end
        if Constants::PORTTYPE.key?(port_type) &&
           numbers &&
           !Lists.all?(numbers, ",", 1, nil) { |item| !Text.prefix?(item, Constants::INVALID_MIXED_NUMBERS_ITEM) }
          broken << "invalid_tfnumber_porttype/numbers"
        end
        broken << "invalid_pin_number/pin" if is_mobile == "1" && pin.nil?
        broken << "missing_params/addLNPPort.btn" if is_mobile == "1" && btn.nil?
        broken << "missing_params/addLNPPort.services" if is_mobile == "1" && services.nil?
        broken << "missing_params/addLNPPort.tfType" if port_type == "3" && tf_type.nil?
        broken << "unnamed_status/tfType" if tf_type && !Constants::TOLL_FREE_TYPE.key?(tf_type)
        broken << "invalid_statement_name/statementName" if location_type == "1" && statement_name.nil?
        broken << "invalid_firstname/firstName.required" if first_name.nil?
        broken << "invalid_lastname/lastName.required" if last_name.nil?
        broken << "invalid_address/address1.required" if address1.nil?
        broken << "invalid_city/city.required" if city.nil?
        broken << "invalid_zip/zip.required" if zip.nil?
        broken << "invalid_state/state.required" if state.nil?
        if country.nil?
          broken << "invalid_country/country.required"
        elsif !country.match?(Constants::COUNTRY)
          broken << "invalid_country/country"
        end
        broken << "invalid_provider_name/providerName.required" if provider_name.nil?
        broken << "invalid_provider_account/providerAccount.required" if provider_account.nil?
        broken
      end

      # addLNPFile: Attaches an invoice file to a porting order.
      def self.add_lnp_file(values, options)
        broken = []
        portid, file = values
        if portid.nil?
          broken << "invalid_portingid/portid.required"
        elsif !portid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_portingid/portid"
        elsif !options.lookup_has?(portid, "getLNPList.portid")
          broken << "invalid_portingid/portid.unknown"
        end
        if file.nil?
          broken << "missing_file/file"
        elsif !Text.base64?(file)
          broken << "no_base64file/file"
        end
        broken
      end

      # getLNPStatus: Returns the current status of a porting order.
      def self.get_lnp_status(values, options)
        broken = []
        portid = values.first
        if portid.nil?
          broken << "invalid_portingid/portid.required"
        elsif !portid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_portingid/portid"
        elsif !options.lookup_has?(portid, "getLNPList.portid")
          broken << "invalid_portingid/portid.unknown"
        end
        broken
      end

      # getLNPNotes: Lists the notes on a porting order.
      def self.get_lnp_notes(values, options)
        broken = []
        portid = values.first
        if portid.nil?
          broken << "invalid_portingid/portid.required"
        elsif !portid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_portingid/portid"
        elsif !options.lookup_has?(portid, "getLNPList.portid")
          broken << "invalid_portingid/portid.unknown"
        end
        broken
      end

      # getLNPList: Lists porting orders, with optional status and date filters.
      def self.get_lnp_list(values, options)
        broken = []
        portid, port_status, start_date, end_date = values
        start_date_day = Dates.day_number(start_date)
        end_date_day = Dates.day_number(end_date)
        if portid && !portid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_portingid/portid"
        elsif portid && !options.lookup_has?(portid, "getLNPList.portid")
          broken << "invalid_portingid/portid.unknown"
        end
        if port_status && !options.lookup_has?(port_status, "getLNPListStatus.list_status")
          broken << "invalid_port_status/portStatus.unknown"
        end
        broken << "invalid_foc_startdate/startDate" if start_date && start_date_day.nil?
        broken << "invalid_foc_enddate/endDate" if end_date && end_date_day.nil?
        broken
      end

      # getLNPDetails: Returns the details of a porting order.
      def self.get_lnp_details(values, options)
        broken = []
        portid = values.first
        if portid.nil?
          broken << "invalid_portingid/portid.required"
        elsif !portid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_portingid/portid"
        elsif !options.lookup_has?(portid, "getLNPList.portid")
          broken << "invalid_portingid/portid.unknown"
        end
        broken
      end

      # getLNPAttachList: Lists the files attached to a porting order.
      def self.get_lnp_attach_list(values, options)
        broken = []
        portid = values.first
        if portid.nil?
          broken << "invalid_portingid/portid.required"
        elsif !portid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_portingid/portid"
        elsif !options.lookup_has?(portid, "getLNPList.portid")
          broken << "invalid_portingid/portid.unknown"
        end
        broken
      end

      # getLNPAttach: Returns the details of a file attached to a porting order.
      def self.get_lnp_attach(values, options)
        broken = []
        attachid, portid = values
        if attachid.nil?
          broken << "invalid_attachid/attachid.required"
        elsif !attachid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_attachid/attachid"
        end
        if portid.nil?
          broken << "invalid_portingid/portid.required"
        elsif !portid.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_portingid/portid"
        elsif !options.lookup_has?(portid, "getLNPList.portid")
          broken << "invalid_portingid/portid.unknown"
        end
        broken
      end
    end
  end
end
