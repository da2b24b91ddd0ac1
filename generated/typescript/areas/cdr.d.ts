// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on cdr.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of getCallAccounts. */
export type GetCallAccountsParams = {
  /** Reseller client id; leave out for all sub-accounts. */
  readonly client?: Value;
};

/** Lists all sub-accounts, or the accounts of one reseller client, as call filter values. */
export function getCallAccounts(params?: GetCallAccountsParams, options?: Options): Report;

/** The parameters of getCallBilling. */
export type GetCallBillingParams = Readonly<Record<string, never>>;

/** Lists the call billing options used as a filter in call records. */
export function getCallBilling(params?: GetCallBillingParams, options?: Options): Report;

/** The parameters of getCallTypes. */
export type GetCallTypesParams = {
  /** Reseller client id; leave out for all DIDs. */
  readonly client?: Value;
};

/** Lists call types together with all DIDs, or with the DIDs of one reseller client. */
export function getCallTypes(params?: GetCallTypesParams, options?: Options): Report;

/** The parameters of getCDR. */
export type GetCDRParams = {
  /** First day of the period, YYYY-MM-DD. */
  readonly date_from: Given;
  /** Last day of the period, YYYY-MM-DD. */
  readonly date_to: Given;
  /** 1 includes answered calls. */
  readonly answered?: Value;
  /** 1 includes unanswered calls. */
  readonly noanswer?: Value;
  /** 1 includes calls that met a busy line. */
  readonly busy?: Value;
  /** 1 includes failed calls. */
  readonly failed?: Value;
  /** Hours by which times are shifted, a number; if left out, the account's zone is used. */
  readonly timezone?: Value;
  /**
   * Call type to filter by, from getCallTypes, or all.
   * Listed by getCallTypes.
   */
  readonly calltype?: Value;
  /**
   * Call billing option to filter by, from getCallBilling, or all.
   * Listed by getCallBilling.
   */
  readonly callbilling?: Value;
  /**
   * Account to filter by, from getCallAccounts, or all.
   * Listed by getCallAccounts.
   */
  readonly account?: Value;
};

/** Returns the account's call detail records for a period. */
export function getCDR(params: GetCDRParams, options?: Options): Report;

/** The parameters of getRates. */
export type GetRatesParams = {
  /** Id of the package whose rates are searched. */
  readonly package: Given;
  /** Destination to search for, such as Canada. */
  readonly query: Given;
};

/** Looks up rates within one package by a search term. */
export function getRates(params: GetRatesParams, options?: Options): Report;

/** The parameters of getResellerCDR. */
export type GetResellerCDRParams = {
  /** First day of the period, YYYY-MM-DD. */
  readonly date_from: Given;
  /** Last day of the period, YYYY-MM-DD. */
  readonly date_to: Given;
  /** Id of the reseller client. */
  readonly client: Given;
  /** 1 includes answered calls. */
  readonly answered?: Value;
  /** 1 includes unanswered calls. */
  readonly noanswer?: Value;
  /** 1 includes calls that met a busy line. */
  readonly busy?: Value;
  /** 1 includes failed calls. */
  readonly failed?: Value;
  /** Hours by which returned times are shifted, a number and not a zone name. */
  readonly timezone?: Value;
  /**
   * Call type to filter by, from getCallTypes, or all.
   * Listed by getCallTypes.
   */
  readonly calltype?: Value;
  /**
   * Call billing option to filter by, from getCallBilling, or all.
   * Listed by getCallBilling.
   */
  readonly callbilling?: Value;
  /**
   * Account to filter by, from getCallAccounts, or all.
   * Listed by getCallAccounts.
   */
  readonly account?: Value;
};

/** Returns the call detail records of one reseller client for a period. */
export function getResellerCDR(params: GetResellerCDRParams, options?: Options): Report;

/** The parameters of getCallTranscriptions. */
export type GetCallTranscriptionsParams = {
  /** Account whose transcriptions are wanted, such as 100001_VoIP. */
  readonly account?: Value;
  /** Last day of the period, YYYY-MM-DD. */
  readonly date_to: Given;
  /** First day of the period, YYYY-MM-DD. */
  readonly date_from: Given;
  /**
   * Call type to filter by, from getCallTypes.
   * Listed by getCallTypes.
   */
  readonly call_type?: Value;
};

/** Lists call transcriptions of an account for a period. */
export function getCallTranscriptions(
  params: GetCallTranscriptionsParams,
  options?: Options,
): Report;

/** The parameters of getTerminationRates. */
export type GetTerminationRatesParams = {
  /** Destination to search for, such as Canada. */
  readonly query: Given;
  /**
   * Route to price (premium or value), from getRoutes.
   * Listed by getRoutes.
   */
  readonly route: Given;
};

/** Looks up outgoing rates on one route (premium or value) by a search term. */
export function getTerminationRates(params: GetTerminationRatesParams, options?: Options): Report;
