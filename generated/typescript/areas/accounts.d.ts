// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on accounts.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of createSubAccount. */
export type CreateSubAccountParams = {
  /** Login name of the sub-account, without the account number, such as VoIP. */
  readonly username: Given;
  /**
   * Protocol code from getProtocols.
   * Listed by getProtocols.
   */
  readonly protocol?: Value;
  /** Text describing the sub-account. */
  readonly description?: Value;
  /**
   * Authentication type code from getAuthTypes.
   * Listed by getAuthTypes.
   */
  readonly auth_type: Given;
  /**
   * Password when authenticating by password; send no ip with it.
   * A secret: keep it out of logs.
   */
  readonly password?: Value;
  /** Address of the device when authenticating by IP; send no password with it. */
  readonly ip?: Value;
  /**
   * Device type code from getDeviceTypes.
   * Listed by getDeviceTypes.
   */
  readonly device_type: Given;
  /** Caller ID number used as an override; -1 is read when none is set. */
  readonly callerid_number?: Value;
  /**
   * Route code for calls to Canada, from getRoutes: 1 = value, 2 = premium.
   * Listed by getRoutes.
   */
  readonly canada_routing?: Value;
  /**
   * International call lock code from getLockInternational.
   * Listed by getLockInternational.
   */
  readonly lock_international: Given;
  /**
   * Route code for international calls, from getRoutes.
   * Listed by getRoutes.
   */
  readonly international_route: Given;
  /**
   * Music-on-hold code from getMusicOnHold; default works, none is refused.
   * Listed by getMusicOnHold.
   */
  readonly music_on_hold: Given;
  /**
   * Language of system messages, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language?: Value;
  /**
   * Codecs from getAllowedCodecs, separated by semicolons, such as ulaw;g729;gsm.
   * Listed by getAllowedCodecs.
   */
  readonly allowed_codecs: Given;
  /**
   * DTMF mode code from getDTMFModes.
   * Listed by getDTMFModes.
   */
  readonly dtmf_mode: Given;
  /**
   * NAT option code from getNAT.
   * Listed by getNAT.
   */
  readonly nat: Given;
  /** 1 uses encrypted SIP traffic, 0 does not. */
  readonly sip_traffic?: Value;
  /** Longest registration expiry allowed to the device. */
  readonly max_expiry?: Value;
  /** RTP timeout; must not exceed rtp_hold_timeout. */
  readonly rtp_timeout?: Value;
  /** RTP timeout while on hold; must not be below rtp_timeout. */
  readonly rtp_hold_timeout?: Value;
  /** Addresses, networks or host names allowed to place calls, separated by commas. */
  readonly ip_restriction?: Value;
  /** 1 applies ip_restriction, 0 does not. */
  readonly enable_ip_restriction?: Value;
  /**
   * POP server numbers from getServersInfo allowed for outgoing calls, separated by commas.
   * Listed by getServersInfo.
   */
  readonly pop_restriction?: Value;
  /** 1 applies pop_restriction, 0 does not. */
  readonly enable_pop_restriction?: Value;
  /** Digits of the internal extension; 1 creates extension 101. */
  readonly internal_extension?: Value;
  /** Internal voicemail box of the sub-account, such as 101. */
  readonly internal_voicemail?: Value;
  /** Ringing time for internal calls, in seconds. */
  readonly internal_dialtime?: Value;
  /** Id of the reseller client tied to the sub-account. */
  readonly reseller_client?: Value;
  /** Id of the reseller package. */
  readonly reseller_package?: Value;
  /** Next billing date for the reseller client, YYYY-MM-DD; 0000-00-00 means none. */
  readonly reseller_nextbilling?: Value;
  /** True charges the package setup fee after saving. */
  readonly reseller_chargesetup?: Value;
  /** 1 sends BYE after a successful transfer, 0 does not. */
  readonly send_bye?: Value;
  /** 1 records calls, 0 does not. */
  readonly record_calls?: Value;
  /** 1 transcribes calls, 0 does not. */
  readonly transcribe?: Value;
  /**
   * Transcription locales from getLocales, separated by commas.
   * Listed by getLocales.
   */
  readonly transcription_locale?: Value;
  /** E-mail address for call transcriptions. */
  readonly transcription_email?: Value;
  /** Seconds to wait before call transcription starts. */
  readonly transcription_start_delay?: Value;
  /** Turns on the internal caller ID name. */
  readonly enable_internal_cnam?: Value;
  /** Name shown as caller ID on internal calls. */
  readonly internal_cnam?: Value;
  /** Outgoing number format: 0 = as the main account, 1 = E164, 2 = NANPA. */
  readonly dialing_mode?: Value;
  /** Carrier for toll-free calls: -1 = as the main account, 0 = server default, 1 = US, 2 = Canadian. */
  readonly tfcarrier?: Value;
  /**
   * Location group of the internal extension, from getLocations.
   * Listed by getLocations.
   */
  readonly internal_extension_location?: Value;
  /** Whether calls to *225 announce the account balance or are rejected. */
  readonly allow225?: Value;
  /** yes redacts the transcription, no does not. */
  readonly transcription_redaction?: Value;
  /** yes adds a summary to the transcription, no does not. */
  readonly transcription_summary?: Value;
  /** yes adds sentiment to the transcription, no does not. */
  readonly transcription_sentiment?: Value;
  /** Id of a call parking entry. */
  readonly parking_lot?: Value;
  /** Default caller ID for e911; -1 is read when none is set. */
  readonly default_e911?: Value;
  /** Call pickup: 1 = both ways, 2 = may only pick up, 3 = may only be picked up, 4 = off. */
  readonly call_pickup_behavior?: Value;
};

/** Creates a sub-account under the account. */
export function createSubAccount(params: CreateSubAccountParams, options?: Options): Report;

/** The parameters of delSubAccount. */
export type DelSubAccountParams = {
  /** Numeric id of the sub-account to delete. */
  readonly id?: Value;
};

/** Deletes one sub-account. */
export function delSubAccount(params?: DelSubAccountParams, options?: Options): Report;

/** The parameters of getAllowedCodecs. */
export type GetAllowedCodecsParams = {
  /** Code of one codec to return; leave out to list all. */
  readonly codec?: Value;
};

/** Lists the codecs a sub-account may use, or returns only the one named. */
export function getAllowedCodecs(params?: GetAllowedCodecsParams, options?: Options): Report;

/** The parameters of getAuthTypes. */
export type GetAuthTypesParams = {
  /** Code of one authentication type to return; leave out to list all. */
  readonly type?: Value;
};

/** Lists the authentication types, or returns only the one whose code is given. */
export function getAuthTypes(params?: GetAuthTypesParams, options?: Options): Report;

/** The parameters of getDeviceTypes. */
export type GetDeviceTypesParams = {
  /** Code of one device type to return; leave out to list all. */
  readonly device_type?: Value;
};

/** Lists the device types, or returns only the one whose code is given. */
export function getDeviceTypes(params?: GetDeviceTypesParams, options?: Options): Report;

/** The parameters of getDTMFModes. */
export type GetDTMFModesParams = {
  /** Code of one DTMF mode to return; leave out to list all. */
  readonly dtmf_mode?: Value;
};

/** Lists the DTMF modes, or returns only the one whose code is given. */
export function getDTMFModes(params?: GetDTMFModesParams, options?: Options): Report;

/** The parameters of getLockInternational. */
export type GetLockInternationalParams = {
  /** Code of one lock mode to return; leave out to list all. */
  readonly lock_international?: Value;
};

/** Lists the international call lock modes, or returns only the one whose code is given. */
export function getLockInternational(
  params?: GetLockInternationalParams,
  options?: Options,
): Report;

/** The parameters of getNAT. */
export type GetNATParams = {
  /** Code of one NAT option to return; leave out to list all. */
  readonly nat?: Value;
};

/** Lists the NAT options, or returns only the one whose code is given. */
export function getNAT(params?: GetNATParams, options?: Options): Report;

/** The parameters of getProtocols. */
export type GetProtocolsParams = {
  /** Code of one protocol to return; leave out to list all. */
  readonly protocol?: Value;
};

/** Lists the sub-account protocols, or returns only the one whose code is given. */
export function getProtocols(params?: GetProtocolsParams, options?: Options): Report;

/** The parameters of getRegistrationStatus. */
export type GetRegistrationStatusParams = {
  /** Account to check, such as 100001_VoIP. */
  readonly account?: Value;
};

/** Returns the registration status of an account, or of all accounts. */
export function getRegistrationStatus(
  params?: GetRegistrationStatusParams,
  options?: Options,
): Report;

/** The parameters of getReportEstimatedHoldTime. */
export type GetReportEstimatedHoldTimeParams = {
  /** Code of one choice to return; leave out to list all. */
  readonly type?: Value;
};

/** Lists the choices for announcing the estimated hold time, or returns only the one whose code is given. */
export function getReportEstimatedHoldTime(
  params?: GetReportEstimatedHoldTimeParams,
  options?: Options,
): Report;

/** The parameters of getRoutes. */
export type GetRoutesParams = {
  /** Code of one route to return; leave out to list all. */
  readonly route?: Value;
};

/** Lists the route options, or returns only the one whose code is given. */
export function getRoutes(params?: GetRoutesParams, options?: Options): Report;

/** The parameters of getSubAccounts. */
export type GetSubAccountsParams = {
  /** Sub-account name or reseller client id; empty lists all, a numeric sub-account id finds none. */
  readonly account?: Value;
};

/** Lists all sub-accounts, those of one reseller client, or one sub-account by name. */
export function getSubAccounts(params?: GetSubAccountsParams, options?: Options): Report;

/** The parameters of setSubAccount. */
export type SetSubAccountParams = {
  /** ID of the sub-account to update. */
  readonly id: Given;
  /** Description of the sub-account. */
  readonly description?: Value;
  /**
   * Authentication type code, from getAuthTypes.
   * Listed by getAuthTypes.
   */
  readonly auth_type: Given;
  /**
   * Password of the sub-account, sent only with password authentication.
   * A secret: keep it out of logs.
   */
  readonly password?: Value;
  /** IP address of the sub-account, sent only with IP authentication. */
  readonly ip?: Value;
  /**
   * Device type code, from getDeviceTypes.
   * Listed by getDeviceTypes.
   */
  readonly device_type: Given;
  /** Caller ID number that overrides the default. */
  readonly callerid_number?: Value;
  /**
   * Route code for Canada, from getRoutes.
   * Listed by getRoutes.
   */
  readonly canada_routing?: Value;
  /**
   * International call lock code, from getLockInternational.
   * Listed by getLockInternational.
   */
  readonly lock_international: Given;
  /**
   * Route code for international calls, from getRoutes.
   * Listed by getRoutes.
   */
  readonly international_route: Given;
  /**
   * Music on hold code, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly music_on_hold: Given;
  /**
   * Language of system messages, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language?: Value;
  /**
   * Allowed codecs from getAllowedCodecs, separated by semicolons.
   * Listed by getAllowedCodecs.
   */
  readonly allowed_codecs: Given;
  /**
   * DTMF mode code, from getDTMFModes.
   * Listed by getDTMFModes.
   */
  readonly dtmf_mode: Given;
  /**
   * NAT mode code, from getNAT.
   * Listed by getNAT.
   */
  readonly nat: Given;
  /** Whether SIP traffic is encrypted. */
  readonly sip_traffic?: Value;
  /** Maximum expiry in seconds. */
  readonly max_expiry?: Value;
  /** RTP timeout of the sub-account. */
  readonly rtp_timeout?: Value;
  /** RTP timeout while the call is on hold. */
  readonly rtp_hold_timeout?: Value;
  /** IPs, netmasks or host names allowed to place calls, separated by commas. */
  readonly ip_restriction?: Value;
  /** Whether the IP restriction list is enforced. */
  readonly enable_ip_restriction?: Value;
  /**
   * POP servers allowed for outgoing calls, from getServersInfo, separated by commas.
   * Listed by getServersInfo.
   */
  readonly pop_restriction?: Value;
  /** Whether the POP restriction list is enforced. */
  readonly enable_pop_restriction?: Value;
  /** Internal extension digits, so 1 creates extension 101. */
  readonly internal_extension?: Value;
  /** Mailbox for the internal extension. */
  readonly internal_voicemail?: Value;
  /** Dial timeout in seconds for the internal extension. */
  readonly internal_dialtime?: Value;
  /** Reseller client ID the sub-account belongs to. */
  readonly reseller_client?: Value;
  /** Reseller package ID for the sub-account. */
  readonly reseller_package?: Value;
  /** Next reseller billing date (YYYY-MM-DD), 0000-00-00 for none. */
  readonly reseller_nextbilling?: Value;
  /** Whether the package setup fee is charged when the record is saved. */
  readonly reseller_chargesetup?: Value;
  /** Whether a BYE is sent after a successful transfer. */
  readonly send_bye?: Value;
  /** Whether calls are recorded. */
  readonly record_calls?: Value;
  /** Whether calls are transcribed; in the WSDL but not in the documentation of this method. */
  readonly transcribe?: Value;
  /** Transcription locale codes, separated by commas; undocumented for this method. */
  readonly transcription_locale?: Value;
  /** Email address for call transcriptions; undocumented for this method. */
  readonly transcription_email?: Value;
  /** Delay in seconds before call transcription. */
  readonly transcription_start_delay?: Value;
  /** Outgoing dialling format, 0 for the main account setting, 1 for E.164 or 2 for NANPA. */
  readonly dialing_mode?: Value;
  /** Toll-free carrier, -1 for the main account setting, 0 server default, 1 US or 2 Canadian. */
  readonly tfcarrier?: Value;
  /**
   * Location of the internal extension, from getLocations.
   * Listed by getLocations.
   */
  readonly internal_extension_location?: Value;
  /** Default caller ID for e911 calls. */
  readonly default_e911?: Value;
  /** Whether calls to *225 announce the account balance; when off they are rejected. */
  readonly allow225?: Value;
  /** Call parking ID. */
  readonly parking_lot?: Value;
  /** Whether the internal caller ID name is used. */
  readonly enable_internal_cnam?: Value;
  /** Internal caller ID name. */
  readonly internal_cnam?: Value;
  /** Call pickup code, 1 both ways, 2 may only pick up, 3 may only be picked up, 4 off. */
  readonly call_pickup_behavior?: Value;
};

/** Updates the settings of an existing sub-account. */
export function setSubAccount(params: SetSubAccountParams, options?: Options): Report;

/** The parameters of setLocation. */
export type SetLocationParams = {
  /** Name of the new location. */
  readonly name: Given;
};

/** Creates a location for internal extensions. */
export function setLocation(params: SetLocationParams, options?: Options): Report;

/** The parameters of getLocations. */
export type GetLocationsParams = Readonly<Record<string, never>>;

/** Lists the locations for internal extensions. */
export function getLocations(params?: GetLocationsParams, options?: Options): Report;

/** The parameters of delLocation. */
export type DelLocationParams = {
  /**
   * Name of the location to delete, from getLocations.
   * Listed by getLocations.
   */
  readonly name: Given;
  /**
   * ID of the location to delete, from getLocations.
   * Listed by getLocations.
   */
  readonly id: Given;
};

/** Deletes a location for internal extensions. */
export function delLocation(params: DelLocationParams, options?: Options): Report;
