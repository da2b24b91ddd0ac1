<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area clients, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Clients
{
    /** Debits an amount from one reseller client. */
    public static function addCharge(Call $call): void
    {
        $client = $call->value('client');
        $charge = $call->value('charge');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
        if ($charge === '') {
            $call->broken('missing_charge/charge');
        }
        if ($charge !== '' && !Numbers::isDecimal($charge, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_charge/charge');
        }
    }

    /** Credits an amount to one reseller client. */
    public static function addPayment(Call $call): void
    {
        $client = $call->value('client');
        $payment = $call->value('payment');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
        if ($payment === '') {
            $call->broken('missing_payment/payment');
        }
        if ($payment !== '' && !Numbers::isDecimal($payment, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_payment/payment');
        }
    }

    /** Deletes one reseller client. */
    public static function delClient(Call $call): void
    {
        $client = $call->value('client');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
    }

    /** Lists the balance management options, or returns only the one whose code is given. */
    public static function getBalanceManagement(Call $call): void
    {
        $balance_management = $call->value('balance_management');
        if ($balance_management !== '' && !Text::isDigits($balance_management, 1, 3)) {
            $call->broken('invalid_balancemanagement/balance_management');
        } elseif ($balance_management !== '' && !$call->lookupHas($balance_management, 'getBalanceManagement.value')) {
            $call->broken('invalid_balancemanagement/balance_management.unknown');
        }
    }

    /** Lists the charges made to one reseller client. */
    public static function getCharges(Call $call): void
    {
        $client = $call->value('client');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
    }

    /** Lists the packages of one reseller client. */
    public static function getClientPackages(Call $call): void
    {
        $client = $call->value('client');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
    }

    /** Lists all reseller clients, or finds one by id or e-mail address. */
    public static function getClients(Call $call): void
    {
        $client = $call->value('client');
        if ($client !== '' && !(Text::isDigits($client, 1, 20) || Network::isEmail($client))) {
            $call->broken('invalid_client/client.email');
        }
    }

    /** Returns the threshold settings of one reseller client. */
    public static function getClientThreshold(Call $call): void
    {
        $client = $call->value('client');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
    }

    /** Lists the deposits made for one reseller client. */
    public static function getDeposits(Call $call): void
    {
        $client = $call->value('client');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
    }

    /** Lists the packages, or returns only the one whose code is given. */
    public static function getPackages(Call $call): void
    {
        $package = $call->value('package');
        if ($package !== '' && !Text::isDigits($package, 1, 20)) {
            $call->broken('invalid_package/package');
        } elseif ($package !== '' && !$call->lookupHas($package, 'getPackages.package')) {
            $call->broken('invalid_package/package.unknown');
        }
    }

    /** Returns one reseller client's balance with call statistics for today and the last 30 days. */
    public static function getResellerBalance(Call $call): void
    {
        $client = $call->value('client');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
    }

    /** Updates the details of one reseller client. */
    public static function setClient(Call $call): void
    {
        $client = $call->value('client');
        $email = $call->value('email');
        $password = $call->value('password');
        $firstname = $call->value('firstname');
        $lastname = $call->value('lastname');
        $country = $call->value('country');
        $phone_number = $call->value('phone_number');
        $balance_management = $call->value('balance_management');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
        if ($email === '') {
            $call->broken('missing_email/email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
        if ($password === '') {
            $call->broken('missing_password/password');
        }
        if ($firstname === '') {
            $call->broken('missing_firstname/firstname');
        }
        if ($lastname === '') {
            $call->broken('missing_lastname/lastname');
        }
        if ($country !== '' && !Text::matches($country, Constants::COUNTRY)) {
            $call->broken('invalid_country/country');
        }
        if ($phone_number === '') {
            $call->broken('missing_phonenumber/phone_number');
        }
        if ($balance_management !== '' && !Text::isDigits($balance_management, 1, 3)) {
            $call->broken('invalid_balancemanagement/balance_management');
        } elseif ($balance_management !== '' && !$call->lookupHas($balance_management, 'getBalanceManagement.value')) {
            $call->broken('invalid_balancemanagement/balance_management.unknown');
        }
    }

    /** Sets the balance threshold of a reseller client and, if given, its notification address. */
    public static function setClientThreshold(Call $call): void
    {
        $client = $call->value('client');
        $email = $call->value('email');
        $threshold = $call->value('threshold');
        if ($client === '') {
            $call->broken('missing_client/client');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        } elseif ($client !== '' && !$call->lookupHas($client, 'getClients.client')) {
            $call->broken('invalid_client/client.unknown');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
        if ($threshold === '') {
            $call->broken('Invalid_threshold/threshold.required');
        } elseif ($threshold !== '' && !Numbers::isInteger($threshold, 1, 250, 1, false)) {
            $call->broken('Invalid_threshold/threshold');
        }
    }

    /** Creates a new client under the reseller account. */
    public static function signupClient(Call $call): void
    {
        $firstname = $call->value('firstname');
        $lastname = $call->value('lastname');
        $address = $call->value('address');
        $city = $call->value('city');
        $state = $call->value('state');
        $country = $call->value('country');
        $zip = $call->value('zip');
        $phone_number = $call->value('phone_number');
        $email = $call->value('email');
        $confirm_email = $call->value('confirm_email');
        $password = $call->value('password');
        $confirm_password = $call->value('confirm_password');
        $balance_management = $call->value('balance_management');
        if ($firstname === '') {
            $call->broken('missing_firstname/firstname');
        }
        if ($lastname === '') {
            $call->broken('missing_lastname/lastname');
        }
        if ($address === '') {
            $call->broken('missing_address/address');
        }
        if ($city === '') {
            $call->broken('missing_city/city');
        }
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($country === '') {
            $call->broken('missing_country/country');
        }
        if ($country !== '' && !Text::matches($country, Constants::COUNTRY)) {
            $call->broken('invalid_country/country');
        }
        if ($zip === '') {
            $call->broken('missing_zip/zip');
        }
        if ($phone_number === '') {
            $call->broken('missing_phonenumber/phone_number');
        }
        if ($email === '') {
            $call->broken('missing_email/email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
        if ($email !== '' && !$call->lookupLacks($email, 'getClients.email')) {
            $call->broken('used_email/email.taken');
        }
        if ($confirm_email === '') {
            $call->broken('missing_email_confirm/confirm_email');
        }
        if ($confirm_email !== '' && $email !== '' && $confirm_email !== $email) {
            $call->broken('mismatch_email_confirm/confirm_email');
        }
        if ($password === '') {
            $call->broken('missing_password/password');
        }
        if ($confirm_password === '') {
            $call->broken('missing_password_confirm/confirm_password');
        }
        if ($confirm_password !== '' && $password !== '' && $confirm_password !== $password) {
            $call->broken('mismatch_password_confirm/confirm_password');
        }
        if ($balance_management !== '' && !Text::isDigits($balance_management, 1, 3)) {
            $call->broken('invalid_balancemanagement/balance_management');
        } elseif ($balance_management !== '' && !$call->lookupHas($balance_management, 'getBalanceManagement.value')) {
            $call->broken('invalid_balancemanagement/balance_management.unknown');
        }
    }
}
