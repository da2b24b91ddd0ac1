// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on dids.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of assignDIDvPRI. */
export type AssignDIDvPRIParams = {
  /** Id of the VPRI that receives the DID. */
  readonly vpri: Given;
  /** DID to attach, billed per minute. */
  readonly did: Given;
};

/** Puts a DID that is billed per minute onto a VPRI. */
export function assignDIDvPRI(params: AssignDIDvPRIParams, options?: Options): Report;

/** The parameters of backOrderDIDUSA. */
export type BackOrderDIDUSAParams = {
  /** How many DIDs to order. */
  readonly quantity: Given;
  /**
   * US state from getStates.
   * Listed by getStates.
   */
  readonly state: Given;
  /**
   * US rate centre from getRateCentersUSA.
   * Listed by getRateCentersUSA.
   */
  readonly ratecenter: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** How the DID is billed: 1 by the minute, 2 at a flat rate. */
  readonly billing_type: Given;
  /** True tries the back-order out: nothing is ordered. */
  readonly test?: Value;
};

/** Places a back-order for US DIDs in a given state and rate centre. */
export function backOrderDIDUSA(params: BackOrderDIDUSAParams, options?: Options): Report;

/** The parameters of backOrderDIDCAN. */
export type BackOrderDIDCANParams = {
  /** How many DIDs to order. */
  readonly quantity: Given;
  /**
   * Canadian province from getProvinces.
   * Listed by getProvinces.
   */
  readonly province: Given;
  /**
   * Rate centre for the back-order; the docs name getRateCentersUSA as source even here.
   * Listed by getRateCentersUSA.
   */
  readonly ratecenter: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** How the DID is billed: 1 by the minute, 2 at a flat rate. */
  readonly billing_type: Given;
  /** True tries the back-order out: nothing is ordered. */
  readonly test?: Value;
};

/** Places a back-order for Canadian DIDs in a given province and rate centre. */
export function backOrderDIDCAN(params: BackOrderDIDCANParams, options?: Options): Report;

/** The parameters of cancelDID. */
export type CancelDIDParams = {
  /** DID to cancel. */
  readonly did: Given;
  /** Comment recorded with the cancellation. */
  readonly cancelcomment?: Value;
  /** True when the DID is leaving for another provider. */
  readonly portout?: Value;
  /** True tries the cancellation out: nothing is changed. */
  readonly test?: Value;
};

/** Cancels a DID and removes it from the account. */
export function cancelDID(params: CancelDIDParams, options?: Options): Report;

/** The parameters of connectDID. */
export type ConnectDIDParams = {
  /** DID to hand over. */
  readonly did: Given;
  /** Reseller sub-account that receives the DID, such as 100001_VoIP. */
  readonly account: Given;
  /** Monthly fee for the reseller client. */
  readonly monthly: Given;
  /** Setup fee for the reseller client. */
  readonly setup: Given;
  /** Rate per minute for the reseller client. */
  readonly minute: Given;
  /** Date of the next billing, YYYY-MM-DD. */
  readonly next_billing?: Value;
  /** True skips charging the setup fee on connection. */
  readonly dont_charge_setup?: Value;
  /** True skips charging the monthly fee on connection. */
  readonly dont_charge_monthly?: Value;
};

/** Hands a DID to a reseller client's sub-account and sets the fees for it. */
export function connectDID(params: ConnectDIDParams, options?: Options): Report;

/** The parameters of connectFAX. */
export type ConnectFAXParams = {
  /** Fax DID to hand over. */
  readonly did: Given;
  /** Reseller sub-account that receives the fax DID, such as 100001_VoIP. */
  readonly account: Given;
  /** Monthly fee for the reseller client. */
  readonly monthly: Given;
  /** Setup fee for the reseller client. */
  readonly setup: Given;
  /** Rate per minute for the reseller client. */
  readonly minute: Given;
  /** Date of the next billing, YYYY-MM-DD. */
  readonly next_billing?: Value;
  /** True skips charging the setup fee on connection. */
  readonly dont_charge_setup?: Value;
  /** True skips charging the monthly fee on connection. */
  readonly dont_charge_monthly?: Value;
};

/** Hands a fax DID to a reseller client's sub-account and sets the fees for it. */
export function connectFAX(params: ConnectFAXParams, options?: Options): Report;

/** The parameters of getCarriers. */
export type GetCarriersParams = {
  /** Code of one carrier to return; leave out to list all. */
  readonly carrier?: Value;
};

/** Lists the carriers for vanity numbers, or returns only the one whose code is given. */
export function getCarriers(params?: GetCarriersParams, options?: Options): Report;

/** The parameters of getDIDCountries. */
export type GetDIDCountriesParams = {
  /** Id of one country to return; leave out to list all. */
  readonly country_id?: Value;
  /**
   * Type of international DID, from getInternationalTypes.
   * Listed by getInternationalTypes.
   */
  readonly type: Given;
};

/** Lists the countries offering international DIDs of a type, or one country by id. */
export function getDIDCountries(params: GetDIDCountriesParams, options?: Options): Report;

/** The parameters of getDIDsCAN. */
export type GetDIDsCANParams = {
  /**
   * Canadian province from getProvinces.
   * Listed by getProvinces.
   */
  readonly province: Given;
  /**
   * Canadian rate centre from getRateCentersCAN.
   * Listed by getRateCentersCAN.
   */
  readonly ratecenter?: Value;
};

/** Lists Canadian DIDs for a province and, if given, a rate centre. */
export function getDIDsCAN(params: GetDIDsCANParams, options?: Options): Report;

/** The parameters of getDIDvPRI. */
export type GetDIDvPRIParams = {
  /** Id of the VPRI whose DIDs are listed. */
  readonly vpri: Given;
};

/** Lists the DIDs attached to one VPRI. */
export function getDIDvPRI(params: GetDIDvPRIParams, options?: Options): Report;

/** The parameters of getDIDsInfo. */
export type GetDIDsInfoParams = {
  /** Reseller client id or sub-account name to filter by; may be empty. */
  readonly client?: Value;
  /** One DID to return; may be empty. */
  readonly did?: Value;
};

/** Returns DID settings for the whole account, one reseller client, one sub-account or one DID. */
export function getDIDsInfo(params?: GetDIDsInfoParams, options?: Options): Report;

/** The parameters of getDIDsInternationalGeographic. */
export type GetDIDsInternationalGeographicParams = {
  /**
   * Country id from getDIDCountries.
   * Listed by getDIDCountries.
   */
  readonly country_id: Given;
};

/** Lists geographic international DIDs of one country. */
export function getDIDsInternationalGeographic(
  params: GetDIDsInternationalGeographicParams,
  options?: Options,
): Report;

/** The parameters of getDIDsInternationalNational. */
export type GetDIDsInternationalNationalParams = {
  /**
   * Country id from getDIDCountries.
   * Listed by getDIDCountries.
   */
  readonly country_id: Given;
};

/** Lists national international DIDs of one country. */
export function getDIDsInternationalNational(
  params: GetDIDsInternationalNationalParams,
  options?: Options,
): Report;

/** The parameters of getDIDsInternationalTollFree. */
export type GetDIDsInternationalTollFreeParams = {
  /**
   * Country id from getDIDCountries.
   * Listed by getDIDCountries.
   */
  readonly country_id: Given;
};

/** Lists toll-free international DIDs of one country. */
export function getDIDsInternationalTollFree(
  params: GetDIDsInternationalTollFreeParams,
  options?: Options,
): Report;

/** The parameters of getDIDsUSA. */
export type GetDIDsUSAParams = {
  /**
   * US state from getStates.
   * Listed by getStates.
   */
  readonly state: Given;
  /**
   * US rate centre from getRateCentersUSA.
   * Listed by getRateCentersUSA.
   */
  readonly ratecenter?: Value;
};

/** Lists US DIDs for a state and, if given, a rate centre. */
export function getDIDsUSA(params: GetDIDsUSAParams, options?: Options): Report;

/** The parameters of getInternationalTypes. */
export type GetInternationalTypesParams = {
  /** Code of one type to return, such as NATIONAL; leave out to list all. */
  readonly type?: Value;
};

/** Lists the types of international DID, or returns only the one whose code is given. */
export function getInternationalTypes(
  params?: GetInternationalTypesParams,
  options?: Options,
): Report;

/** The parameters of getProvinces. */
export type GetProvincesParams = Readonly<Record<string, never>>;

/** Lists the provinces of Canada. */
export function getProvinces(params?: GetProvincesParams, options?: Options): Report;

/** The parameters of getRateCentersCAN. */
export type GetRateCentersCANParams = {
  /**
   * Canadian province from getProvinces.
   * Listed by getProvinces.
   */
  readonly province: Given;
};

/** Lists the rate centres of a Canadian province. */
export function getRateCentersCAN(params: GetRateCentersCANParams, options?: Options): Report;

/** The parameters of getRateCentersUSA. */
export type GetRateCentersUSAParams = {
  /**
   * US state from getStates.
   * Listed by getStates.
   */
  readonly state: Given;
};

/** Lists the rate centres of a US state. */
export function getRateCentersUSA(params: GetRateCentersUSAParams, options?: Options): Report;

/** The parameters of getStates. */
export type GetStatesParams = Readonly<Record<string, never>>;

/** Lists the states of the USA. */
export function getStates(params?: GetStatesParams, options?: Options): Report;

/** The parameters of getVPRIs. */
export type GetVPRIsParams = {
  /** VPRI id; documented as required, yet a call without it has been answered with no_vpri. */
  readonly vpri?: Value;
};

/** Lists VPRIs. */
export function getVPRIs(params?: GetVPRIsParams, options?: Options): Report;

/** The parameters of orderDID. */
export type OrderDIDParams = {
  /** DID to order. */
  readonly did: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** How the DID is billed: 1 by the minute, 2 at a flat rate. */
  readonly billing_type: Given;
  /** Reseller sub-account for the DID, such as 100001_VoIP. */
  readonly account?: Value;
  /** Monthly fee for the reseller client. */
  readonly monthly?: Value;
  /** Setup fee for the reseller client. */
  readonly setup?: Value;
  /** Rate per minute for the reseller client. */
  readonly minute?: Value;
  /** True tries the order out: nothing is bought. */
  readonly test?: Value;
};

/** Orders one DID and adds it to the account. */
export function orderDID(params: OrderDIDParams, options?: Options): Report;

/** The parameters of orderDIDInternationalGeographic. */
export type OrderDIDInternationalGeographicParams = {
  /**
   * Location id from getDIDsInternationalGeographic; it may contain letters.
   * Listed by getDIDsInternationalGeographic.
   */
  readonly location_id: Given;
  /** How many DIDs to order. */
  readonly quantity: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** How the DID is billed: 1 by the minute, 2 at a flat rate. */
  readonly billing_type: Given;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** Reseller sub-account for the DID, such as 100001_VoIP. */
  readonly account?: Value;
  /** Monthly fee for the reseller client. */
  readonly monthly?: Value;
  /** Setup fee for the reseller client. */
  readonly setup?: Value;
  /** Rate per minute for the reseller client. */
  readonly minute?: Value;
  /** True tries the order out: nothing is bought. */
  readonly test?: Value;
};

/** Orders geographic international DIDs and adds them to the account. */
export function orderDIDInternationalGeographic(
  params: OrderDIDInternationalGeographicParams,
  options?: Options,
): Report;

/** The parameters of orderDIDInternationalNational. */
export type OrderDIDInternationalNationalParams = {
  /**
   * Location id from getDIDsInternationalNational; it may contain letters.
   * Listed by getDIDsInternationalNational.
   */
  readonly location_id: Given;
  /** How many DIDs to order. */
  readonly quantity: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** How the DID is billed: 1 by the minute, 2 at a flat rate. */
  readonly billing_type: Given;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** Reseller sub-account for the DID, such as 100001_VoIP. */
  readonly account?: Value;
  /** Monthly fee for the reseller client. */
  readonly monthly?: Value;
  /** Setup fee for the reseller client. */
  readonly setup?: Value;
  /** Rate per minute for the reseller client. */
  readonly minute?: Value;
  /** True tries the order out: nothing is bought. */
  readonly test?: Value;
};

/** Orders national international DIDs and adds them to the account. */
export function orderDIDInternationalNational(
  params: OrderDIDInternationalNationalParams,
  options?: Options,
): Report;

/** The parameters of orderDIDInternationalTollFree. */
export type OrderDIDInternationalTollFreeParams = {
  /**
   * Location id from getDIDsInternationalTollFree; it may contain letters.
   * Listed by getDIDsInternationalTollFree.
   */
  readonly location_id: Given;
  /** How many DIDs to order. */
  readonly quantity: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** Reseller sub-account for the DID, such as 100001_VoIP. */
  readonly account?: Value;
  /** Monthly fee for the reseller client. */
  readonly monthly?: Value;
  /** Setup fee for the reseller client. */
  readonly setup?: Value;
  /** Rate per minute for the reseller client. */
  readonly minute?: Value;
  /** True tries the order out: nothing is bought. */
  readonly test?: Value;
};

/** Orders toll-free international DIDs and adds them to the account. */
export function orderDIDInternationalTollFree(
  params: OrderDIDInternationalTollFreeParams,
  options?: Options,
): Report;

/** The parameters of orderDIDVirtual. */
export type OrderDIDVirtualParams = {
  /** Three digits of the new virtual DID, such as 001. */
  readonly digits: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** Reseller sub-account for the DID, such as 100001_VoIP. */
  readonly account?: Value;
  /** Monthly fee for the reseller client. */
  readonly monthly?: Value;
  /** Setup fee for the reseller client. */
  readonly setup?: Value;
  /** Rate per minute for the reseller client. */
  readonly minute?: Value;
  /** True tries the order out: nothing is bought. */
  readonly test?: Value;
};

/** Orders one virtual DID and adds it to the account. */
export function orderDIDVirtual(params: OrderDIDVirtualParams, options?: Options): Report;

/** The parameters of orderTollFree. */
export type OrderTollFreeParams = {
  /** Toll-free number to order. */
  readonly did: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /** Reseller sub-account for the DID, such as 100001_VoIP. */
  readonly account?: Value;
  /** Monthly fee for the reseller client. */
  readonly monthly?: Value;
  /** Setup fee for the reseller client. */
  readonly setup?: Value;
  /** Rate per minute for the reseller client. */
  readonly minute?: Value;
  /** True tries the order out: nothing is bought. */
  readonly test?: Value;
};

/** Orders one toll-free number and adds it to the account. */
export function orderTollFree(params: OrderTollFreeParams, options?: Options): Report;

/** The parameters of orderVanity. */
export type OrderVanityParams = {
  /** Vanity toll-free number to order. */
  readonly did: Given;
  /** Main routing of the DID as header:id, such as account:100001_VoIP, or none: for no routing. */
  readonly routing: Given;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Voicemail box number for the DID, such as 101. */
  readonly voicemail?: Value;
  /** Point-of-presence (server) number for the DID. */
  readonly pop: Given;
  /** Ringing time for the DID before giving up, in seconds. */
  readonly dialtime: Given;
  /** 1 turns CNAM on for the DID, 0 leaves it off. */
  readonly cnam: Given;
  /** Text put before the caller ID on calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note kept with the DID. */
  readonly note?: Value;
  /**
   * Carrier for the number, from getCarriers.
   * Listed by getCarriers.
   */
  readonly carrier: Given;
  /** Reseller sub-account for the DID, such as 100001_VoIP. */
  readonly account?: Value;
  /** Monthly fee for the reseller client. */
  readonly monthly?: Value;
  /** Setup fee for the reseller client. */
  readonly setup?: Value;
  /** Rate per minute for the reseller client. */
  readonly minute?: Value;
  /** True tries the order out: nothing is bought. */
  readonly test?: Value;
};

/** Orders one vanity toll-free number and adds it to the account. */
export function orderVanity(params: OrderVanityParams, options?: Options): Report;

/** The parameters of removeDIDvPRI. */
export type RemoveDIDvPRIParams = {
  /** Id of the VPRI that gives up the DID. */
  readonly vpri?: Value;
  /** DID to detach. */
  readonly did: Given;
};

/** Detaches a DID from a VPRI. */
export function removeDIDvPRI(params: RemoveDIDvPRIParams, options?: Options): Report;

/** The parameters of searchDIDsCAN. */
export type SearchDIDsCANParams = {
  /**
   * Canadian province to search, from getProvinces.
   * Listed by getProvinces.
   */
  readonly province?: Value;
  /** Where the pattern must match: starts, contains or ends. */
  readonly type: Given;
  /** Letters or digits to search for, such as JOHN or 555. */
  readonly query: Given;
};

/** Finds Canadian DIDs whose number starts with, contains or ends with a pattern. */
export function searchDIDsCAN(params: SearchDIDsCANParams, options?: Options): Report;

/** The parameters of searchDIDsUSA. */
export type SearchDIDsUSAParams = {
  /**
   * US state to search, from getStates.
   * Listed by getStates.
   */
  readonly state?: Value;
  /** Where the pattern must match: starts, contains or ends. */
  readonly type: Given;
  /** Letters or digits to search for, such as JOHN or 555. */
  readonly query?: Value;
};

/** Finds US DIDs whose number starts with, contains or ends with a pattern. */
export function searchDIDsUSA(params: SearchDIDsUSAParams, options?: Options): Report;

/** The parameters of searchTollFreeCanUS. */
export type SearchTollFreeCanUSParams = {
  /** Where the pattern must match: starts, contains or ends. */
  readonly type?: Value;
  /** Letters or digits to search for, such as JOHN or 555. */
  readonly query?: Value;
};

/** Finds toll-free numbers for the USA and Canada, or lists all when no search is given. */
export function searchTollFreeCanUS(params?: SearchTollFreeCanUSParams, options?: Options): Report;

/** The parameters of searchTollFreeUSA. */
export type SearchTollFreeUSAParams = {
  /** Where the pattern must match: starts, contains or ends. */
  readonly type?: Value;
  /** Letters or digits to search for, such as JOHN or 555. */
  readonly query?: Value;
};

/** Finds toll-free numbers for the USA, or lists all when no search is given. */
export function searchTollFreeUSA(params?: SearchTollFreeUSAParams, options?: Options): Report;

/** The parameters of searchVanity. */
export type SearchVanityParams = {
  /** Toll-free prefix to search, such as 800, 888 or 8**. */
  readonly type: Given;
  /** Seven-character pattern with * in open places, such as **HELLO. */
  readonly query: Given;
};

/** Finds vanity toll-free numbers matching a pattern. */
export function searchVanity(params: SearchVanityParams, options?: Options): Report;

/** The parameters of setDIDBillingType. */
export type SetDIDBillingTypeParams = {
  /** DID number to act on. */
  readonly did: Given;
  /** Billing type of the DID, 1 for per minute or 2 for flat. */
  readonly billing_type: Given;
};

/** Switches a DID between per-minute and flat billing. */
export function setDIDBillingType(params: SetDIDBillingTypeParams, options?: Options): Report;

/** The parameters of setDIDInfo. */
export type SetDIDInfoParams = {
  /** DID number to act on. */
  readonly did: Given;
  /** Main routing of the DID, as header:id. */
  readonly routing: Given;
  /** Routing used when the destination is busy, as header:id. */
  readonly failover_busy?: Value;
  /** Routing used when the destination is unreachable, as header:id. */
  readonly failover_unreachable?: Value;
  /** Routing used when nobody answers, as header:id. */
  readonly failover_noanswer?: Value;
  /** Mailbox attached to the DID; leaving it out wipes the current one. */
  readonly voicemail?: Value;
  /**
   * Point of presence for the DID, a server_pop value from getServersInfo.
   * Listed by getServersInfo.
   */
  readonly pop: Given;
  /** Dial timeout in seconds. */
  readonly dialtime: Given;
  /** Whether caller name lookup (CNAM) is on for the DID. */
  readonly cnam: Given;
  /** Caller ID prefix for calls to the DID. */
  readonly callerid_prefix?: Value;
  /** Free note on the DID. */
  readonly note?: Value;
  /**
   * PIN that authorises porting the number out, only for selected US numbers.
   * A secret: keep it out of logs.
   */
  readonly port_out_pin?: Value;
  /** Billing type of the DID, 1 for per minute or 2 for flat. */
  readonly billing_type: Given;
  /** Whether calls are recorded. */
  readonly record_calls?: Value;
  /** Whether calls are transcribed. */
  readonly transcribe?: Value;
  /**
   * Transcription locale codes from getLocales, separated by commas.
   * Listed by getLocales.
   */
  readonly transcription_locale?: Value;
  /** Email address for call transcriptions. */
  readonly transcription_email?: Value;
  /** Delay in seconds before call transcription. */
  readonly transcription_start_delay?: Value;
  /** Voicemail threshold in seconds. */
  readonly voicemail_threshold?: Value;
  /** Number format for inbound calls, 0 for NANPA or 1 for E.164. */
  readonly inbound_dialing_mode?: Value;
  /** Whether transcriptions are redacted. */
  readonly transcription_redaction?: Value;
  /** Whether transcriptions come with a summary. */
  readonly transcription_summary?: Value;
  /** Whether transcriptions come with sentiment analysis. */
  readonly transcription_sentiment?: Value;
  /** Whether received SMS are passed to the SIP account in sms_sipaccount. */
  readonly sms_sipaccount_enabled?: Value;
  /** SIP account or sub-account that receives the SMS. */
  readonly sms_sipaccount?: Value;
};

/** Updates the routing, failovers and other settings of a DID. */
export function setDIDInfo(params: SetDIDInfoParams, options?: Options): Report;

/** The parameters of setDIDPOP. */
export type SetDIDPOPParams = {
  /** DID number to act on. */
  readonly did: Given;
  /**
   * Point of presence for the DID, a server_pop value from getServersInfo.
   * Listed by getServersInfo.
   */
  readonly pop: Given;
};

/** Moves a DID to another point of presence. */
export function setDIDPOP(params: SetDIDPOPParams, options?: Options): Report;

/** The parameters of setDIDRouting. */
export type SetDIDRoutingParams = {
  /** DID number to act on. */
  readonly did: Given;
  /** Main routing of the DID, as header:id. */
  readonly routing: Given;
};

/** Changes the main routing of a DID. */
export function setDIDRouting(params: SetDIDRoutingParams, options?: Options): Report;

/** The parameters of setDIDVoicemail. */
export type SetDIDVoicemailParams = {
  /** DID number to act on. */
  readonly did: Given;
  /** Mailbox attached to the DID. */
  readonly voicemail?: Value;
};

/** Changes the mailbox attached to a DID. */
export function setDIDVoicemail(params: SetDIDVoicemailParams, options?: Options): Report;

/** The parameters of unconnectDID. */
export type UnconnectDIDParams = {
  /** DID to detach from the reseller sub-account. */
  readonly did: Given;
};

/** Detaches a DID from a reseller client sub-account. */
export function unconnectDID(params: UnconnectDIDParams, options?: Options): Report;

/** The parameters of unconnectFAX. */
export type UnconnectFAXParams = {
  /** Fax DID to detach from the reseller sub-account. */
  readonly did: Given;
};

/** Detaches a fax DID from a reseller client sub-account. */
export function unconnectFAX(params: UnconnectFAXParams, options?: Options): Report;

/** The parameters of getBackOrders. */
export type GetBackOrdersParams = {
  /** Backorder ID; absent lists all backorders. */
  readonly id?: Value;
};

/** Lists all backordered DIDs, or returns one by ID. */
export function getBackOrders(params?: GetBackOrdersParams, options?: Options): Report;
