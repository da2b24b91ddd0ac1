<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Lists;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area lnp, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Lnp
{
    /** Checks whether a number can be ported in and shows the plans and rates if it can. */
    public static function getPortability(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        return $broken;
    }

    /** Opens a porting order for one or more numbers. */
    public static function addLNPPort(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $portType = $params['portType'] ?? '';
        $numbers = $params['numbers'] ?? '';
        $locationType = $params['locationType'] ?? '';
        $isMobile = $params['isMobile'] ?? '';
        $pin = $params['pin'] ?? '';
        $btn = $params['btn'] ?? '';
        $services = $params['services'] ?? '';
        $tfType = $params['tfType'] ?? '';
        $statementName = $params['statementName'] ?? '';
        $firstName = $params['firstName'] ?? '';
        $lastName = $params['lastName'] ?? '';
        $address1 = $params['address1'] ?? '';
        $city = $params['city'] ?? '';
        $zip = $params['zip'] ?? '';
        $state = $params['state'] ?? '';
        $country = $params['country'] ?? '';
        $providerName = $params['providerName'] ?? '';
        $providerAccount = $params['providerAccount'] ?? '';
        if ($portType === '') {
            $broken[] = 'invalid_porttype/portType.required';
        } elseif (!isset(Constants::PORT_TYPE[$portType])) {
            $broken[] = 'invalid_porttype/portType';
        }
        if ($numbers === '') {
            $broken[] = 'missing_numbers/numbers';
        } elseif (!(Lists::all($numbers, ',', 1, null, static fn (string $item): bool => !Text::hasPrefix($item, Constants::INVALID_MIXED_NUMBERS_ITEM)) || Lists::all($numbers, ',', 1, null, static fn (string $item): bool => \preg_match(Constants::INVALID_MIXED_NUMBERS_ITEM_2, $item) === 1))) {
            $broken[] = 'invalid_mixed_numbers/numbers';
        }
        if (
            $portType === '3'
            && $numbers !== ''
            && !Lists::all($numbers, ',', 1, null, static fn (string $item): bool
                => \preg_match(Constants::INVALID_MIXED_NUMBERS_ITEM_2, $item) === 1)
        ) {
            $broken[] = 'invalid_number_porttype/numbers';
        }
        if (
            isset(Constants::PORTTYPE[$portType])
            && $numbers !== ''
            && !Lists::all($numbers, ',', 1, null, static fn (string $item): bool
                => !Text::hasPrefix($item, Constants::INVALID_MIXED_NUMBERS_ITEM))
        ) {
            $broken[] = 'invalid_tfnumber_porttype/numbers';
        }
        if ($isMobile === '1' && $pin === '') {
            $broken[] = 'invalid_pin_number/pin';
        }
        if ($isMobile === '1' && $btn === '') {
            $broken[] = 'missing_params/addLNPPort.btn';
        }
        if ($isMobile === '1' && $services === '') {
            $broken[] = 'missing_params/addLNPPort.services';
        }
        if ($portType === '3' && $tfType === '') {
            $broken[] = 'missing_params/addLNPPort.tfType';
        }
        if ($tfType !== '' && !isset(Constants::TOLL_FREE_TYPE[$tfType])) {
            $broken[] = 'unnamed_status/tfType';
        }
        if ($locationType === '1' && $statementName === '') {
            $broken[] = 'invalid_statement_name/statementName';
        }
        if ($firstName === '') {
            $broken[] = 'invalid_firstname/firstName.required';
        }
        if ($lastName === '') {
            $broken[] = 'invalid_lastname/lastName.required';
        }
        if ($address1 === '') {
            $broken[] = 'invalid_address/address1.required';
        }
        if ($city === '') {
            $broken[] = 'invalid_city/city.required';
        }
        if ($zip === '') {
            $broken[] = 'invalid_zip/zip.required';
        }
        if ($state === '') {
            $broken[] = 'invalid_state/state.required';
        }
        if ($country === '') {
            $broken[] = 'invalid_country/country.required';
        } elseif (\preg_match(Constants::COUNTRY, $country) !== 1) {
            $broken[] = 'invalid_country/country';
        }
        if ($providerName === '') {
            $broken[] = 'invalid_provider_name/providerName.required';
        }
        if ($providerAccount === '') {
            $broken[] = 'invalid_provider_account/providerAccount.required';
        }
        return $broken;
    }

    /** Attaches an invoice file to a porting order. */
    public static function addLNPFile(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $portid = $params['portid'] ?? '';
        $file = $params['file'] ?? '';
        if ($portid === '') {
            $broken[] = 'invalid_portingid/portid.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $portid) !== 1) {
            $broken[] = 'invalid_portingid/portid';
        } elseif (!$options->lookupHas($portid, 'getLNPList.portid')) {
            $broken[] = 'invalid_portingid/portid.unknown';
        }
        if ($file === '') {
            $broken[] = 'missing_file/file';
        } elseif (!Text::isBase64($file)) {
            $broken[] = 'no_base64file/file';
        }
        return $broken;
    }

    /** Returns the current status of a porting order. */
    public static function getLNPStatus(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $portid = $params['portid'] ?? '';
        if ($portid === '') {
            $broken[] = 'invalid_portingid/portid.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $portid) !== 1) {
            $broken[] = 'invalid_portingid/portid';
        } elseif (!$options->lookupHas($portid, 'getLNPList.portid')) {
            $broken[] = 'invalid_portingid/portid.unknown';
        }
        return $broken;
    }

    /** Lists the notes on a porting order. */
    public static function getLNPNotes(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $portid = $params['portid'] ?? '';
        if ($portid === '') {
            $broken[] = 'invalid_portingid/portid.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $portid) !== 1) {
            $broken[] = 'invalid_portingid/portid';
        } elseif (!$options->lookupHas($portid, 'getLNPList.portid')) {
            $broken[] = 'invalid_portingid/portid.unknown';
        }
        return $broken;
    }

    /** Lists porting orders, with optional status and date filters. */
    public static function getLNPList(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $portid = $params['portid'] ?? '';
        $portStatus = $params['portStatus'] ?? '';
        $startDate = $params['startDate'] ?? '';
        $endDate = $params['endDate'] ?? '';
        $startDate_day = Dates::dayNumber($startDate);
        $endDate_day = Dates::dayNumber($endDate);
        if ($portid !== '' && \preg_match('/^[0-9]{1,20}$/D', $portid) !== 1) {
            $broken[] = 'invalid_portingid/portid';
        } elseif ($portid !== '' && !$options->lookupHas($portid, 'getLNPList.portid')) {
            $broken[] = 'invalid_portingid/portid.unknown';
        }
        if ($portStatus !== '' && !$options->lookupHas($portStatus, 'getLNPListStatus.list_status')) {
            $broken[] = 'invalid_port_status/portStatus.unknown';
        }
        if ($startDate !== '' && $startDate_day === null) {
            $broken[] = 'invalid_foc_startdate/startDate';
        }
        if ($endDate !== '' && $endDate_day === null) {
            $broken[] = 'invalid_foc_enddate/endDate';
        }
        return $broken;
    }

    /** Returns the details of a porting order. */
    public static function getLNPDetails(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $portid = $params['portid'] ?? '';
        if ($portid === '') {
            $broken[] = 'invalid_portingid/portid.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $portid) !== 1) {
            $broken[] = 'invalid_portingid/portid';
        } elseif (!$options->lookupHas($portid, 'getLNPList.portid')) {
            $broken[] = 'invalid_portingid/portid.unknown';
        }
        return $broken;
    }

    /** Lists the files attached to a porting order. */
    public static function getLNPAttachList(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $portid = $params['portid'] ?? '';
        if ($portid === '') {
            $broken[] = 'invalid_portingid/portid.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $portid) !== 1) {
            $broken[] = 'invalid_portingid/portid';
        } elseif (!$options->lookupHas($portid, 'getLNPList.portid')) {
            $broken[] = 'invalid_portingid/portid.unknown';
        }
        return $broken;
    }

    /** Returns the details of a file attached to a porting order. */
    public static function getLNPAttach(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $attachid = $params['attachid'] ?? '';
        $portid = $params['portid'] ?? '';
        if ($attachid === '') {
            $broken[] = 'invalid_attachid/attachid.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $attachid) !== 1) {
            $broken[] = 'invalid_attachid/attachid';
        }
        if ($portid === '') {
            $broken[] = 'invalid_portingid/portid.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $portid) !== 1) {
            $broken[] = 'invalid_portingid/portid';
        } elseif (!$options->lookupHas($portid, 'getLNPList.portid')) {
            $broken[] = 'invalid_portingid/portid.unknown';
        }
        return $broken;
    }
}
