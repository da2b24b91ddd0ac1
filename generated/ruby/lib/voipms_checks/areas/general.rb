# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area general, each in the order in which the server looks.
    module General
      # getCountries: Lists the countries, or returns only the one whose code is given.
      def self.get_countries(call)
        country = call.value("country")
        call.broken("invalid_country/country") if country && !country.match?(Constants::COUNTRY)
      end

      # getLanguages: Lists the languages, or returns only the one whose code is given.
      def self.get_languages(call)
        language = call.value("language")
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
      end

      # getServersInfo: Lists the servers with their details, or returns only the one whose POP is given.
      def self.get_servers_info(call)
        server_pop = call.value("server_pop")
        if server_pop && !Text.digits?(server_pop, 1, 6)
          call.broken("invalid_serverpop/server_pop")
        elsif server_pop && !call.lookup_has?(server_pop, "getServersInfo.server_pop")
          call.broken("invalid_serverpop/server_pop.unknown")
        end
      end

      # getTimezones: Lists the time zones, or returns only the one named.
      def self.get_timezones(call)
        timezone = call.value("timezone")
        if timezone && !Text.only?(timezone, Constants::ZONE_NAME)
          call.broken("invalid_timezone/zone_name")
        elsif timezone && !call.lookup_has?(timezone, "getTimezones.value")
          call.broken("invalid_timezone/timezone.unknown")
        end
      end

      # getTransactionHistory: Lists account transactions for a period.
      def self.get_transaction_history(call)
        date_from = call.value("date_from")
        date_to = call.value("date_to")
        if date_from.nil?
          call.broken("invalid_date/date_from.required")
        elsif date_from && !Dates.date?(date_from, true, true)
          call.broken("invalid_date/date_from")
        elsif date_from && !Dates.date?(date_from, false, true)
          call.broken("invalid_date/date_from.padding")
        end
        if date_to.nil?
          call.broken("invalid_date/date_to.required")
        elsif date_to && !Dates.date?(date_to, true, true)
          call.broken("invalid_date/date_to")
        elsif date_to && !Dates.date?(date_to, false, true)
          call.broken("invalid_date/date_to.padding")
        end
        call.broken("invalid_date_from/date_from") if date_from && date_to && !Dates.ordered?(date_from, date_to)
        call.broken("invalid_daterange/unproven") if date_from && date_to && !Dates.within?(date_from, date_to, 92)
      end

      # getInvoice: Retrieves the invoice for a date range or a predefined period.
      def self.get_invoice(call)
        from = call.value("from")
        to = call.value("to")
        range = call.value("range")
        type = call.value("type")
        if from && !Dates.date?(from, true, true)
          call.broken("invalid_date/from")
        elsif from && !Dates.date?(from, false, true)
          call.broken("invalid_date/from.padding")
        end
        if to && !Dates.date?(to, true, true)
          call.broken("invalid_date/to")
        elsif to && !Dates.date?(to, false, true)
          call.broken("invalid_date/to.padding")
        end
        call.broken("invalid_date_from/from") if from && to && !Dates.ordered?(from, to)
        call.broken("unnamed_status/range") if range && !Constants::INVOICE_RANGE.include?(range)
        call.broken("invalid_invoice_type/type") if type && !Constants::FLAG.include?(type)
      end
    end
  end
end
