# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area clients, each in the order in which the server looks.
    module Clients
      # addCharge: Debits an amount from one reseller client.
      def self.add_charge(call)
        client = call.value("client")
        charge = call.value("charge")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
        call.broken("missing_charge/charge") if charge.nil?
        if charge && !Numbers.decimal?(charge, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_charge/charge")
        end
      end

      # addPayment: Credits an amount to one reseller client.
      def self.add_payment(call)
        client = call.value("client")
        payment = call.value("payment")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
        call.broken("missing_payment/payment") if payment.nil?
        if payment && !Numbers.decimal?(payment, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          call.broken("invalid_payment/payment")
        end
      end

      # delClient: Deletes one reseller client.
      def self.del_client(call)
        client = call.value("client")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
      end

      # getBalanceManagement: Lists the balance management options, or returns only the one whose code is given.
      def self.get_balance_management(call)
        balance_management = call.value("balance_management")
        if balance_management && !Text.digits?(balance_management, 1, 3)
          call.broken("invalid_balancemanagement/balance_management")
        elsif balance_management && !call.lookup_has?(balance_management, "getBalanceManagement.value")
          call.broken("invalid_balancemanagement/balance_management.unknown")
        end
      end

      # getCharges: Lists the charges made to one reseller client.
      def self.get_charges(call)
        client = call.value("client")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
      end

      # getClientPackages: Lists the packages of one reseller client.
      def self.get_client_packages(call)
        client = call.value("client")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
      end

      # getClients: Lists all reseller clients, or finds one by id or e-mail address.
      def self.get_clients(call)
        client = call.value("client")
        call.broken("invalid_client/client.email") if client && !(Text.digits?(client, 1, 20) || Network.email?(client))
      end

      # getClientThreshold: Returns the threshold settings of one reseller client.
      def self.get_client_threshold(call)
        client = call.value("client")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
      end

      # getDeposits: Lists the deposits made for one reseller client.
      def self.get_deposits(call)
        client = call.value("client")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
      end

      # getPackages: Lists the packages, or returns only the one whose code is given.
      def self.get_packages(call)
        package = call.value("package")
        if package && !Text.digits?(package, 1, 20)
          call.broken("invalid_package/package")
        elsif package && !call.lookup_has?(package, "getPackages.package")
          call.broken("invalid_package/package.unknown")
        end
      end

      # getResellerBalance: Returns one reseller client's balance with call statistics for today and the last 30 days.
      def self.get_reseller_balance(call)
        client = call.value("client")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
      end

      # setClient: Updates the details of one reseller client.
      def self.set_client(call)
        client = call.value("client")
        email = call.value("email")
        password = call.value("password")
        firstname = call.value("firstname")
        lastname = call.value("lastname")
        country = call.value("country")
        phone_number = call.value("phone_number")
        balance_management = call.value("balance_management")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
        call.broken("missing_email/email") if email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
        call.broken("missing_password/password") if password.nil?
        call.broken("missing_firstname/firstname") if firstname.nil?
        call.broken("missing_lastname/lastname") if lastname.nil?
        call.broken("invalid_country/country") if country && !country.match?(Constants::COUNTRY)
        call.broken("missing_phonenumber/phone_number") if phone_number.nil?
        if balance_management && !Text.digits?(balance_management, 1, 3)
          call.broken("invalid_balancemanagement/balance_management")
        elsif balance_management && !call.lookup_has?(balance_management, "getBalanceManagement.value")
          call.broken("invalid_balancemanagement/balance_management.unknown")
        end
      end

      # setClientThreshold: Sets the balance threshold of a reseller client and, if given, its notification address.
      def self.set_client_threshold(call)
        client = call.value("client")
        email = call.value("email")
        threshold = call.value("threshold")
        call.broken("missing_client/client") if client.nil?
        if client && !Text.digits?(client, 1, 20)
          call.broken("invalid_client/client")
        elsif client && !call.lookup_has?(client, "getClients.client")
          call.broken("invalid_client/client.unknown")
        end
        call.broken("invalid_email/email") if email && !Network.email?(email)
        if threshold.nil?
          call.broken("Invalid_threshold/threshold.required")
        elsif threshold && !Numbers.integer?(threshold, 1, 250, 1, false)
          call.broken("Invalid_threshold/threshold")
        end
      end

      # signupClient: Creates a new client under the reseller account.
      def self.signup_client(call)
        firstname = call.value("firstname")
        lastname = call.value("lastname")
        address = call.value("address")
        city = call.value("city")
        state = call.value("state")
        country = call.value("country")
        zip = call.value("zip")
        phone_number = call.value("phone_number")
        email = call.value("email")
        confirm_email = call.value("confirm_email")
        password = call.value("password")
        confirm_password = call.value("confirm_password")
        balance_management = call.value("balance_management")
        call.broken("missing_firstname/firstname") if firstname.nil?
        call.broken("missing_lastname/lastname") if lastname.nil?
        call.broken("missing_address/address") if address.nil?
        call.broken("missing_city/city") if city.nil?
        call.broken("missing_state/state") if state.nil?
        call.broken("missing_country/country") if country.nil?
        call.broken("invalid_country/country") if country && !country.match?(Constants::COUNTRY)
        call.broken("missing_zip/zip") if zip.nil?
        call.broken("missing_phonenumber/phone_number") if phone_number.nil?
        call.broken("missing_email/email") if email.nil?
        call.broken("invalid_email/email") if email && !Network.email?(email)
        call.broken("used_email/email.taken") if email && !call.lookup_lacks?(email, "getClients.email")
        call.broken("missing_email_confirm/confirm_email") if confirm_email.nil?
        call.broken("mismatch_email_confirm/confirm_email") if confirm_email && email && confirm_email != email
        call.broken("missing_password/password") if password.nil?
        call.broken("missing_password_confirm/confirm_password") if confirm_password.nil?
        if confirm_password && password && confirm_password != password
          call.broken("mismatch_password_confirm/confirm_password")
        end
        if balance_management && !Text.digits?(balance_management, 1, 3)
          call.broken("invalid_balancemanagement/balance_management")
        elsif balance_management && !call.lookup_has?(balance_management, "getBalanceManagement.value")
          call.broken("invalid_balancemanagement/balance_management.unknown")
        end
      end
    end
  end
end
