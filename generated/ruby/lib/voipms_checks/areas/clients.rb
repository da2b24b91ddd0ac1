# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area clients, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Clients
      # addCharge: Debits an amount from one reseller client.
      def self.add_charge(values, options)
        broken = []
        client, charge = values
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        if charge.nil?
          broken << "missing_charge/charge"
        elsif !Numbers.decimal?(charge, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_charge/charge"
        end
        broken
      end

      # addPayment: Credits an amount to one reseller client.
      def self.add_payment(values, options)
        broken = []
        client, payment = values
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        if payment.nil?
          broken << "missing_payment/payment"
        elsif !Numbers.decimal?(payment, -9_999_999_990_000_000_000, 9_999_999_990_000_000_000, 1, 10)
          broken << "invalid_payment/payment"
        end
        broken
      end

      # delClient: Deletes one reseller client.
      def self.del_client(values, options)
        broken = []
        client = values.first
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        broken
      end

      # getBalanceManagement: Lists the balance management options, or returns only the one whose code is given.
      def self.get_balance_management(values, options)
        broken = []
        balance_management = values.first
        if balance_management && !balance_management.match?(/\A[0-9]{1,3}\z/)
          broken << "invalid_balancemanagement/balance_management"
        elsif balance_management && !options.lookup_has?(balance_management, "getBalanceManagement.value")
          broken << "invalid_balancemanagement/balance_management.unknown"
        end
        broken
      end

      # getCharges: Lists the charges made to one reseller client.
      def self.get_charges(values, options)
        broken = []
        client = values.first
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        broken
      end

      # getClientPackages: Lists the packages of one reseller client.
      def self.get_client_packages(values, options)
        broken = []
        client = values.first
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        broken
      end

      # getClients: Lists all reseller clients, or finds one by id or e-mail address.
      def self.get_clients(values, options)
        broken = []
        client = values.first
        if client && !(client.match?(/\A[0-9]{1,20}\z/) || Network.email?(client))
          broken << "invalid_client/client.email"
        end
        broken
      end

      # getClientThreshold: Returns the threshold settings of one reseller client.
      def self.get_client_threshold(values, options)
        broken = []
        client = values.first
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        broken
      end

      # getDeposits: Lists the deposits made for one reseller client.
      def self.get_deposits(values, options)
        broken = []
        client = values.first
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        broken
      end

      # getPackages: Lists the packages, or returns only the one whose code is given.
      def self.get_packages(values, options)
        broken = []
        package = values.first
        if package && !package.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_package/package"
        elsif package && !options.lookup_has?(package, "getPackages.package")
          broken << "invalid_package/package.unknown"
        end
        broken
      end

      # getResellerBalance: Returns one reseller client's balance with call statistics for today and the last 30 days.
      def self.get_reseller_balance(values, options)
        broken = []
        client = values.first
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        broken
      end

      # setClient: Updates the details of one reseller client.
      def self.set_client(values, options)
        broken = []
        client, email, password, _, firstname, lastname, _, _, _, country, _, phone_number, balance_management = values
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        if email.nil?
          broken << "missing_email/email"
        elsif !Network.email?(email)
          broken << "invalid_email/email"
        end
        broken << "missing_password/password" if password.nil?
        broken << "missing_firstname/firstname" if firstname.nil?
        broken << "missing_lastname/lastname" if lastname.nil?
        broken << "invalid_country/country" if country && !country.match?(Constants::COUNTRY)
        broken << "missing_phonenumber/phone_number" if phone_number.nil?
        if balance_management && !balance_management.match?(/\A[0-9]{1,3}\z/)
          broken << "invalid_balancemanagement/balance_management"
        elsif balance_management && !options.lookup_has?(balance_management, "getBalanceManagement.value")
          broken << "invalid_balancemanagement/balance_management.unknown"
        end
        broken
      end

      # setClientThreshold: Sets the balance threshold of a reseller client and, if given, its notification address.
      def self.set_client_threshold(values, options)
        broken = []
        client, email, threshold = values
        if client.nil?
          broken << "missing_client/client"
        elsif !client.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_client/client"
        elsif !options.lookup_has?(client, "getClients.client")
          broken << "invalid_client/client.unknown"
        end
        broken << "invalid_email/email" if email && !Network.email?(email)
        if threshold.nil?
          broken << "Invalid_threshold/threshold.required"
        elsif !Numbers.integer?(threshold, 1, 250, 1)
          broken << "Invalid_threshold/threshold"
        end
        broken
      end

      # signupClient: Creates a new client under the reseller account.
      def self.signup_client(values, options)
        broken = []
        firstname, lastname, _, address, city, state, country, zip, phone_number, email, confirm_email,
        password, confirm_password, _, balance_management = values
        broken << "missing_firstname/firstname" if firstname.nil?
        broken << "missing_lastname/lastname" if lastname.nil?
        broken << "missing_address/address" if address.nil?
        broken << "missing_city/city" if city.nil?
        broken << "missing_state/state" if state.nil?
        if country.nil?
          broken << "missing_country/country"
        elsif !country.match?(Constants::COUNTRY)
          broken << "invalid_country/country"
        end
        broken << "missing_zip/zip" if zip.nil?
        broken << "missing_phonenumber/phone_number" if phone_number.nil?
        if email.nil?
          broken << "missing_email/email"
        elsif !Network.email?(email)
          broken << "invalid_email/email"
        end
        broken << "used_email/email.taken" if email && !options.lookup_lacks?(email, "getClients.email")
        if confirm_email.nil?
          broken << "missing_email_confirm/confirm_email"
        elsif email && confirm_email != email
          broken << "mismatch_email_confirm/confirm_email"
        end
        broken << "missing_password/password" if password.nil?
        if confirm_password.nil?
          broken << "missing_password_confirm/confirm_password"
        elsif password && confirm_password != password
          broken << "mismatch_password_confirm/confirm_password"
        end
        if balance_management && !balance_management.match?(/\A[0-9]{1,3}\z/)
          broken << "invalid_balancemanagement/balance_management"
        elsif balance_management && !options.lookup_has?(balance_management, "getBalanceManagement.value")
          broken << "invalid_balancemanagement/balance_management.unknown"
        end
        broken
      end
    end
  end
end
