// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area clients; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class ClientsChecks
    {
        /// <summary>Debits an amount from one reseller client.</summary>
        internal static void AddCharge(Call call)
        {
            string client = call.Get(0);
            string charge = call.Get(1);
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
            string client = call.Get(0);
            string payment = call.Get(1);
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
            string client = call.Get(0);
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
            string balanceManagement = call.Get(0);
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
            string client = call.Get(0);
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
            string client = call.Get(0);
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
            string client = call.Get(0);
            if (client != "" && !(Text.Digits(client, 1, 20) || Net.Email(client)))
            {
                call.Found(ClientsRules.InvalidClientClientEmail);
            }
        }

        /// <summary>Returns the threshold settings of one reseller client.</summary>
        internal static void GetClientThreshold(Call call)
        {
            string client = call.Get(0);
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
            string client = call.Get(0);
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
            string package = call.Get(0);
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
            string client = call.Get(0);
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
            string client = call.Get(0);
            string email = call.Get(1);
            string password = call.Get(2);
            string firstname = call.Get(4);
            string lastname = call.Get(5);
            string country = call.Get(9);
            string phoneNumber = call.Get(11);
            string balanceManagement = call.Get(12);
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
            string client = call.Get(0);
            string email = call.Get(1);
            string threshold = call.Get(2);
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
            string firstname = call.Get(0);
            string lastname = call.Get(1);
            string address = call.Get(3);
            string city = call.Get(4);
            string state = call.Get(5);
            string country = call.Get(6);
            string zip = call.Get(7);
            string phoneNumber = call.Get(8);
            string email = call.Get(9);
            string confirmEmail = call.Get(10);
            string password = call.Get(11);
            string confirmPassword = call.Get(12);
            string balanceManagement = call.Get(14);
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
