// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on parking.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of getCallParking. */
export type GetCallParkingParams = {
  /** Call parking ID; absent lists all entries. */
  readonly callparking?: Value;
};

/** Lists call parking entries, or returns one by ID. */
export function getCallParking(params?: GetCallParkingParams, options?: Options): Report;

/** The parameters of delCallParking. */
export type DelCallParkingParams = {
  /** ID of the call parking entry to delete. */
  readonly callparking: Given;
};

/** Deletes a call parking entry. */
export function delCallParking(params: DelCallParkingParams, options?: Options): Report;

/** The parameters of setCallParking. */
export type SetCallParkingParams = {
  /** Call parking ID; absent creates an entry, given updates it. */
  readonly callparking?: Value;
  /** Name of the call parking entry. */
  readonly name: Given;
  /** Seconds a call stays parked before it goes to the failover. */
  readonly timeout: Given;
  /**
   * Music on hold code, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly music: Given;
  /** Target when a parked call is not answered, one of callback, system:hangup or vm:mailbox. */
  readonly failover: Given;
  /**
   * Language code, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language: Given;
  /** Who is called to hear the parked extension, either parker or an account. */
  readonly destination: Given;
  /** Wait in seconds before the announce destination is called. */
  readonly delay: Given;
  /** Number of BLF lamps for the parking lot. */
  readonly blf_lamps: Given;
};

/** Creates a call parking entry, or updates the one whose ID is given. */
export function setCallParking(params: SetCallParkingParams, options?: Options): Report;
