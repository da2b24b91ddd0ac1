# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area general, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module General
      # getCountries: Lists the countries, or returns only the one whose code is given.
      def self.get_countries(values, options)
        broken = []
        country = values.first
        broken << "invalid_country/country" if country && !country.match?(Constants::COUNTRY)
        broken
      end

      # getLanguages: Lists the languages, or returns only the one whose code is given.
      def self.get_languages(values, options)
        broken = []
        language = values.first
        broken << "invalid_language/language" if language && !Constants::LANGUAGE.key?(language)
        broken
      end

      # getServersInfo: Lists the servers with their details, or returns only the one whose POP is given.
      def self.get_servers_info(values, options)
        broken = []
        server_pop = values.first
        if server_pop && !server_pop.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_serverpop/server_pop"
        elsif server_pop && !options.lookup_has?(server_pop, "getServersInfo.server_pop")
          broken << "invalid_serverpop/server_pop.unknown"
        end
        broken
      end

      # getTimezones: Lists the time zones, or returns only the one named.
      def self.get_timezones(values, options)
        broken = []
        timezone = values.first
        if timezone && !timezone.match?(/\A[0-9A-Za-z\x2B\x2D\x2F\x5F]+\z/)
          broken << "invalid_timezone/zone_name"
        elsif timezone && !options.lookup_has?(timezone, "getTimezones.value")
          broken << "invalid_timezone/timezone.unknown"
        end
        broken
      end

      # getTransactionHistory: Lists account transactions for a period.
      def self.get_transaction_history(values, options)
        broken = []
        date_from, date_to = values
        date_from_day = Dates.day_number(date_from)
        date_to_day = Dates.day_number(date_to)
        if date_from.nil?
          broken << "invalid_date/date_from.required"
        elsif date_from_day.nil?
          broken << "invalid_date/date_from"
        elsif date_from_day.nil? || !Dates.padded?(date_from)
          broken << "invalid_date/date_from.padding"
        end
        if date_to.nil?
          broken << "invalid_date/date_to.required"
        elsif date_to_day.nil?
          broken << "invalid_date/date_to"
        elsif date_to_day.nil? || !Dates.padded?(date_to)
          broken << "invalid_date/date_to.padding"
        end
        broken << "invalid_date_from/date_from" if date_from && date_to && !Dates.ordered?(date_from_day, date_to_day)
        broken << "invalid_daterange/unproven" if date_from && date_to && !Dates.within?(date_from_day, date_to_day, 92)
        broken
      end

      # getInvoice: Retrieves the invoice for a date range or a predefined period.
      def self.get_invoice(values, options)
        broken = []
        from, to, range, type = values
        from_day = Dates.day_number(from)
        to_day = Dates.day_number(to)
        if from && from_day.nil?
          broken << "invalid_date/from"
        elsif from && (from_day.nil? || !Dates.padded?(from))
          broken << "invalid_date/from.padding"
        end
        if to && to_day.nil?
          broken << "invalid_date/to"
        elsif to && (to_day.nil? || !Dates.padded?(to))
          broken << "invalid_date/to.padding"
        end
        broken << "invalid_date_from/from" if from && to && !Dates.ordered?(from_day, to_day)
        broken << "unnamed_status/range" if range && !Constants::INVOICE_RANGE.key?(range)
        broken << "invalid_invoice_type/type" if type && !Constants::FLAG.key?(type)
        broken
      end
    end
  end
end
