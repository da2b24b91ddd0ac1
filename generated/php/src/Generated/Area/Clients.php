<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area clients, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Clients
{
    /** Debits an amount from one reseller client. */
    public static function addCharge(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        $charge = $params['charge'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        if ($charge === '') {
            $broken[] = 'missing_charge/charge';
        } elseif (!Numbers::isDecimal($charge, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_charge/charge';
        }
        return $broken;
    }

    /** Credits an amount to one reseller client. */
    public static function addPayment(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        $payment = $params['payment'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        if ($payment === '') {
            $broken[] = 'missing_payment/payment';
        } elseif (!Numbers::isDecimal($payment, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_payment/payment';
        }
        return $broken;
    }

    /** Deletes one reseller client. */
    public static function delClient(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        return $broken;
    }

    /** Lists the balance management options, or returns only the one whose code is given. */
    public static function getBalanceManagement(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $balance_management = $params['balance_management'] ?? '';
        if ($balance_management !== '' && \preg_match('/^[0-9]{1,3}$/D', $balance_management) !== 1) {
            $broken[] = 'invalid_balancemanagement/balance_management';
        } elseif (
            $balance_management !== ''
            && !$options->lookupHas($balance_management, 'getBalanceManagement.value')
        ) {
            $broken[] = 'invalid_balancemanagement/balance_management.unknown';
        }
        return $broken;
    }

    /** Lists the charges made to one reseller client. */
    public static function getCharges(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        return $broken;
    }

    /** Lists the packages of one reseller client. */
    public static function getClientPackages(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        return $broken;
    }

    /** Lists all reseller clients, or finds one by id or e-mail address. */
    public static function getClients(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client !== '' && !(\preg_match('/^[0-9]{1,20}$/D', $client) === 1 || Network::isEmail($client))) {
            $broken[] = 'invalid_client/client.email';
        }
        return $broken;
    }

    /** Returns the threshold settings of one reseller client. */
    public static function getClientThreshold(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        return $broken;
    }

    /** Lists the deposits made for one reseller client. */
    public static function getDeposits(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        return $broken;
    }

    /** Lists the packages, or returns only the one whose code is given. */
    public static function getPackages(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $package = $params['package'] ?? '';
        if ($package !== '' && \preg_match('/^[0-9]{1,20}$/D', $package) !== 1) {
            $broken[] = 'invalid_package/package';
        } elseif ($package !== '' && !$options->lookupHas($package, 'getPackages.package')) {
            $broken[] = 'invalid_package/package.unknown';
        }
        return $broken;
    }

    /** Returns one reseller client's balance with call statistics for today and the last 30 days. */
    public static function getResellerBalance(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        return $broken;
    }

    /** Updates the details of one reseller client. */
    public static function setClient(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        $email = $params['email'] ?? '';
        $password = $params['password'] ?? '';
        $firstname = $params['firstname'] ?? '';
        $lastname = $params['lastname'] ?? '';
        $country = $params['country'] ?? '';
        $phone_number = $params['phone_number'] ?? '';
        $balance_management = $params['balance_management'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        if ($email === '') {
            $broken[] = 'missing_email/email';
        } elseif (!Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        if ($password === '') {
            $broken[] = 'missing_password/password';
        }
        if ($firstname === '') {
            $broken[] = 'missing_firstname/firstname';
        }
        if ($lastname === '') {
            $broken[] = 'missing_lastname/lastname';
        }
        if ($country !== '' && \preg_match(Constants::COUNTRY, $country) !== 1) {
            $broken[] = 'invalid_country/country';
        }
        if ($phone_number === '') {
            $broken[] = 'missing_phonenumber/phone_number';
        }
        if ($balance_management !== '' && \preg_match('/^[0-9]{1,3}$/D', $balance_management) !== 1) {
            $broken[] = 'invalid_balancemanagement/balance_management';
        } elseif (
            $balance_management !== ''
            && !$options->lookupHas($balance_management, 'getBalanceManagement.value')
        ) {
            $broken[] = 'invalid_balancemanagement/balance_management.unknown';
        }
        return $broken;
    }

    /** Sets the balance threshold of a reseller client and, if given, its notification address. */
    public static function setClientThreshold(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        $email = $params['email'] ?? '';
        $threshold = $params['threshold'] ?? '';
        if ($client === '') {
            $broken[] = 'missing_client/client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        } elseif (!$options->lookupHas($client, 'getClients.client')) {
            $broken[] = 'invalid_client/client.unknown';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        if ($threshold === '') {
            $broken[] = 'Invalid_threshold/threshold.required';
        } elseif (!Numbers::isInteger($threshold, 1, 250, 1)) {
            $broken[] = 'Invalid_threshold/threshold';
        }
        return $broken;
    }

    /** Creates a new client under the reseller account. */
    public static function signupClient(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $firstname = $params['firstname'] ?? '';
        $lastname = $params['lastname'] ?? '';
        $address = $params['address'] ?? '';
        $city = $params['city'] ?? '';
        $state = $params['state'] ?? '';
        $country = $params['country'] ?? '';
        $zip = $params['zip'] ?? '';
        $phone_number = $params['phone_number'] ?? '';
        $email = $params['email'] ?? '';
        $confirm_email = $params['confirm_email'] ?? '';
        $password = $params['password'] ?? '';
        $confirm_password = $params['confirm_password'] ?? '';
        $balance_management = $params['balance_management'] ?? '';
        if ($firstname === '') {
            $broken[] = 'missing_firstname/firstname';
        }
        if ($lastname === '') {
            $broken[] = 'missing_lastname/lastname';
        }
        if ($address === '') {
            $broken[] = 'missing_address/address';
        }
        if ($city === '') {
            $broken[] = 'missing_city/city';
        }
        if ($state === '') {
            $broken[] = 'missing_state/state';
        }
        if ($country === '') {
            $broken[] = 'missing_country/country';
        } elseif (\preg_match(Constants::COUNTRY, $country) !== 1) {
            $broken[] = 'invalid_country/country';
        }
        if ($zip === '') {
            $broken[] = 'missing_zip/zip';
        }
        if ($phone_number === '') {
            $broken[] = 'missing_phonenumber/phone_number';
        }
        if ($email === '') {
            $broken[] = 'missing_email/email';
        } elseif (!Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        if ($email !== '' && !$options->lookupLacks($email, 'getClients.email')) {
            $broken[] = 'used_email/email.taken';
        }
        if ($confirm_email === '') {
            $broken[] = 'missing_email_confirm/confirm_email';
        } elseif ($email !== '' && $confirm_email !== $email) {
            $broken[] = 'mismatch_email_confirm/confirm_email';
        }
        if ($password === '') {
            $broken[] = 'missing_password/password';
        }
        if ($confirm_password === '') {
            $broken[] = 'missing_password_confirm/confirm_password';
        } elseif ($password !== '' && $confirm_password !== $password) {
            $broken[] = 'mismatch_password_confirm/confirm_password';
        }
        if ($balance_management !== '' && \preg_match('/^[0-9]{1,3}$/D', $balance_management) !== 1) {
            $broken[] = 'invalid_balancemanagement/balance_management';
        } elseif (
            $balance_management !== ''
            && !$options->lookupHas($balance_management, 'getBalanceManagement.value')
        ) {
            $broken[] = 'invalid_balancemanagement/balance_management.unknown';
        }
        return $broken;
    }
}
