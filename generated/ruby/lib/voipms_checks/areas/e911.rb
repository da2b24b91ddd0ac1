# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area e911, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module E911
      # e911Cancel: Cancels the e911 service of a DID.
      def self.e911_cancel(values, options)
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

      # e911Info: Returns the e911 details registered for a DID.
      def self.e911_info(values, options)
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

      # e911Provision: Subscribes a DID to the e911 emergency service.
      def self.e911_provision(values, options)
        broken = []
        did, full_name, street_number, street_name, _, _, city, state, country, zip, language, _, zip_code,
        email = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken << "missing_fullname/full_name" if full_name.nil?
        broken << "missing_street_number/street_number" if street_number.nil?
        broken << "missing_street_name/street_name" if street_name.nil?
        broken << "missing_city/e911.city" if city.nil?
        broken << "missing_state/state" if state.nil?
        if country.nil?
          broken << "missing_country/country"
        elsif !Text.in_folded?(country, Constants::E911_COUNTRY)
          broken << "invalid_country/e911.country"
        end
        broken << "missing_language/e911.language" if zip_code && language.nil?
        broken << "no_provision/language" if language && !Constants::NO_PROVISION.key?(language)
        broken << "invalid_language/e911.language" if language && !Text.in_folded?(language, Constants::E911_LANGUAGE)
        if zip.nil? && zip_code.nil?
          broken << "missing_zip/e911.zip_code"
        elsif zip && email && zip_code.nil?
          broken << "missing_zip/e911.zip"
        elsif zip && email.nil? && zip_code.nil?
          broken << "missing_zip/e911.wsdl"
        end
        broken << "missing_email/e911.email" if zip_code && email.nil?
        broken << "invalid_email/email" if email && !Network.email?(email)
        broken
      end

      # e911ProvisionManually: Subscribes a DID to e911 with the details checked by provider staff.
      def self.e911_provision_manually(values, options)
        broken = []
        did, full_name, street_number, street_name, _, _, city, state, country, zip, language, _, zip_code,
        email = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken << "missing_fullname/full_name" if full_name.nil?
        broken << "missing_street_number/street_number" if street_number.nil?
        broken << "missing_street_name/street_name" if street_name.nil?
        broken << "missing_city/e911.city" if city.nil?
        broken << "missing_state/state" if state.nil?
        if country.nil?
          broken << "missing_country/country"
        elsif !Text.in_folded?(country, Constants::E911_COUNTRY)
          broken << "invalid_country/e911.country"
        end
        broken << "missing_language/e911.language" if zip_code && language.nil?
        broken << "invalid_language/e911.language" if language && !Text.in_folded?(language, Constants::E911_LANGUAGE)
        if zip.nil? && zip_code.nil?
          broken << "missing_zip/e911.zip_code"
        elsif zip && email && zip_code.nil?
          broken << "missing_zip/e911.zip"
        elsif zip && email.nil? && zip_code.nil?
          broken << "missing_zip/e911.wsdl"
        end
        broken << "missing_email/e911.email" if zip_code && email.nil?
        broken << "invalid_email/email" if email && !Network.email?(email)
        broken
      end

      # e911Update: Updates the registered e911 details of a DID.
      def self.e911_update(values, options)
        broken = []
        did, full_name, street_number, street_name, _, _, city, state, country, zip, language, _, zip_code,
        email = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken << "missing_fullname/full_name" if full_name.nil?
        broken << "missing_street_number/street_number" if street_number.nil?
        broken << "missing_street_name/street_name" if street_name.nil?
        broken << "missing_city/e911.city" if city.nil?
        broken << "missing_state/state" if state.nil?
        if country.nil?
          broken << "missing_country/country"
        elsif !Text.in_folded?(country, Constants::E911_COUNTRY)
          broken << "invalid_country/e911.country"
        end
        broken << "missing_language/e911.language" if zip_code && language.nil?
        broken << "invalid_language/e911.language" if language && !Text.in_folded?(language, Constants::E911_LANGUAGE)
        if zip.nil? && zip_code.nil?
          broken << "missing_zip/e911.zip_code"
        elsif zip && email && zip_code.nil?
          broken << "missing_zip/e911.zip"
        elsif zip && email.nil? && zip_code.nil?
          broken << "missing_zip/e911.wsdl"
        end
        broken << "missing_email/e911.email" if zip_code && email.nil?
        broken << "invalid_email/email" if email && !Network.email?(email)
        broken
      end

      # e911Validate: Checks e911 details before subscribing to the service.
      def self.e911_validate(values, options)
        broken = []
        did, full_name, street_number, street_name, _, _, city, state, country, zip, language, _, zip_code,
        email = values
        if did.nil?
          broken << "missing_did/did"
        elsif !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
          broken << "invalid_did/did"
        elsif !(options.lookup_has?(did, "getDIDsInfo.did") || did.match?(/[\x20\x28\x29\x2B\x2D\x2E]/) || did.match?(/\A[0-9]{11,}\z/))
          broken << "invalid_did/did.unknown"
        end
        broken << "missing_fullname/full_name" if full_name.nil?
        broken << "missing_street_number/street_number" if street_number.nil?
        broken << "missing_street_name/street_name" if street_name.nil?
        broken << "missing_city/e911.city" if city.nil?
        broken << "missing_state/state" if state.nil?
        if country.nil?
          broken << "missing_country/country"
        elsif !Text.in_folded?(country, Constants::E911_COUNTRY)
          broken << "invalid_country/e911.country"
        end
        broken << "missing_language/e911.language" if zip_code && language.nil?
        broken << "invalid_language/e911.language" if language && !Text.in_folded?(language, Constants::E911_LANGUAGE)
        if zip.nil? && zip_code.nil?
          broken << "missing_zip/e911.zip_code"
        elsif zip && email && zip_code.nil?
          broken << "missing_zip/e911.zip"
        elsif zip && email.nil? && zip_code.nil?
          broken << "missing_zip/e911.wsdl"
        end
        broken << "missing_email/e911.email" if zip_code && email.nil?
        broken << "invalid_email/email" if email && !Network.email?(email)
        broken
      end
    end
  end
end
