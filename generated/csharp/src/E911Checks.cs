// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area e911; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class E911Checks
    {
        /// <summary>Lists the e911 address types, or returns one by code.</summary>
        internal static void E911AddressTypes(Call call) { }

        /// <summary>Cancels the e911 service of a DID.</summary>
        internal static void E911Cancel(Call call)
        {
            string did = call.Get(0);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
        }

        /// <summary>Returns the e911 details registered for a DID.</summary>
        internal static void E911Info(Call call)
        {
            string did = call.Get(0);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
        }

        /// <summary>Subscribes a DID to the e911 emergency service.</summary>
        internal static void E911Provision(Call call)
        {
            string did = call.Get(0);
            string fullName = call.Get(1);
            string streetNumber = call.Get(2);
            string streetName = call.Get(3);
            string city = call.Get(6);
            string state = call.Get(7);
            string country = call.Get(8);
            string zip = call.Get(9);
            string language = call.Get(10);
            string zipCode = call.Get(12);
            string email = call.Get(13);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (fullName == "")
            {
                call.Found(E911Rules.MissingFullnameFullName);
            }
            if (streetNumber == "")
            {
                call.Found(E911Rules.MissingStreetNumberStreetNumber);
            }
            if (streetName == "")
            {
                call.Found(E911Rules.MissingStreetNameStreetName);
            }
            if (city == "")
            {
                call.Found(ClientsRules.MissingCityE911City);
            }
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (country == "")
            {
                call.Found(ClientsRules.MissingCountryCountry);
            }
            if (country != "" && !Sets.E911Country.Contains(Text.Lower(country)))
            {
                call.Found(GeneralRules.InvalidCountryE911Country);
            }
            if (zipCode != "" && language == "")
            {
                call.Found(GeneralRules.MissingLanguageE911Language);
            }
            if (language != "" && !Sets.NoProvision.Contains(language))
            {
                call.Found(E911Rules.NoProvisionLanguage);
            }
            if (language != "" && !Sets.E911Language.Contains(Text.Lower(language)))
            {
                call.Found(GeneralRules.InvalidLanguageE911Language);
            }
            if (zip == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911ZipCode);
            }
            else if (zip != "" && email != "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Zip);
            }
            else if (zip != "" && email == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Wsdl);
            }
            if (zipCode != "" && email == "")
            {
                call.Found(GeneralRules.MissingEmailE911Email);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
        }

        /// <summary>Subscribes a DID to e911 with the details checked by provider staff.</summary>
        internal static void E911ProvisionManually(Call call)
        {
            string did = call.Get(0);
            string fullName = call.Get(1);
            string streetNumber = call.Get(2);
            string streetName = call.Get(3);
            string city = call.Get(6);
            string state = call.Get(7);
            string country = call.Get(8);
            string zip = call.Get(9);
            string language = call.Get(10);
            string zipCode = call.Get(12);
            string email = call.Get(13);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (fullName == "")
            {
                call.Found(E911Rules.MissingFullnameFullName);
            }
            if (streetNumber == "")
            {
                call.Found(E911Rules.MissingStreetNumberStreetNumber);
            }
            if (streetName == "")
            {
                call.Found(E911Rules.MissingStreetNameStreetName);
            }
            if (city == "")
            {
                call.Found(ClientsRules.MissingCityE911City);
            }
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (country == "")
            {
                call.Found(ClientsRules.MissingCountryCountry);
            }
            if (country != "" && !Sets.E911Country.Contains(Text.Lower(country)))
            {
                call.Found(GeneralRules.InvalidCountryE911Country);
            }
            if (zipCode != "" && language == "")
            {
                call.Found(GeneralRules.MissingLanguageE911Language);
            }
            if (language != "" && !Sets.E911Language.Contains(Text.Lower(language)))
            {
                call.Found(GeneralRules.InvalidLanguageE911Language);
            }
            if (zip == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911ZipCode);
            }
            else if (zip != "" && email != "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Zip);
            }
            else if (zip != "" && email == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Wsdl);
            }
            if (zipCode != "" && email == "")
            {
                call.Found(GeneralRules.MissingEmailE911Email);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
        }

        /// <summary>Updates the registered e911 details of a DID.</summary>
        internal static void E911Update(Call call)
        {
            string did = call.Get(0);
            string fullName = call.Get(1);
            string streetNumber = call.Get(2);
            string streetName = call.Get(3);
            string city = call.Get(6);
            string state = call.Get(7);
            string country = call.Get(8);
            string zip = call.Get(9);
            string language = call.Get(10);
            string zipCode = call.Get(12);
            string email = call.Get(13);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (fullName == "")
            {
                call.Found(E911Rules.MissingFullnameFullName);
            }
            if (streetNumber == "")
            {
                call.Found(E911Rules.MissingStreetNumberStreetNumber);
            }
            if (streetName == "")
            {
                call.Found(E911Rules.MissingStreetNameStreetName);
            }
            if (city == "")
            {
                call.Found(ClientsRules.MissingCityE911City);
            }
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (country == "")
            {
                call.Found(ClientsRules.MissingCountryCountry);
            }
            if (country != "" && !Sets.E911Country.Contains(Text.Lower(country)))
            {
                call.Found(GeneralRules.InvalidCountryE911Country);
            }
            if (zipCode != "" && language == "")
            {
                call.Found(GeneralRules.MissingLanguageE911Language);
            }
            if (language != "" && !Sets.E911Language.Contains(Text.Lower(language)))
            {
                call.Found(GeneralRules.InvalidLanguageE911Language);
            }
            if (zip == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911ZipCode);
            }
            else if (zip != "" && email != "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Zip);
            }
            else if (zip != "" && email == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Wsdl);
            }
            if (zipCode != "" && email == "")
            {
                call.Found(GeneralRules.MissingEmailE911Email);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
        }

        /// <summary>Checks e911 details before subscribing to the service.</summary>
        internal static void E911Validate(Call call)
        {
            string did = call.Get(0);
            string fullName = call.Get(1);
            string streetNumber = call.Get(2);
            string streetName = call.Get(3);
            string city = call.Get(6);
            string state = call.Get(7);
            string country = call.Get(8);
            string zip = call.Get(9);
            string language = call.Get(10);
            string zipCode = call.Get(12);
            string email = call.Get(13);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (fullName == "")
            {
                call.Found(E911Rules.MissingFullnameFullName);
            }
            if (streetNumber == "")
            {
                call.Found(E911Rules.MissingStreetNumberStreetNumber);
            }
            if (streetName == "")
            {
                call.Found(E911Rules.MissingStreetNameStreetName);
            }
            if (city == "")
            {
                call.Found(ClientsRules.MissingCityE911City);
            }
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (country == "")
            {
                call.Found(ClientsRules.MissingCountryCountry);
            }
            if (country != "" && !Sets.E911Country.Contains(Text.Lower(country)))
            {
                call.Found(GeneralRules.InvalidCountryE911Country);
            }
            if (zipCode != "" && language == "")
            {
                call.Found(GeneralRules.MissingLanguageE911Language);
            }
            if (language != "" && !Sets.E911Language.Contains(Text.Lower(language)))
            {
                call.Found(GeneralRules.InvalidLanguageE911Language);
            }
            if (zip == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911ZipCode);
            }
            else if (zip != "" && email != "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Zip);
            }
            else if (zip != "" && email == "" && zipCode == "")
            {
                call.Found(ClientsRules.MissingZipE911Wsdl);
            }
            if (zipCode != "" && email == "")
            {
                call.Found(GeneralRules.MissingEmailE911Email);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
        }
    }
}
