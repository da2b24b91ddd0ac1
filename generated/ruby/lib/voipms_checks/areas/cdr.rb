# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area cdr, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Cdr
      # getCallAccounts: Lists all sub-accounts, or the accounts of one reseller client, as call filter values.
      def self.get_call_accounts(values, options)
        broken = []
        client = values.first
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # getCallTypes: Lists call types together with all DIDs, or with the DIDs of one reseller client.
      def self.get_call_types(values, options)
        broken = []
        client = values.first
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # getCDR: Returns the account's call detail records for a period.
      def self.get_cdr(values, options)
        broken = []
        date_from, date_to, answered, noanswer, busy, failed, timezone, _, _, account = values
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
        if date_from && date_to && !Dates.within?(date_from_day, date_to_day, 92)
          broken << "invalid_daterange/date_from"
        end
        if !Constants::NO_CALLSTATUS.key?(answered) &&
           !Constants::NO_CALLSTATUS.key?(noanswer) &&
           !Constants::NO_CALLSTATUS.key?(busy) &&
           !Constants::NO_CALLSTATUS.key?(failed)
          broken << "no_callstatus/answered"
        end
        if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
          broken << "invalid_timezone/timezone"
        elsif timezone.nil?
          broken << "invalid_timezone/getCDR.required"
        end
        broken << "invalid_account/account.filter" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        broken
      end

      # getRates: Looks up rates within one package by a search term.
      def self.get_rates(values, options)
        broken = []
        package, query = values
        if package.nil?
          broken << "missing_package/package"
        elsif !package.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_package/package"
        elsif !options.lookup_has?(package, "getPackages.package")
          broken << "invalid_package/package.unknown"
        end
        broken << "missing_query/query" if query.nil?
        broken
      end

      # getResellerCDR: Returns the call detail records of one reseller client for a period.
      def self.get_reseller_cdr(values, options)
        broken = []
        date_from, date_to, client, answered, noanswer, busy, failed, timezone, _, _, account = values
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
        if date_from && date_to && !Dates.within?(date_from_day, date_to_day, 92)
          broken << "invalid_daterange/date_from"
        end
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        if !Constants::NO_CALLSTATUS.key?(answered) &&
           !Constants::NO_CALLSTATUS.key?(noanswer) &&
           !Constants::NO_CALLSTATUS.key?(busy) &&
           !Constants::NO_CALLSTATUS.key?(failed)
          broken << "no_callstatus/answered"
        end
        if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
          broken << "invalid_timezone/timezone"
        elsif timezone.nil?
          broken << "invalid_timezone/getCDR.required"
        end
        broken << "invalid_account/account.filter" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        broken
      end

      # getCallTranscriptions: Lists call transcriptions of an account for a period.
      def self.get_call_transcriptions(values, options)
        broken = []
        account, date_to, date_from = values
        date_to_day = Dates.day_number(date_to)
        date_from_day = Dates.day_number(date_from)
        broken << "invalid_account/account.filter" if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x40\x5F]+\z/)
        if date_to.nil?
          broken << "missing_to_date/date_to"
        elsif date_to_day.nil?
          broken << "invalid_date/date_to"
        elsif date_to_day.nil? || !Dates.padded?(date_to)
          broken << "invalid_date/date_to.padding"
        end
        if date_from.nil?
          broken << "missing_from_date/date_from"
        elsif date_from_day.nil?
          broken << "invalid_date/date_from"
        elsif date_from_day.nil? || !Dates.padded?(date_from)
          broken << "invalid_date/date_from.padding"
        end
        broken << "invalid_datetime/date_from" if date_from && date_from_day.nil?
        broken << "invalid_date_from/recordings" if date_from && date_to && !Dates.ordered?(date_from_day, date_to_day)
        broken << "invalid_daterange/unproven" if date_from && date_to && !Dates.within?(date_from_day, date_to_day, 92)
        broken
      end

      # getTerminationRates: Looks up outgoing rates on one route (premium or value) by a search term.
      def self.get_termination_rates(values, options)
        broken = []
        query, route = values
        broken << "missing_query/query" if query.nil?
        if route.nil?
          broken << "missing_route/route"
        elsif !route.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_route/route"
        elsif !options.lookup_has?(route, "getRoutes.value")
          broken << "invalid_route/route.unknown"
        end
        broken
      end
    end
  end
end
