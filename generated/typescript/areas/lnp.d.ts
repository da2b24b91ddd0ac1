// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on lnp.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of getPortability. */
export type GetPortabilityParams = {
  /** Number to check for porting in. */
  readonly did: Given;
};

/** Checks whether a number can be ported in and shows the plans and rates if it can. */
export function getPortability(params: GetPortabilityParams, options?: Options): Report;

/** The parameters of addLNPPort. */
export type AddLNPPortParams = {
  /** Kind of port, 1 US local, 2 Canadian local, 3 US/CA toll-free, 4 US fax or 5 Canadian fax. */
  readonly portType: Given;
  /** Numbers to port in, separated by commas. */
  readonly numbers: Given;
  /**
   * Whether some numbers stay with the current carrier.
   * Without it: 0.
   */
  readonly isPartial?: Value;
  /**
   * Kind of location, 1 for business or 0 for residential.
   * Without it: 0.
   */
  readonly locationType?: Value;
  /**
   * Whether every number in the order is a mobile number.
   * Without it: 0.
   */
  readonly isMobile?: Value;
  /**
   * PIN for the port.
   * A secret: keep it out of logs.
   */
  readonly pin?: Value;
  /** Phone number the carrier bills the other numbers to; required when isMobile is 1. */
  readonly btn?: Value;
  /** Services that remain with the current carrier; required when isMobile is 1. */
  readonly services?: Value;
  /** Toll-free carrier and caller coverage code; required when portType is 3. */
  readonly tfType?: Value;
  /** Company name for business numbers, otherwise left blank. */
  readonly statementName?: Value;
  /** First name of the number's owner or contact, as in the losing carrier's records. */
  readonly firstName: Given;
  /** Last name of the number's owner or contact, as in the losing carrier's records. */
  readonly lastName: Given;
  /** Customer address, as in the losing carrier's records. */
  readonly address1: Given;
  /** Further address details, such as a suite. */
  readonly address2?: Value;
  /** City, as in the losing carrier's records. */
  readonly city: Given;
  /** Postal code, as in the losing carrier's records. */
  readonly zip: Given;
  /** State or province, as in the losing carrier's records. */
  readonly state: Given;
  /** Country, as in the losing carrier's records. */
  readonly country: Given;
  /** Name of the current service provider. */
  readonly providerName: Given;
  /** Account number with the current service provider. */
  readonly providerAccount: Given;
  /** Additional information about the port. */
  readonly notes?: Value;
  /** IMEI of the phone for mobile numbers; required when portType is 2 or 5. */
  readonly imei?: Value;
};

/** Opens a porting order for one or more numbers. */
export function addLNPPort(params: AddLNPPortParams, options?: Options): Report;

/** The parameters of addLNPFile. */
export type AddLNPFileParams = {
  /** ID of the porting order. */
  readonly portid: Given;
  /** Invoice file in Base64. */
  readonly file: Given;
};

/** Attaches an invoice file to a porting order. */
export function addLNPFile(params: AddLNPFileParams, options?: Options): Report;

/** The parameters of getLNPStatus. */
export type GetLNPStatusParams = {
  /** ID of the porting order. */
  readonly portid: Given;
};

/** Returns the current status of a porting order. */
export function getLNPStatus(params: GetLNPStatusParams, options?: Options): Report;

/** The parameters of getLNPNotes. */
export type GetLNPNotesParams = {
  /** ID of the porting order. */
  readonly portid: Given;
};

/** Lists the notes on a porting order. */
export function getLNPNotes(params: GetLNPNotesParams, options?: Options): Report;

/** The parameters of getLNPListStatus. */
export type GetLNPListStatusParams = Readonly<Record<string, never>>;

/** Lists the statuses a porting order can have. */
export function getLNPListStatus(params?: GetLNPListStatusParams, options?: Options): Report;

/** The parameters of getLNPList. */
export type GetLNPListParams = {
  /** ID of the porting order. */
  readonly portid?: Value;
  /** Status code to filter by, from getLNPListStatus. */
  readonly portStatus?: Value;
  /** Start date of the filter (YYYY-MM-DD). */
  readonly startDate?: Value;
  /** End date of the filter (YYYY-MM-DD). */
  readonly endDate?: Value;
};

/** Lists porting orders, with optional status and date filters. */
export function getLNPList(params?: GetLNPListParams, options?: Options): Report;

/** The parameters of getLNPDetails. */
export type GetLNPDetailsParams = {
  /** ID of the porting order. */
  readonly portid: Given;
};

/** Returns the details of a porting order. */
export function getLNPDetails(params: GetLNPDetailsParams, options?: Options): Report;

/** The parameters of getLNPAttachList. */
export type GetLNPAttachListParams = {
  /** ID of the porting order. */
  readonly portid: Given;
};

/** Lists the files attached to a porting order. */
export function getLNPAttachList(params: GetLNPAttachListParams, options?: Options): Report;

/** The parameters of getLNPAttach. */
export type GetLNPAttachParams = {
  /** ID of the attached file. */
  readonly attachid: Given;
  /** ID of the porting order. */
  readonly portid: Given;
};

/** Returns the details of a file attached to a porting order. */
export function getLNPAttach(params: GetLNPAttachParams, options?: Options): Report;
