# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area parking, each in the order in which the server looks.
    module Parking
      # getCallParking: Lists call parking entries, or returns one by ID.
      def self.get_call_parking(call)
        callparking = call.value("callparking")
        if callparking && !Text.digits?(callparking, 1, 20)
          call.broken("invalid_callparking/callparking")
        elsif callparking && !call.lookup_has?(callparking, "getCallParking.callparking")
          call.broken("invalid_callparking/callparking.unknown")
        end
      end

      # delCallParking: Deletes a call parking entry.
      def self.del_call_parking(call)
        callparking = call.value("callparking")
        call.broken("missing_callparking/callparking") if callparking.nil?
        if callparking && !Text.digits?(callparking, 1, 20)
          call.broken("invalid_callparking/callparking")
        elsif callparking && !call.lookup_has?(callparking, "getCallParking.callparking")
          call.broken("invalid_callparking/callparking.unknown")
        end
      end

      # setCallParking: Creates a call parking entry, or updates the one whose ID is given.
      def self.set_call_parking(call)
        callparking = call.value("callparking")
        name = call.value("name")
        timeout = call.value("timeout")
        music = call.value("music")
        failover = call.value("failover")
        language = call.value("language")
        destination = call.value("destination")
        delay = call.value("delay")
        blf_lamps = call.value("blf_lamps")
        if callparking && !Text.digits?(callparking, 1, 20)
          call.broken("invalid_callparking/callparking")
        elsif callparking && !call.lookup_has?(callparking, "getCallParking.callparking")
          call.broken("invalid_callparking/callparking.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_timeout/timeout") if timeout.nil?
        call.broken("invalid_timeout/timeout") if timeout && !Text.digits?(timeout, 1, 6)
        call.broken("missing_musiconhold/music") if music.nil?
        call.broken("invalid_musiconhold/music.unknown") if music && !call.lookup_has?(music, "getMusicOnHold.value")
        call.broken("missing_params/failover") if failover.nil?
        if failover &&
           !(Constants::PARKING_FAILOVER.include?(failover) || failover.match?(Constants::PARKING_FAILOVER_2))
          call.broken("invalid_failover_header/setCallParking.failover")
        end
        call.broken("missing_language/language") if language.nil?
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
        if destination.nil?
          call.broken("invalid_destination/destination.required")
        elsif destination && !Text.only?(destination, Constants::PARKING_DESTINATION)
          call.broken("invalid_destination/destination")
        end
        call.broken("missing_params/delay") if delay.nil?
        call.broken("missing_params/blf_lamps") if blf_lamps.nil?
        call.broken("unnamed_status/blf_lamps") if blf_lamps && !Numbers.integer?(blf_lamps, 0, 10, 1, false)
      end
    end
  end
end
