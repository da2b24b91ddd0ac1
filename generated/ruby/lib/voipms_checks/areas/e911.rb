# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area e911, each in the order in which the server looks.
    module E911
      # e911Cancel: Cancels the e911 service of a DID.
      def self.e911_cancel(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
      end

      # e911Info: Returns the e911 details registered for a DID.
      def self.e911_info(call)
        did = call.value("did")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
      end

      # e911Provision: Subscribes a DID to the e911 emergency service.
      def self.e911_provision(call)
        did = call.value("did")
        full_name = call.value("full_name")
        street_number = call.value("street_number")
        street_name = call.value("street_name")
        city = call.value("city")
        state = call.value("state")
        country = call.value("country")
        zip = call.value("zip")
        language = call.value("language")
        zip_code = call.value("zip_code")
        email = call.value("email")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_fullname/full_name") if full_name.nil?
        call.broken("missing_street_number/street_number") if street_number.nil?
        call.broken("missing_street_name/street_name") if street_name.nil?
        call.broken("missing_city/e911.city") if city.nil?
        call.broken("missing_state/state") if state.nil?
        call.broken("missing_country/country") if country.nil?
        call.broken("invalid_country/e911.country") if country && !Text.in_set_fold?(country, Constants::E911_COUNTRY)
        call.broken("missing_language/e911.language") if zip_code && language.nil?
        call.broken("no_provision/language") if language && !Constants::NO_PROVISION.include?(language)
        if language && !Text.in_set_fold?(language, Constants::E911_LANGUAGE)
          call.broken("invalid_language/e911.language")
        end
        if zip.nil? && zip_code.nil?
          call.broken("missing_zip/e911.zip_code")
        elsif zip && email && zip_code.nil?
          call.broken("missing_zip/e911.zip")
        elsif zip && email.nil? && zip_code.nil?
          call.broken("missing_zip/e911.wsdl")
        end
        call.broken("missing_email/e911.email") if zip_code && email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
      end

      # e911ProvisionManually: Subscribes a DID to e911 with the details checked by provider staff.
      def self.e911_provision_manually(call)
        did = call.value("did")
        full_name = call.value("full_name")
        street_number = call.value("street_number")
        street_name = call.value("street_name")
        city = call.value("city")
        state = call.value("state")
        country = call.value("country")
        zip = call.value("zip")
        language = call.value("language")
        zip_code = call.value("zip_code")
        email = call.value("email")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_fullname/full_name") if full_name.nil?
        call.broken("missing_street_number/street_number") if street_number.nil?
        call.broken("missing_street_name/street_name") if street_name.nil?
        call.broken("missing_city/e911.city") if city.nil?
        call.broken("missing_state/state") if state.nil?
        call.broken("missing_country/country") if country.nil?
        call.broken("invalid_country/e911.country") if country && !Text.in_set_fold?(country, Constants::E911_COUNTRY)
        call.broken("missing_language/e911.language") if zip_code && language.nil?
        if language && !Text.in_set_fold?(language, Constants::E911_LANGUAGE)
          call.broken("invalid_language/e911.language")
        end
        if zip.nil? && zip_code.nil?
          call.broken("missing_zip/e911.zip_code")
        elsif zip && email && zip_code.nil?
          call.broken("missing_zip/e911.zip")
        elsif zip && email.nil? && zip_code.nil?
          call.broken("missing_zip/e911.wsdl")
        end
        call.broken("missing_email/e911.email") if zip_code && email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
      end

      # e911Update: Updates the registered e911 details of a DID.
      def self.e911_update(call)
        did = call.value("did")
        full_name = call.value("full_name")
        street_number = call.value("street_number")
        street_name = call.value("street_name")
        city = call.value("city")
        state = call.value("state")
        country = call.value("country")
        zip = call.value("zip")
        language = call.value("language")
        zip_code = call.value("zip_code")
        email = call.value("email")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_fullname/full_name") if full_name.nil?
        call.broken("missing_street_number/street_number") if street_number.nil?
        call.broken("missing_street_name/street_name") if street_name.nil?
        call.broken("missing_city/e911.city") if city.nil?
        call.broken("missing_state/state") if state.nil?
        call.broken("missing_country/country") if country.nil?
        call.broken("invalid_country/e911.country") if country && !Text.in_set_fold?(country, Constants::E911_COUNTRY)
        call.broken("missing_language/e911.language") if zip_code && language.nil?
        if language && !Text.in_set_fold?(language, Constants::E911_LANGUAGE)
          call.broken("invalid_language/e911.language")
        end
        if zip.nil? && zip_code.nil?
          call.broken("missing_zip/e911.zip_code")
        elsif zip && email && zip_code.nil?
          call.broken("missing_zip/e911.zip")
        elsif zip && email.nil? && zip_code.nil?
          call.broken("missing_zip/e911.wsdl")
        end
        call.broken("missing_email/e911.email") if zip_code && email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
      end

      # e911Validate: Checks e911 details before subscribing to the service.
      def self.e911_validate(call)
        did = call.value("did")
        full_name = call.value("full_name")
        street_number = call.value("street_number")
        street_name = call.value("street_name")
        city = call.value("city")
        state = call.value("state")
        country = call.value("country")
        zip = call.value("zip")
        language = call.value("language")
        zip_code = call.value("zip_code")
        email = call.value("email")
        call.broken("missing_did/did") if did.nil?
        if did && !Text.only?(did, Constants::DID)
          call.broken("invalid_did/did")
        elsif did && !call.lookup_has?(did, "getDIDsInfo.did")
          call.broken("invalid_did/did.unknown")
        end
        call.broken("missing_fullname/full_name") if full_name.nil?
        call.broken("missing_street_number/street_number") if street_number.nil?
        call.broken("missing_street_name/street_name") if street_name.nil?
        call.broken("missing_city/e911.city") if city.nil?
        call.broken("missing_state/state") if state.nil?
        call.broken("missing_country/country") if country.nil?
        call.broken("invalid_country/e911.country") if country && !Text.in_set_fold?(country, Constants::E911_COUNTRY)
        call.broken("missing_language/e911.language") if zip_code && language.nil?
        if language && !Text.in_set_fold?(language, Constants::E911_LANGUAGE)
          call.broken("invalid_language/e911.language")
        end
        if zip.nil? && zip_code.nil?
          call.broken("missing_zip/e911.zip_code")
        elsif zip && email && zip_code.nil?
          call.broken("missing_zip/e911.zip")
        elsif zip && email.nil? && zip_code.nil?
          call.broken("missing_zip/e911.wsdl")
        end
        call.broken("missing_email/e911.email") if zip_code && email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
      end
    end
  end
end
