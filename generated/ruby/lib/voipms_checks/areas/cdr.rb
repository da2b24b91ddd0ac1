# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area cdr, each in the order in which the server looks.
    module Cdr
      # getCallAccounts: Lists all sub-accounts, or the accounts of one reseller client, as call filter values.
      def self.get_call_accounts(call)
        client = call.value("client")
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
      end

      # getCallTypes: Lists call types together with all DIDs, or with the DIDs of one reseller client.
      def self.get_call_types(call)
        client = call.value("client")
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
      end

      # getCDR: Returns the account's call detail records for a period.
      def self.get_cdr(call)
        date_from = call.value("date_from")
        date_to = call.value("date_to")
        answered = call.value("answered")
        noanswer = call.value("noanswer")
        busy = call.value("busy")
        failed = call.value("failed")
        timezone = call.value("timezone")
        account = call.value("account")
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
        call.broken("invalid_daterange/date_from") if date_from && date_to && !Dates.within?(date_from, date_to, 92)
        if !Constants::NO_CALLSTATUS.include?(answered) &&
           !Constants::NO_CALLSTATUS.include?(noanswer) &&
           !Constants::NO_CALLSTATUS.include?(busy) &&
           !Constants::NO_CALLSTATUS.include?(failed)
          call.broken("no_callstatus/answered")
        end
        if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
          call.broken("invalid_timezone/timezone")
        elsif timezone.nil?
          call.broken("invalid_timezone/getCDR.required")
        end
        call.broken("invalid_account/account.filter") if account && !Text.only?(account, Constants::ACCOUNT)
      end

      # getRates: Looks up rates within one package by a search term.
      def self.get_rates(call)
        package = call.value("package")
        query = call.value("query")
        call.broken("missing_package/package") if package.nil?
        if package && !Text.digits?(package, 1, 20)
          call.broken("invalid_package/package")
        elsif package && !call.lookup_has?(package, "getPackages.package")
          call.broken("invalid_package/package.unknown")
        end
        call.broken("missing_query/query") if query.nil?
      end

      # getResellerCDR: Returns the call detail records of one reseller client for a period.
      def self.get_reseller_cdr(call)
        date_from = call.value("date_from")
        date_to = call.value("date_to")
        client = call.value("client")
        answered = call.value("answered")
        noanswer = call.value("noanswer")
        busy = call.value("busy")
        failed = call.value("failed")
        timezone = call.value("timezone")
        account = call.value("account")
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
        call.broken("invalid_daterange/date_from") if date_from && date_to && !Dates.within?(date_from, date_to, 92)
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
        if !Constants::NO_CALLSTATUS.include?(answered) &&
           !Constants::NO_CALLSTATUS.include?(noanswer) &&
           !Constants::NO_CALLSTATUS.include?(busy) &&
           !Constants::NO_CALLSTATUS.include?(failed)
          call.broken("no_callstatus/answered")
        end
        if timezone && !Numbers.decimal?(timezone, -1200, 1300, 1, 2)
          call.broken("invalid_timezone/timezone")
        elsif timezone.nil?
          call.broken("invalid_timezone/getCDR.required")
        end
        call.broken("invalid_account/account.filter") if account && !Text.only?(account, Constants::ACCOUNT)
      end

      # getCallTranscriptions: Lists call transcriptions of an account for a period.
      def self.get_call_transcriptions(call)
        account = call.value("account")
        date_to = call.value("date_to")
        date_from = call.value("date_from")
        call.broken("invalid_account/account.filter") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("missing_to_date/date_to") if date_to.nil?
        if date_to && !Dates.date?(date_to, true, true)
          call.broken("invalid_date/date_to")
        elsif date_to && !Dates.date?(date_to, false, true)
          call.broken("invalid_date/date_to.padding")
        end
        call.broken("missing_from_date/date_from") if date_from.nil?
        if date_from && !Dates.date?(date_from, true, true)
          call.broken("invalid_date/date_from")
        elsif date_from && !Dates.date?(date_from, false, true)
          call.broken("invalid_date/date_from.padding")
        end
        call.broken("invalid_datetime/date_from") if date_from && !Dates.date?(date_from, true, true)
        call.broken("invalid_date_from/recordings") if date_from && date_to && !Dates.ordered?(date_from, date_to)
        call.broken("invalid_daterange/unproven") if date_from && date_to && !Dates.within?(date_from, date_to, 92)
      end

      # getTerminationRates: Looks up outgoing rates on one route (premium or value) by a search term.
      def self.get_termination_rates(call)
        query = call.value("query")
        route = call.value("route")
        call.broken("missing_query/query") if query.nil?
        call.broken("missing_route/route") if route.nil?
        if route && !Text.digits?(route, 1, 6)
          call.broken("invalid_route/route")
        elsif route && !call.lookup_has?(route, "getRoutes.value")
          call.broken("invalid_route/route.unknown")
        end
      end
    end
  end
end
