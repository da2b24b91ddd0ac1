# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area parking, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Parking
      # getCallParking: Lists call parking entries, or returns one by ID.
      def self.get_call_parking(values, options)
        broken = []
        callparking = values.first
        if callparking && !callparking.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callparking/callparking"
        elsif callparking && !options.lookup_has?(callparking, "getCallParking.callparking")
          broken << "invalid_callparking/callparking.unknown"
        end
        broken
      end

      # delCallParking: Deletes a call parking entry.
      def self.del_call_parking(values, options)
        broken = []
        callparking = values.first
        if callparking.nil?
          broken << "missing_callparking/callparking"
        elsif !callparking.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callparking/callparking"
        elsif !options.lookup_has?(callparking, "getCallParking.callparking")
          broken << "invalid_callparking/callparking.unknown"
        end
        broken
      end

      # setCallParking: Creates a call parking entry, or updates the one whose ID is given.
      def self.set_call_parking(values, options)
        broken = []
        callparking, name, timeout, music, failover, language, destination, delay, blf_lamps = values
        if callparking && !callparking.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callparking/callparking"
        elsif callparking && !options.lookup_has?(callparking, "getCallParking.callparking")
          broken << "invalid_callparking/callparking.unknown"
        end
        broken << "missing_name/name" if name.nil?
        if timeout.nil?
          broken << "missing_timeout/timeout"
        elsif !timeout.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_timeout/timeout"
        end
        if music.nil?
          broken << "missing_musiconhold/music"
        elsif (music && music != "default") && !options.lookup_has?(music, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music.unknown"
        end
        if failover.nil?
          broken << "missing_params/failover"
        elsif !(Constants::PARKING_FAILOVER.key?(failover) || failover.match?(Constants::PARKING_FAILOVER_2))
          broken << "invalid_failover_header/setCallParking.failover"
        end
        if language.nil?
          broken << "missing_language/language"
        elsif !Constants::LANGUAGE.key?(language)
          broken << "invalid_language/language"
        end
        if destination.nil?
          broken << "invalid_destination/destination.required"
        elsif !destination.match?(/\A[0-9A-Za-z\x2D\x2E\x3A\x40\x5F]+\z/)
          broken << "invalid_destination/destination"
        end
        broken << "missing_params/delay" if delay.nil?
        if blf_lamps.nil?
          broken << "missing_params/blf_lamps"
        elsif !Numbers.integer?(blf_lamps, 0, 10, 1)
          broken << "unnamed_status/blf_lamps"
        end
        broken
      end
    end
  end
end
