<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Lists;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area accounts, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Accounts
{
    /** Creates a sub-account under the account. */
    public static function createSubAccount(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $username = $params['username'] ?? '';
        $protocol = $params['protocol'] ?? '';
        $auth_type = $params['auth_type'] ?? '';
        $password = $params['password'] ?? '';
        $ip = $params['ip'] ?? '';
        $device_type = $params['device_type'] ?? '';
        $callerid_number = $params['callerid_number'] ?? '';
        $canada_routing = $params['canada_routing'] ?? '';
        $lock_international = $params['lock_international'] ?? '';
        $international_route = $params['international_route'] ?? '';
        $music_on_hold = $params['music_on_hold'] ?? '';
        $language = $params['language'] ?? '';
        $allowed_codecs = $params['allowed_codecs'] ?? '';
        $dtmf_mode = $params['dtmf_mode'] ?? '';
        $nat = $params['nat'] ?? '';
        $sip_traffic = $params['sip_traffic'] ?? '';
        $max_expiry = $params['max_expiry'] ?? '';
        $rtp_timeout = $params['rtp_timeout'] ?? '';
        $rtp_hold_timeout = $params['rtp_hold_timeout'] ?? '';
        $ip_restriction = $params['ip_restriction'] ?? '';
        $enable_ip_restriction = $params['enable_ip_restriction'] ?? '';
        $pop_restriction = $params['pop_restriction'] ?? '';
        $enable_pop_restriction = $params['enable_pop_restriction'] ?? '';
        $internal_extension = $params['internal_extension'] ?? '';
        $internal_voicemail = $params['internal_voicemail'] ?? '';
        $internal_dialtime = $params['internal_dialtime'] ?? '';
        $reseller_client = $params['reseller_client'] ?? '';
        $reseller_package = $params['reseller_package'] ?? '';
        $reseller_nextbilling = $params['reseller_nextbilling'] ?? '';
        $record_calls = $params['record_calls'] ?? '';
        $transcribe = $params['transcribe'] ?? '';
        $transcription_locale = $params['transcription_locale'] ?? '';
        $transcription_email = $params['transcription_email'] ?? '';
        $transcription_start_delay = $params['transcription_start_delay'] ?? '';
        $dialing_mode = $params['dialing_mode'] ?? '';
        $tfcarrier = $params['tfcarrier'] ?? '';
        $internal_extension_location = $params['internal_extension_location'] ?? '';
        $transcription_redaction = $params['transcription_redaction'] ?? '';
        $transcription_summary = $params['transcription_summary'] ?? '';
        $transcription_sentiment = $params['transcription_sentiment'] ?? '';
        $call_pickup_behavior = $params['call_pickup_behavior'] ?? '';
        $reseller_nextbilling_day = Dates::dayNumber($reseller_nextbilling);
        if ($username === '') {
            $broken[] = 'missing_username/username';
        } elseif (\preg_match('/^[0-9A-Za-z]+$/D', $username) !== 1) {
            $broken[] = 'invalid_username/username';
        }
        if ($username !== '' && !$options->lookupLacks($username, 'getSubAccounts.username')) {
            $broken[] = 'used_username/username.taken';
        }
        if ($protocol === '') {
            $broken[] = 'missing_protocol/protocol';
        } elseif (\preg_match('/^[0-9]{1,3}$/D', $protocol) !== 1) {
            $broken[] = 'invalid_protocol/protocol';
        } elseif (!$options->lookupHas($protocol, 'getProtocols.value')) {
            $broken[] = 'invalid_protocol/protocol.unknown';
        }
        if ($auth_type === '') {
            $broken[] = 'missing_authtype/auth_type';
        } elseif (!isset(Constants::AUTH_TYPE[$auth_type])) {
            $broken[] = 'invalid_authtype/auth_type';
        }
        if ($protocol === '2' && $auth_type !== '' && $auth_type !== '2') {
            $broken[] = 'invalid_authtype_h323/auth_type';
        }
        if ($protocol === '3' && $auth_type !== '' && $auth_type !== '1') {
            $broken[] = 'invalid_authtype_iax2/auth_type';
        }
        if ($auth_type === '2' && $password !== '') {
            $broken[] = 'invalid_password_auth/password';
        }
        if ($auth_type === '1' && $password === '') {
            $broken[] = 'missing_password/createSubAccount.password';
        }
        if ($auth_type === '1' && $password !== '' && !Text::isLength($password, 8, null)) {
            $broken[] = 'invalid_password_lessthan_8characters_long/password';
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && \preg_match('/^[0-9A-Za-z\\x21\\x23\\x24\\x25\\x26\\x28\\x29\\x2A\\x2B\\x2C\\x2D\\x2E\\x2F\\x3A\\x3D\\x3F\\x5B\\x5D\\x5F\\x7B\\x7D]+$/D', $password) !== 1
        ) {
            $broken[] = 'invalid_password_ilegal_characters/password';
        }
        if ($auth_type === '1' && $password !== '' && \preg_match('/[a-z]/', $password) !== 1) {
            $broken[] = 'invalid_password_missing_lowercase/password';
        }
        if ($auth_type === '1' && $password !== '' && \preg_match('/[0-9]/', $password) !== 1) {
            $broken[] = 'invalid_password_missing_number/password';
        }
        if ($auth_type === '1' && $password !== '' && \preg_match('/[A-Z]/', $password) !== 1) {
            $broken[] = 'invalid_password_missing_uppercase/password';
        }
        if ($auth_type === '1' && $ip !== '') {
            $broken[] = 'invalid_ip_auth/ip';
        }
        if ($protocol === '3' && $ip !== '') {
            $broken[] = 'invalid_ip_iax2/ip';
        }
        if ($auth_type === '2' && $ip === '') {
            $broken[] = 'missing_ip/ip';
        }
        if ($protocol === '2' && $ip === '') {
            $broken[] = 'missing_ip_h323/ip';
        }
        if ($ip !== '' && !(Network::isIpv4($ip) || Network::isHostname($ip))) {
            $broken[] = 'invalid_ip/ip';
        }
        if ($ip !== '' && !$options->lookupLacks($ip, 'getSubAccounts.ip')) {
            $broken[] = 'repeated_ip/ip.taken';
        }
        if ($device_type === '') {
            $broken[] = 'missing_devicetype/device_type';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $device_type) !== 1) {
            $broken[] = 'invalid_devicetype/device_type';
        } elseif (!$options->lookupHas($device_type, 'getDeviceTypes.value')) {
            $broken[] = 'invalid_devicetype/device_type.unknown';
        }
        if (
            $callerid_number !== ''
            && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $callerid_number) !== 1
        ) {
            $broken[] = 'invalid_callerid_override/callerid_number';
        }
        if (
            $canada_routing !== ''
            && !($canada_routing === '-1' || \preg_match('/^[0-9]{1,6}$/D', $canada_routing) === 1)
        ) {
            $broken[] = 'invalid_canada_routing/canada_routing';
        } elseif (
            ($canada_routing !== '' && !isset(Constants::CANADA_ROUTING[$canada_routing]))
            && $canada_routing !== ''
            && !$options->lookupHas($canada_routing, 'getRoutes.value')
        ) {
            $broken[] = 'invalid_canada_routing/canada_routing.unknown';
        }
        if ($lock_international === '') {
            $broken[] = 'missing_lockinternational/lock_international';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $lock_international) !== 1) {
            $broken[] = 'invalid_lockinternational/lock_international';
        } elseif (!$options->lookupHas($lock_international, 'getLockInternational.value')) {
            $broken[] = 'invalid_lockinternational/lock_international.unknown';
        }
        if ($international_route === '') {
            $broken[] = 'missing_internationalroute/international_route';
        } elseif ($international_route === '0') {
            $broken[] = 'invalid_internationalroute/zero';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $international_route) !== 1) {
            $broken[] = 'invalid_internationalroute/international_route';
        } elseif (!$options->lookupHas($international_route, 'getRoutes.value')) {
            $broken[] = 'invalid_internationalroute/international_route.unknown';
        }
        if ($music_on_hold === '') {
            $broken[] = 'missing_musiconhold/music_on_hold';
        } elseif ($music_on_hold === 'none') {
            $broken[] = 'invalid_musiconhold/music_on_hold';
        } elseif (
            ($music_on_hold !== '' && $music_on_hold !== 'default')
            && !$options->lookupHas($music_on_hold, 'getMusicOnHold.value')
        ) {
            $broken[] = 'invalid_musiconhold/music_on_hold.unknown';
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        if ($allowed_codecs === '') {
            $broken[] = 'missing_allowedcodecs/allowed_codecs';
        } elseif (!Lists::all($allowed_codecs, ';', 1, null, static fn (string $item): bool => \preg_match(Constants::CODECS_ITEM, $item) === 1)) {
            $broken[] = 'invalid_allowedcodecs/allowed_codecs';
        }
        if ($dtmf_mode === '') {
            $broken[] = 'missing_dtmfmode/dtmf_mode';
        } elseif (!Text::isInFolded($dtmf_mode, Constants::DTMF_MODE)) {
            $broken[] = 'invalid_dtmfmode/dtmf_mode';
        }
        if ($nat === '') {
            $broken[] = 'missing_nat/nat';
        } elseif (!isset(Constants::NAT[$nat])) {
            $broken[] = 'invalid_nat/nat';
        }
        if ($sip_traffic !== '' && !isset(Constants::FLAG[$sip_traffic])) {
            $broken[] = 'invalid_sip_traffic/sip_traffic';
        }
        if ($max_expiry !== '' && !Numbers::isInteger($max_expiry, 60, 3600, 1)) {
            $broken[] = 'invalid_max_expiry/max_expiry';
        }
        if ($rtp_timeout !== '' && !Numbers::isInteger($rtp_timeout, 1, 3600, 1)) {
            $broken[] = 'invalid_rtp_timeout/rtp_timeout';
        }
        if ($rtp_hold_timeout !== '' && !Numbers::isInteger($rtp_hold_timeout, 1, 3600, 1)) {
            $broken[] = 'invalid_rtp_hold_timeout/rtp_hold_timeout';
        }
        if ($rtp_timeout !== '' && $rtp_hold_timeout !== '' && !Numbers::ordered($rtp_timeout, $rtp_hold_timeout)) {
            $broken[] = 'rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout';
        }
        if ($enable_ip_restriction === '1' && $ip_restriction === '') {
            $broken[] = 'missing_ip_restriction/ip_restriction';
        }
        if (
            $ip_restriction !== ''
            && !Lists::all($ip_restriction, ',', 1, null, static fn (string $item): bool
                => Network::isIpv4($item) || Network::isCidr($item) || Network::isHostname($item))
        ) {
            $broken[] = 'invalid_ip/ip_restriction';
        }
        if ($enable_ip_restriction !== '' && !isset(Constants::FLAG[$enable_ip_restriction])) {
            $broken[] = 'invalid_enable_ip_restriction/enable_ip_restriction';
        }
        if ($enable_pop_restriction === '1' && $pop_restriction === '') {
            $broken[] = 'missing_pop_restriction/pop_restriction';
        }
        if (
            $pop_restriction !== ''
            && !Lists::all($pop_restriction, ',', 1, null, static fn (string $item): bool
                => \preg_match('/^[0-9]{1,6}$/D', $item) === 1)
        ) {
            $broken[] = 'invalid_pop_restriction/pop_restriction';
        }
        if ($enable_pop_restriction !== '' && !isset(Constants::FLAG[$enable_pop_restriction])) {
            $broken[] = 'invalid_enable_pop_restriction/enable_pop_restriction';
        }
        if ($internal_extension !== '' && !Text::isLength($internal_extension, null, 5)) {
            $broken[] = 'invalid_extension_length/internal_extension';
        }
        if ($internal_extension !== '' && \preg_match('/^[0-9]{1,64}$/D', $internal_extension) !== 1) {
            $broken[] = 'invalid_extension/internal_extension';
        }
        if ($internal_extension !== '' && Text::hasPrefix($internal_extension, Constants::INVALID_EXTENSION_PREFIX)) {
            $broken[] = 'invalid_extension_prefix/internal_extension';
        }
        if ($internal_extension !== '' && isset(Constants::INVALID_EXTENSIONS[$internal_extension])) {
            $broken[] = 'invalid_extensions/internal_extension';
        }
        if (
            ($internal_extension !== '' && $internal_extension !== '0')
            && $internal_extension_location === ''
            && $internal_extension !== ''
            && !$options->lookupLacks($internal_extension, 'getSubAccounts.internal_extension')
        ) {
            $broken[] = 'used_extension/internal_extension.taken';
        }
        if (
            ($internal_extension_location !== '' && $internal_extension_location !== '0')
            && $internal_extension !== ''
            && !$options->lookupLacks($internal_extension, 'getSubAccounts.internal_extension')
        ) {
            $broken[] = 'used_extension_in_location/taken';
        }
        if ($internal_voicemail !== '' && \preg_match('/^[0-9]{1,20}$/D', $internal_voicemail) !== 1) {
            $broken[] = 'invalid_internalvoicemail/internal_voicemail';
        } elseif (
            ($internal_voicemail !== '' && $internal_voicemail !== '0')
            && $internal_voicemail !== ''
            && !$options->lookupHas($internal_voicemail, 'getVoicemails.mailbox')
        ) {
            $broken[] = 'invalid_internalvoicemail/internal_voicemail.unknown';
        }
        if ($internal_dialtime !== '' && !Numbers::isInteger($internal_dialtime, 1, 60, 1)) {
            $broken[] = 'invalid_internaldialtime/internal_dialtime';
        }
        if (($reseller_package !== '' && $reseller_package !== '0') && $reseller_client === '') {
            $broken[] = 'missing_resellerclient/reseller_client';
        }
        if ($reseller_client !== '' && \preg_match('/^[0-9]{1,20}$/D', $reseller_client) !== 1) {
            $broken[] = 'invalid_resellerclient/reseller_client';
        } elseif (
            ($reseller_client !== '' && $reseller_client !== '0')
            && $reseller_client !== ''
            && !$options->lookupHas($reseller_client, 'getClients.client')
        ) {
            $broken[] = 'invalid_resellerclient/reseller_client.unknown';
        }
        if (($reseller_client !== '' && $reseller_client !== '0') && $reseller_package === '') {
            $broken[] = 'missing_resellerpackage/reseller_package';
        }
        if ($reseller_package !== '' && \preg_match('/^[0-9]{1,20}$/D', $reseller_package) !== 1) {
            $broken[] = 'invalid_resellerpackage/reseller_package';
        } elseif (
            ($reseller_package !== '' && $reseller_package !== '0')
            && $reseller_package !== ''
            && !$options->lookupHas($reseller_package, 'getPackages.package')
        ) {
            $broken[] = 'invalid_resellerpackage/reseller_package.unknown';
        }
        if (
            $reseller_nextbilling !== ''
            && !(
                $reseller_nextbilling === '0000-00-00'
                || !($reseller_nextbilling_day === null || Dates::hasTime($reseller_nextbilling))
            )
        ) {
            $broken[] = 'invalid_resellernextbilling/reseller_nextbilling';
        } elseif ($reseller_nextbilling !== '' && !Dates::ordered($options->today(), $reseller_nextbilling_day)) {
            $broken[] = 'invalid_resellernextbilling/past';
        }
        if ($record_calls !== '' && !isset(Constants::FLAG[$record_calls])) {
            $broken[] = 'invalid_record_calls/record_calls';
        }
        if ($transcribe === '1' && $transcription_locale === '') {
            $broken[] = 'missing_transcription_locale/transcription_locale';
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => \preg_match(Constants::LOCALES_ITEM, $item) === 1)
        ) {
            $broken[] = 'invalid_transcription_locale/transcription_locale';
        }
        if ($transcribe === '1' && $transcription_email === '') {
            $broken[] = 'missing_transcription_email/transcription_email';
        }
        if ($transcription_email !== '' && !\str_contains($transcription_email, '@')) {
            $broken[] = 'invalid_transcription_email/at';
        } elseif (
            $transcription_email !== ''
            && !Lists::all($transcription_email, ',', 1, null, static fn (string $item): bool
                => Network::isEmail($item))
        ) {
            $broken[] = 'invalid_transcription_email/transcription_email';
        }
        if ($transcription_start_delay !== '' && !Numbers::isInteger($transcription_start_delay, 0, 60, 5)) {
            $broken[] = 'unnamed_status/transcription_start_delay';
        }
        if ($dialing_mode !== '' && !isset(Constants::DIALING_MODE[$dialing_mode])) {
            $broken[] = 'unnamed_status/dialing_mode';
        }
        if ($tfcarrier !== '' && !isset(Constants::TOLL_FREE_CARRIER[$tfcarrier])) {
            $broken[] = 'unnamed_status/tfcarrier';
        }
        if ($transcription_redaction !== '' && !Text::isInFolded($transcription_redaction, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_redaction/transcription_redaction';
        }
        if ($transcription_summary !== '' && !Text::isInFolded($transcription_summary, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_summary/transcription_summary';
        }
        if ($transcription_sentiment !== '' && !Text::isInFolded($transcription_sentiment, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_sentiment/transcription_sentiment';
        }
        if ($call_pickup_behavior !== '' && !isset(Constants::PICKUP_BEHAVIOR[$call_pickup_behavior])) {
            $broken[] = 'unnamed_status/call_pickup_behavior';
        }
        return $broken;
    }

    /** Deletes one sub-account. */
    public static function delSubAccount(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_id/delSubAccount.id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        } elseif (!$options->lookupHas($id, 'getSubAccounts.id')) {
            $broken[] = 'invalid_id/id.unknown';
        }
        return $broken;
    }

    /** Lists the codecs a sub-account may use, or returns only the one named. */
    public static function getAllowedCodecs(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $codec = $params['codec'] ?? '';
        if ($codec !== '' && \preg_match(Constants::CODECS_ITEM, $codec) !== 1) {
            $broken[] = 'invalid_codec/codec';
        } elseif ($codec !== '' && !$options->lookupHas($codec, 'getAllowedCodecs.value')) {
            $broken[] = 'invalid_codec/codec.unknown';
        }
        return $broken;
    }

    /** Lists the authentication types, or returns only the one whose code is given. */
    public static function getAuthTypes(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $type = $params['type'] ?? '';
        if ($type !== '' && \preg_match('/^[0-9]{1,6}$/D', $type) !== 1) {
            $broken[] = 'invalid_authtype/getAuthTypes.type';
        }
        return $broken;
    }

    /** Lists the device types, or returns only the one whose code is given. */
    public static function getDeviceTypes(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $device_type = $params['device_type'] ?? '';
        if ($device_type !== '' && \preg_match('/^[0-9]{1,6}$/D', $device_type) !== 1) {
            $broken[] = 'invalid_devicetype/device_type';
        } elseif ($device_type !== '' && !$options->lookupHas($device_type, 'getDeviceTypes.value')) {
            $broken[] = 'invalid_devicetype/device_type.unknown';
        }
        return $broken;
    }

    /** Lists the DTMF modes, or returns only the one whose code is given. */
    public static function getDTMFModes(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $dtmf_mode = $params['dtmf_mode'] ?? '';
        if ($dtmf_mode !== '' && !Text::isInFolded($dtmf_mode, Constants::DTMF_MODE)) {
            $broken[] = 'invalid_dtmfmode/dtmf_mode';
        }
        return $broken;
    }

    /** Lists the international call lock modes, or returns only the one whose code is given. */
    public static function getLockInternational(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $lock_international = $params['lock_international'] ?? '';
        if ($lock_international !== '' && \preg_match('/^[0-9]{1,6}$/D', $lock_international) !== 1) {
            $broken[] = 'invalid_lockinternational/lock_international';
        } elseif (
            $lock_international !== ''
            && !$options->lookupHas($lock_international, 'getLockInternational.value')
        ) {
            $broken[] = 'invalid_lockinternational/lock_international.unknown';
        }
        return $broken;
    }

    /** Lists the NAT options, or returns only the one whose code is given. */
    public static function getNAT(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $nat = $params['nat'] ?? '';
        if ($nat !== '' && !isset(Constants::NAT[$nat])) {
            $broken[] = 'invalid_nat/nat';
        }
        return $broken;
    }

    /** Lists the sub-account protocols, or returns only the one whose code is given. */
    public static function getProtocols(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $protocol = $params['protocol'] ?? '';
        if ($protocol !== '' && \preg_match('/^[0-9]{1,3}$/D', $protocol) !== 1) {
            $broken[] = 'invalid_protocol/protocol';
        } elseif ($protocol !== '' && !$options->lookupHas($protocol, 'getProtocols.value')) {
            $broken[] = 'invalid_protocol/protocol.unknown';
        }
        return $broken;
    }

    /** Returns the registration status of an account, or of all accounts. */
    public static function getRegistrationStatus(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $account = $params['account'] ?? '';
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        } elseif (
            $account !== ''
            && !(
                $options->lookupHas($account, 'getSubAccounts.account')
                || $account === 'all'
                || \preg_match('/^[0-9]{1,20}$/D', $account) === 1
            )
        ) {
            $broken[] = 'invalid_account/account.unknown';
        }
        return $broken;
    }

    /** Lists the choices for announcing the estimated hold time, or returns only the one whose code is given. */
    public static function getReportEstimatedHoldTime(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $type = $params['type'] ?? '';
        if ($type !== '' && !Text::isInFolded($type, Constants::YES_NO_ONCE)) {
            $broken[] = 'invalid_if_announce_position_enabled_report_estimated_hold_time/type';
        }
        return $broken;
    }

    /** Lists the route options, or returns only the one whose code is given. */
    public static function getRoutes(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $route = $params['route'] ?? '';
        if ($route !== '' && \preg_match('/^[0-9]{1,6}$/D', $route) !== 1) {
            $broken[] = 'invalid_route/route';
        } elseif ($route !== '' && !$options->lookupHas($route, 'getRoutes.value')) {
            $broken[] = 'invalid_route/route.unknown';
        }
        return $broken;
    }

    /** Lists all sub-accounts, those of one reseller client, or one sub-account by name. */
    public static function getSubAccounts(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $account = $params['account'] ?? '';
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        }
        if ($account !== '' && !$options->lookupLacks($account, 'getSubAccounts.id')) {
            $broken[] = 'no_subaccount/account.id';
        }
        return $broken;
    }

    /** Updates the settings of an existing sub-account. */
    public static function setSubAccount(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        $auth_type = $params['auth_type'] ?? '';
        $password = $params['password'] ?? '';
        $ip = $params['ip'] ?? '';
        $device_type = $params['device_type'] ?? '';
        $callerid_number = $params['callerid_number'] ?? '';
        $canada_routing = $params['canada_routing'] ?? '';
        $lock_international = $params['lock_international'] ?? '';
        $international_route = $params['international_route'] ?? '';
        $music_on_hold = $params['music_on_hold'] ?? '';
        $language = $params['language'] ?? '';
        $allowed_codecs = $params['allowed_codecs'] ?? '';
        $dtmf_mode = $params['dtmf_mode'] ?? '';
        $nat = $params['nat'] ?? '';
        $sip_traffic = $params['sip_traffic'] ?? '';
        $max_expiry = $params['max_expiry'] ?? '';
        $rtp_timeout = $params['rtp_timeout'] ?? '';
        $rtp_hold_timeout = $params['rtp_hold_timeout'] ?? '';
        $ip_restriction = $params['ip_restriction'] ?? '';
        $enable_ip_restriction = $params['enable_ip_restriction'] ?? '';
        $pop_restriction = $params['pop_restriction'] ?? '';
        $enable_pop_restriction = $params['enable_pop_restriction'] ?? '';
        $internal_extension = $params['internal_extension'] ?? '';
        $internal_voicemail = $params['internal_voicemail'] ?? '';
        $internal_dialtime = $params['internal_dialtime'] ?? '';
        $reseller_client = $params['reseller_client'] ?? '';
        $reseller_package = $params['reseller_package'] ?? '';
        $reseller_nextbilling = $params['reseller_nextbilling'] ?? '';
        $record_calls = $params['record_calls'] ?? '';
        $transcribe = $params['transcribe'] ?? '';
        $transcription_locale = $params['transcription_locale'] ?? '';
        $transcription_email = $params['transcription_email'] ?? '';
        $transcription_start_delay = $params['transcription_start_delay'] ?? '';
        $dialing_mode = $params['dialing_mode'] ?? '';
        $tfcarrier = $params['tfcarrier'] ?? '';
        $call_pickup_behavior = $params['call_pickup_behavior'] ?? '';
        $reseller_nextbilling_day = Dates::dayNumber($reseller_nextbilling);
        if ($id === '') {
            $broken[] = 'missing_id/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        } elseif (!$options->lookupHas($id, 'getSubAccounts.id')) {
            $broken[] = 'invalid_id/id.unknown';
        }
        if ($auth_type === '') {
            $broken[] = 'missing_authtype/auth_type';
        } elseif (!isset(Constants::AUTH_TYPE[$auth_type])) {
            $broken[] = 'invalid_authtype/auth_type';
        }
        if ($auth_type === '2' && $password !== '') {
            $broken[] = 'invalid_password_auth/password';
        }
        if ($auth_type === '1' && $password !== '' && !Text::isLength($password, 8, null)) {
            $broken[] = 'invalid_password_lessthan_8characters_long/password';
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && \preg_match('/^[0-9A-Za-z\\x21\\x23\\x24\\x25\\x26\\x28\\x29\\x2A\\x2B\\x2C\\x2D\\x2E\\x2F\\x3A\\x3D\\x3F\\x5B\\x5D\\x5F\\x7B\\x7D]+$/D', $password) !== 1
        ) {
            $broken[] = 'invalid_password_ilegal_characters/password';
        }
        if ($auth_type === '1' && $password !== '' && \preg_match('/[a-z]/', $password) !== 1) {
            $broken[] = 'invalid_password_missing_lowercase/password';
        }
        if ($auth_type === '1' && $password !== '' && \preg_match('/[0-9]/', $password) !== 1) {
            $broken[] = 'invalid_password_missing_number/password';
        }
        if ($auth_type === '1' && $password !== '' && \preg_match('/[A-Z]/', $password) !== 1) {
            $broken[] = 'invalid_password_missing_uppercase/password';
        }
        if ($auth_type === '1' && $ip !== '') {
            $broken[] = 'invalid_ip_auth/ip';
        }
        if ($auth_type === '2' && $ip === '') {
            $broken[] = 'missing_ip/ip';
        }
        if ($ip !== '' && !(Network::isIpv4($ip) || Network::isHostname($ip))) {
            $broken[] = 'invalid_ip/ip';
        }
        if ($device_type === '') {
            $broken[] = 'missing_devicetype/device_type';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $device_type) !== 1) {
            $broken[] = 'invalid_devicetype/device_type';
        } elseif (!$options->lookupHas($device_type, 'getDeviceTypes.value')) {
            $broken[] = 'invalid_devicetype/device_type.unknown';
        }
        if (
            $callerid_number !== ''
            && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $callerid_number) !== 1
        ) {
            $broken[] = 'invalid_callerid_override/callerid_number';
        }
        if (
            $canada_routing !== ''
            && !($canada_routing === '-1' || \preg_match('/^[0-9]{1,6}$/D', $canada_routing) === 1)
        ) {
            $broken[] = 'invalid_canada_routing/canada_routing';
        } elseif (
            ($canada_routing !== '' && !isset(Constants::CANADA_ROUTING[$canada_routing]))
            && $canada_routing !== ''
            && !$options->lookupHas($canada_routing, 'getRoutes.value')
        ) {
            $broken[] = 'invalid_canada_routing/canada_routing.unknown';
        }
        if ($lock_international === '') {
            $broken[] = 'missing_lockinternational/lock_international';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $lock_international) !== 1) {
            $broken[] = 'invalid_lockinternational/lock_international';
        } elseif (!$options->lookupHas($lock_international, 'getLockInternational.value')) {
            $broken[] = 'invalid_lockinternational/lock_international.unknown';
        }
        if ($international_route === '') {
            $broken[] = 'missing_internationalroute/international_route';
        } elseif ($international_route === '0') {
            $broken[] = 'invalid_internationalroute/zero';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $international_route) !== 1) {
            $broken[] = 'invalid_internationalroute/international_route';
        } elseif (!$options->lookupHas($international_route, 'getRoutes.value')) {
            $broken[] = 'invalid_internationalroute/international_route.unknown';
        }
        if ($music_on_hold === '') {
            $broken[] = 'missing_musiconhold/music_on_hold';
        } elseif ($music_on_hold === 'none') {
            $broken[] = 'invalid_musiconhold/music_on_hold';
        } elseif (
            ($music_on_hold !== '' && $music_on_hold !== 'default')
            && !$options->lookupHas($music_on_hold, 'getMusicOnHold.value')
        ) {
            $broken[] = 'invalid_musiconhold/music_on_hold.unknown';
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        if ($allowed_codecs === '') {
            $broken[] = 'missing_allowedcodecs/allowed_codecs';
        } elseif (!Lists::all($allowed_codecs, ';', 1, null, static fn (string $item): bool => \preg_match(Constants::CODECS_ITEM, $item) === 1)) {
            $broken[] = 'invalid_allowedcodecs/allowed_codecs';
        }
        if ($dtmf_mode === '') {
            $broken[] = 'missing_dtmfmode/dtmf_mode';
        } elseif (!Text::isInFolded($dtmf_mode, Constants::DTMF_MODE)) {
            $broken[] = 'invalid_dtmfmode/dtmf_mode';
        }
        if ($nat === '') {
            $broken[] = 'missing_nat/nat';
        } elseif (!isset(Constants::NAT[$nat])) {
            $broken[] = 'invalid_nat/nat';
        }
        if ($sip_traffic !== '' && !isset(Constants::FLAG[$sip_traffic])) {
            $broken[] = 'invalid_sip_traffic/sip_traffic';
        }
        if ($max_expiry !== '' && !Numbers::isInteger($max_expiry, 60, 3600, 1)) {
            $broken[] = 'invalid_max_expiry/max_expiry';
        }
        if ($rtp_timeout !== '' && !Numbers::isInteger($rtp_timeout, 1, 3600, 1)) {
            $broken[] = 'invalid_rtp_timeout/rtp_timeout';
        }
        if ($rtp_hold_timeout !== '' && !Numbers::isInteger($rtp_hold_timeout, 1, 3600, 1)) {
            $broken[] = 'invalid_rtp_hold_timeout/rtp_hold_timeout';
        }
        if ($rtp_timeout !== '' && $rtp_hold_timeout !== '' && !Numbers::ordered($rtp_timeout, $rtp_hold_timeout)) {
            $broken[] = 'rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout';
        }
        if ($enable_ip_restriction === '1' && $ip_restriction === '') {
            $broken[] = 'missing_ip_restriction/ip_restriction';
        }
        if (
            $ip_restriction !== ''
            && !Lists::all($ip_restriction, ',', 1, null, static fn (string $item): bool
                => Network::isIpv4($item) || Network::isCidr($item) || Network::isHostname($item))
        ) {
            $broken[] = 'invalid_ip/ip_restriction';
        }
        if ($enable_ip_restriction !== '' && !isset(Constants::FLAG[$enable_ip_restriction])) {
            $broken[] = 'invalid_enable_ip_restriction/enable_ip_restriction';
        }
        if ($enable_pop_restriction === '1' && $pop_restriction === '') {
            $broken[] = 'missing_pop_restriction/pop_restriction';
        }
        if (
            $pop_restriction !== ''
            && !Lists::all($pop_restriction, ',', 1, null, static fn (string $item): bool
                => \preg_match('/^[0-9]{1,6}$/D', $item) === 1)
        ) {
            $broken[] = 'invalid_pop_restriction/pop_restriction';
        }
        if ($enable_pop_restriction !== '' && !isset(Constants::FLAG[$enable_pop_restriction])) {
            $broken[] = 'invalid_enable_pop_restriction/enable_pop_restriction';
        }
        if ($internal_extension !== '' && !Text::isLength($internal_extension, null, 5)) {
            $broken[] = 'invalid_extension_length/internal_extension';
        }
        if ($internal_extension !== '' && \preg_match('/^[0-9]{1,64}$/D', $internal_extension) !== 1) {
            $broken[] = 'invalid_extension/internal_extension';
        }
        if ($internal_extension !== '' && Text::hasPrefix($internal_extension, Constants::INVALID_EXTENSION_PREFIX)) {
            $broken[] = 'invalid_extension_prefix/internal_extension';
        }
        if ($internal_extension !== '' && isset(Constants::INVALID_EXTENSIONS[$internal_extension])) {
            $broken[] = 'invalid_extensions/internal_extension';
        }
        if ($internal_voicemail !== '' && \preg_match('/^[0-9]{1,20}$/D', $internal_voicemail) !== 1) {
            $broken[] = 'invalid_internalvoicemail/internal_voicemail';
        } elseif (
            ($internal_voicemail !== '' && $internal_voicemail !== '0')
            && $internal_voicemail !== ''
            && !$options->lookupHas($internal_voicemail, 'getVoicemails.mailbox')
        ) {
            $broken[] = 'invalid_internalvoicemail/internal_voicemail.unknown';
        }
        if ($internal_dialtime !== '' && !Numbers::isInteger($internal_dialtime, 1, 60, 1)) {
            $broken[] = 'invalid_internaldialtime/internal_dialtime';
        }
        if (($reseller_package !== '' && $reseller_package !== '0') && $reseller_client === '') {
            $broken[] = 'missing_resellerclient/reseller_client';
        }
        if ($reseller_client !== '' && \preg_match('/^[0-9]{1,20}$/D', $reseller_client) !== 1) {
            $broken[] = 'invalid_resellerclient/reseller_client';
        } elseif (
            ($reseller_client !== '' && $reseller_client !== '0')
            && $reseller_client !== ''
            && !$options->lookupHas($reseller_client, 'getClients.client')
        ) {
            $broken[] = 'invalid_resellerclient/reseller_client.unknown';
        }
        if (($reseller_client !== '' && $reseller_client !== '0') && $reseller_package === '') {
            $broken[] = 'missing_resellerpackage/reseller_package';
        }
        if ($reseller_package !== '' && \preg_match('/^[0-9]{1,20}$/D', $reseller_package) !== 1) {
            $broken[] = 'invalid_resellerpackage/reseller_package';
        } elseif (
            ($reseller_package !== '' && $reseller_package !== '0')
            && $reseller_package !== ''
            && !$options->lookupHas($reseller_package, 'getPackages.package')
        ) {
            $broken[] = 'invalid_resellerpackage/reseller_package.unknown';
        }
        if (
            $reseller_nextbilling !== ''
            && !(
                $reseller_nextbilling === '0000-00-00'
                || !($reseller_nextbilling_day === null || Dates::hasTime($reseller_nextbilling))
            )
        ) {
            $broken[] = 'invalid_resellernextbilling/reseller_nextbilling';
        } elseif ($reseller_nextbilling !== '' && !Dates::ordered($options->today(), $reseller_nextbilling_day)) {
            $broken[] = 'invalid_resellernextbilling/past';
        }
        if ($record_calls !== '' && !isset(Constants::FLAG[$record_calls])) {
            $broken[] = 'invalid_record_calls/record_calls';
        }
        if ($transcribe === '1' && $transcription_locale === '') {
            $broken[] = 'missing_transcription_locale/transcription_locale';
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => \preg_match(Constants::LOCALES_ITEM, $item) === 1)
        ) {
            $broken[] = 'invalid_transcription_locale/transcription_locale';
        }
        if ($transcribe === '1' && $transcription_email === '') {
            $broken[] = 'missing_transcription_email/transcription_email';
        }
        if ($transcription_email !== '' && !\str_contains($transcription_email, '@')) {
            $broken[] = 'invalid_transcription_email/at';
        } elseif (
            $transcription_email !== ''
            && !Lists::all($transcription_email, ',', 1, null, static fn (string $item): bool
                => Network::isEmail($item))
        ) {
            $broken[] = 'invalid_transcription_email/transcription_email';
        }
        if ($transcription_start_delay !== '' && !Numbers::isInteger($transcription_start_delay, 0, 60, 5)) {
            $broken[] = 'unnamed_status/transcription_start_delay';
        }
        if ($dialing_mode !== '' && !isset(Constants::DIALING_MODE[$dialing_mode])) {
            $broken[] = 'unnamed_status/dialing_mode';
        }
        if ($tfcarrier !== '' && !isset(Constants::TOLL_FREE_CARRIER[$tfcarrier])) {
            $broken[] = 'unnamed_status/tfcarrier';
        }
        if ($call_pickup_behavior !== '' && !isset(Constants::PICKUP_BEHAVIOR[$call_pickup_behavior])) {
            $broken[] = 'unnamed_status/call_pickup_behavior';
        }
        return $broken;
    }

    /** Creates a location for internal extensions. */
    public static function setLocation(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $name = $params['name'] ?? '';
        if ($name === '') {
            $broken[] = 'missing_location_name/name';
        } elseif (!$options->lookupLacks($name, 'getLocations.name')) {
            $broken[] = 'location_already_exists/name.taken';
        }
        return $broken;
    }

    /** Deletes a location for internal extensions. */
    public static function delLocation(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $name = $params['name'] ?? '';
        $id = $params['id'] ?? '';
        if ($name === '') {
            $broken[] = 'missing_location_name/name';
        } elseif (!$options->lookupHas($name, 'getLocations.name')) {
            $broken[] = 'location_not_found/name.unknown';
        }
        if ($id === '') {
            $broken[] = 'missing_id/delLocation.id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }
}
