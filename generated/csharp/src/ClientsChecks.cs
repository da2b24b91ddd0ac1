// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The checks of the methods of the area clients.</summary>
    internal static class ClientsChecks
    {
        /// <summary>Debits an amount from one reseller client.</summary>
        internal static void AddCharge(Call call)
        {
            string client = call.Get("client");
            string charge = call.Get("charge");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
            if (charge == "")
            {
                call.Found(ClientsRules.MissingChargeCharge);
            }
            if (
                charge != ""
                && !Numbers.Decimal(charge, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(ClientsRules.InvalidChargeCharge);
            }
        }

        /// <summary>Credits an amount to one reseller client.</summary>
        internal static void AddPayment(Call call)
        {
            string client = call.Get("client");
            string payment = call.Get("payment");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
            if (payment == "")
            {
                call.Found(ClientsRules.MissingPaymentPayment);
            }
            if (
                payment != ""
                && !Numbers.Decimal(payment, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(ClientsRules.InvalidPaymentPayment);
            }
        }

        /// <summary>Deletes one reseller client.</summary>
        internal static void DelClient(Call call)
        {
            string client = call.Get("client");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
        }

        /// <summary>
        /// Lists the balance management options, or returns only the one whose code is given.
        /// </summary>
        internal static void GetBalanceManagement(Call call)
        {
            string balanceManagement = call.Get("balance_management");
            if (balanceManagement != "" && !Text.Digits(balanceManagement, 1, 3))
            {
                call.Found(ClientsRules.InvalidBalancemanagementBalanceManagement);
            }
            else if (
                balanceManagement != ""
                && !call.LookupHas(balanceManagement, "getBalanceManagement.value")
            )
            {
                call.Found(ClientsRules.InvalidBalancemanagementBalanceManagementUnknown);
            }
        }

        /// <summary>Lists the charges made to one reseller client.</summary>
        internal static void GetCharges(Call call)
        {
            string client = call.Get("client");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
        }

        /// <summary>Lists the packages of one reseller client.</summary>
        internal static void GetClientPackages(Call call)
        {
            string client = call.Get("client");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
        }

        /// <summary>Lists all reseller clients, or finds one by id or e-mail address.</summary>
        internal static void GetClients(Call call)
        {
            string client = call.Get("client");
            if (client != "" && !(Text.Digits(client, 1, 20) || Net.Email(client)))
            {
                call.Found(ClientsRules.InvalidClientClientEmail);
            }
        }

        /// <summary>Returns the threshold settings of one reseller client.</summary>
        internal static void GetClientThreshold(Call call)
        {
            string client = call.Get("client");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
        }

        /// <summary>Lists the deposits made for one reseller client.</summary>
        internal static void GetDeposits(Call call)
        {
            string client = call.Get("client");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
        }

        /// <summary>Lists the packages, or returns only the one whose code is given.</summary>
        internal static void GetPackages(Call call)
        {
            string package = call.Get("package");
            if (package != "" && !Text.Digits(package, 1, 20))
            {
                call.Found(ClientsRules.InvalidPackagePackage);
            }
            else if (package != "" && !call.LookupHas(package, "getPackages.package"))
            {
                call.Found(ClientsRules.InvalidPackagePackageUnknown);
            }
        }

        /// <summary>
        /// Returns one reseller client's balance with call statistics for today and the last 30
        /// days.
        /// </summary>
        internal static void GetResellerBalance(Call call)
        {
            string client = call.Get("client");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
        }

        /// <summary>Updates the details of one reseller client.</summary>
        internal static void SetClient(Call call)
        {
            string client = call.Get("client");
            string email = call.Get("email");
            string password = call.Get("password");
            string firstname = call.Get("firstname");
            string lastname = call.Get("lastname");
            string country = call.Get("country");
            string phoneNumber = call.Get("phone_number");
            string balanceManagement = call.Get("balance_management");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
            if (email == "")
            {
                call.Found(GeneralRules.MissingEmailEmail);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
            if (password == "")
            {
                call.Found(GeneralRules.MissingPasswordPassword);
            }
            if (firstname == "")
            {
                call.Found(ClientsRules.MissingFirstnameFirstname);
            }
            if (lastname == "")
            {
                call.Found(ClientsRules.MissingLastnameLastname);
            }
            if (country != "" && !Patterns.Country.IsMatch(country))
            {
                call.Found(GeneralRules.InvalidCountryCountry);
            }
            if (phoneNumber == "")
            {
                call.Found(CallflowRules.MissingPhonenumberPhoneNumber);
            }
            if (balanceManagement != "" && !Text.Digits(balanceManagement, 1, 3))
            {
                call.Found(ClientsRules.InvalidBalancemanagementBalanceManagement);
            }
            else if (
                balanceManagement != ""
                && !call.LookupHas(balanceManagement, "getBalanceManagement.value")
            )
            {
                call.Found(ClientsRules.InvalidBalancemanagementBalanceManagementUnknown);
            }
        }

        /// <summary>
        /// Sets the balance threshold of a reseller client and, if given, its notification address.
        /// </summary>
        internal static void SetClientThreshold(Call call)
        {
            string client = call.Get("client");
            string email = call.Get("email");
            string threshold = call.Get("threshold");
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
            if (threshold == "")
            {
                call.Found(ClientsRules.InvalidThresholdThresholdRequired);
            }
            else if (threshold != "" && !Numbers.Integer(threshold, 1, 250, 1, false))
            {
                call.Found(ClientsRules.InvalidThresholdThreshold);
            }
        }

        /// <summary>Creates a new client under the reseller account.</summary>
        internal static void SignupClient(Call call)
        {
            string firstname = call.Get("firstname");
            string lastname = call.Get("lastname");
            string address = call.Get("address");
            string city = call.Get("city");
            string state = call.Get("state");
            string country = call.Get("country");
            string zip = call.Get("zip");
            string phoneNumber = call.Get("phone_number");
            string email = call.Get("email");
            string confirmEmail = call.Get("confirm_email");
            string password = call.Get("password");
            string confirmPassword = call.Get("confirm_password");
            string balanceManagement = call.Get("balance_management");
            if (firstname == "")
            {
                call.Found(ClientsRules.MissingFirstnameFirstname);
            }
            if (lastname == "")
            {
                call.Found(ClientsRules.MissingLastnameLastname);
            }
            if (address == "")
            {
                call.Found(ClientsRules.MissingAddressAddress);
            }
            if (city == "")
            {
                call.Found(ClientsRules.MissingCityCity);
            }
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (country == "")
            {
                call.Found(ClientsRules.MissingCountryCountry);
            }
            if (country != "" && !Patterns.Country.IsMatch(country))
            {
                call.Found(GeneralRules.InvalidCountryCountry);
            }
            if (zip == "")
            {
                call.Found(ClientsRules.MissingZipZip);
            }
            if (phoneNumber == "")
            {
                call.Found(CallflowRules.MissingPhonenumberPhoneNumber);
            }
            if (email == "")
            {
                call.Found(GeneralRules.MissingEmailEmail);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
            if (email != "" && !call.LookupLacks(email, "getClients.email"))
            {
                call.Found(GeneralRules.UsedEmailEmailTaken);
            }
            if (confirmEmail == "")
            {
                call.Found(ClientsRules.MissingEmailConfirmConfirmEmail);
            }
            if (confirmEmail != "" && email != "" && confirmEmail != email)
            {
                call.Found(ClientsRules.MismatchEmailConfirmConfirmEmail);
            }
            if (password == "")
            {
                call.Found(GeneralRules.MissingPasswordPassword);
            }
            if (confirmPassword == "")
            {
                call.Found(ClientsRules.MissingPasswordConfirmConfirmPassword);
            }
            if (confirmPassword != "" && password != "" && confirmPassword != password)
            {
                call.Found(ClientsRules.MismatchPasswordConfirmConfirmPassword);
            }
            if (balanceManagement != "" && !Text.Digits(balanceManagement, 1, 3))
            {
                call.Found(ClientsRules.InvalidBalancemanagementBalanceManagement);
            }
            else if (
                balanceManagement != ""
                && !call.LookupHas(balanceManagement, "getBalanceManagement.value")
            )
            {
                call.Found(ClientsRules.InvalidBalancemanagementBalanceManagementUnknown);
            }
        }
    }
}
