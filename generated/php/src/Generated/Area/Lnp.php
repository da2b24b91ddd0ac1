<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Lists;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area lnp, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Lnp
{
    /** Checks whether a number can be ported in and shows the plans and rates if it can. */
    public static function getPortability(Call $call): void
    {
        $did = $call->value('did');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Opens a porting order for one or more numbers. */
    public static function addLNPPort(Call $call): void
    {
        $portType = $call->value('portType');
        $numbers = $call->value('numbers');
        $locationType = $call->value('locationType');
        $isMobile = $call->value('isMobile');
        $pin = $call->value('pin');
        $btn = $call->value('btn');
        $services = $call->value('services');
        $tfType = $call->value('tfType');
        $statementName = $call->value('statementName');
        $firstName = $call->value('firstName');
        $lastName = $call->value('lastName');
        $address1 = $call->value('address1');
        $city = $call->value('city');
        $zip = $call->value('zip');
        $state = $call->value('state');
        $country = $call->value('country');
        $providerName = $call->value('providerName');
        $providerAccount = $call->value('providerAccount');
        if ($portType === '') {
            $call->broken('invalid_porttype/portType.required');
        } elseif ($portType !== '' && !isset(Constants::PORT_TYPE[$portType])) {
            $call->broken('invalid_porttype/portType');
        }
        if ($numbers === '') {
            $call->broken('missing_numbers/numbers');
        }
        if (
            $numbers !== ''
            && !(
                Lists::all($numbers, ',', 1, null, static fn (string $item): bool
                    => !Text::hasPrefix($item, Constants::INVALID_MIXED_NUMBERS_ITEM))
                || Lists::all($numbers, ',', 1, null, static fn (string $item): bool
                    => Text::matches($item, Constants::INVALID_MIXED_NUMBERS_ITEM_2))
            )
        ) {
            $call->broken('invalid_mixed_numbers/numbers');
        }
        if (
            $portType === '3'
            && $numbers !== ''
            && !Lists::all($numbers, ',', 1, null, static fn (string $item): bool
                => Text::matches($item, Constants::INVALID_MIXED_NUMBERS_ITEM_2))
        ) {
            $call->broken('invalid_number_porttype/numbers');
        }
        if (
            isset(Constants::PORTTYPE[$portType])
            && $numbers !== ''
            && !Lists::all($numbers, ',', 1, null, static fn (string $item): bool
                => !Text::hasPrefix($item, Constants::INVALID_MIXED_NUMBERS_ITEM))
        ) {
            $call->broken('invalid_tfnumber_porttype/numbers');
        }
        if ($isMobile === '1' && $pin === '') {
            $call->broken('invalid_pin_number/pin');
        }
        if ($isMobile === '1' && $btn === '') {
            $call->broken('missing_params/addLNPPort.btn');
        }
        if ($isMobile === '1' && $services === '') {
            $call->broken('missing_params/addLNPPort.services');
        }
        if ($portType === '3' && $tfType === '') {
            $call->broken('missing_params/addLNPPort.tfType');
        }
        if ($tfType !== '' && !isset(Constants::TOLL_FREE_TYPE[$tfType])) {
            $call->broken('unnamed_status/tfType');
        }
        if ($locationType === '1' && $statementName === '') {
            $call->broken('invalid_statement_name/statementName');
        }
        if ($firstName === '') {
            $call->broken('invalid_firstname/firstName.required');
        }
        if ($lastName === '') {
            $call->broken('invalid_lastname/lastName.required');
        }
        if ($address1 === '') {
            $call->broken('invalid_address/address1.required');
        }
        if ($city === '') {
            $call->broken('invalid_city/city.required');
        }
        if ($zip === '') {
            $call->broken('invalid_zip/zip.required');
        }
        if ($state === '') {
            $call->broken('invalid_state/state.required');
        }
        if ($country === '') {
            $call->broken('invalid_country/country.required');
        } elseif ($country !== '' && !Text::matches($country, Constants::COUNTRY)) {
            $call->broken('invalid_country/country');
        }
        if ($providerName === '') {
            $call->broken('invalid_provider_name/providerName.required');
        }
        if ($providerAccount === '') {
            $call->broken('invalid_provider_account/providerAccount.required');
        }
    }

    /** Attaches an invoice file to a porting order. */
    public static function addLNPFile(Call $call): void
    {
        $portid = $call->value('portid');
        $file = $call->value('file');
        if ($portid === '') {
            $call->broken('invalid_portingid/portid.required');
        } elseif ($portid !== '' && !Text::isDigits($portid, 1, 20)) {
            $call->broken('invalid_portingid/portid');
        } elseif ($portid !== '' && !$call->lookupHas($portid, 'getLNPList.portid')) {
            $call->broken('invalid_portingid/portid.unknown');
        }
        if ($file === '') {
            $call->broken('missing_file/file');
        }
        if ($file !== '' && !Text::isBase64($file)) {
            $call->broken('no_base64file/file');
        }
    }

    /** Returns the current status of a porting order. */
    public static function getLNPStatus(Call $call): void
    {
        $portid = $call->value('portid');
        if ($portid === '') {
            $call->broken('invalid_portingid/portid.required');
        } elseif ($portid !== '' && !Text::isDigits($portid, 1, 20)) {
            $call->broken('invalid_portingid/portid');
        } elseif ($portid !== '' && !$call->lookupHas($portid, 'getLNPList.portid')) {
            $call->broken('invalid_portingid/portid.unknown');
        }
    }

    /** Lists the notes on a porting order. */
    public static function getLNPNotes(Call $call): void
    {
        $portid = $call->value('portid');
        if ($portid === '') {
            $call->broken('invalid_portingid/portid.required');
        } elseif ($portid !== '' && !Text::isDigits($portid, 1, 20)) {
            $call->broken('invalid_portingid/portid');
        } elseif ($portid !== '' && !$call->lookupHas($portid, 'getLNPList.portid')) {
            $call->broken('invalid_portingid/portid.unknown');
        }
    }

    /** Lists porting orders, with optional status and date filters. */
    public static function getLNPList(Call $call): void
    {
        $portid = $call->value('portid');
        $portStatus = $call->value('portStatus');
        $startDate = $call->value('startDate');
        $endDate = $call->value('endDate');
        if ($portid !== '' && !Text::isDigits($portid, 1, 20)) {
            $call->broken('invalid_portingid/portid');
        } elseif ($portid !== '' && !$call->lookupHas($portid, 'getLNPList.portid')) {
            $call->broken('invalid_portingid/portid.unknown');
        }
        if ($portStatus !== '' && !$call->lookupHas($portStatus, 'getLNPListStatus.status')) {
            $call->broken('invalid_port_status/portStatus.unknown');
        }
        if ($startDate !== '' && !Dates::isDate($startDate, true, true)) {
            $call->broken('invalid_foc_startdate/startDate');
        }
        if ($endDate !== '' && !Dates::isDate($endDate, true, true)) {
            $call->broken('invalid_foc_enddate/endDate');
        }
    }

    /** Returns the details of a porting order. */
    public static function getLNPDetails(Call $call): void
    {
        $portid = $call->value('portid');
        if ($portid === '') {
            $call->broken('invalid_portingid/portid.required');
        } elseif ($portid !== '' && !Text::isDigits($portid, 1, 20)) {
            $call->broken('invalid_portingid/portid');
        } elseif ($portid !== '' && !$call->lookupHas($portid, 'getLNPList.portid')) {
            $call->broken('invalid_portingid/portid.unknown');
        }
    }

    /** Lists the files attached to a porting order. */
    public static function getLNPAttachList(Call $call): void
    {
        $portid = $call->value('portid');
        if ($portid === '') {
            $call->broken('invalid_portingid/portid.required');
        } elseif ($portid !== '' && !Text::isDigits($portid, 1, 20)) {
            $call->broken('invalid_portingid/portid');
        } elseif ($portid !== '' && !$call->lookupHas($portid, 'getLNPList.portid')) {
            $call->broken('invalid_portingid/portid.unknown');
        }
    }

    /** Returns the details of a file attached to a porting order. */
    public static function getLNPAttach(Call $call): void
    {
        $attachid = $call->value('attachid');
        $portid = $call->value('portid');
        if ($attachid === '') {
            $call->broken('invalid_attachid/attachid.required');
        } elseif ($attachid !== '' && !Text::isDigits($attachid, 1, 20)) {
            $call->broken('invalid_attachid/attachid');
        }
        if ($portid === '') {
            $call->broken('invalid_portingid/portid.required');
        } elseif ($portid !== '' && !Text::isDigits($portid, 1, 20)) {
            $call->broken('invalid_portingid/portid');
        } elseif ($portid !== '' && !$call->lookupHas($portid, 'getLNPList.portid')) {
            $call->broken('invalid_portingid/portid.unknown');
        }
    }
}
