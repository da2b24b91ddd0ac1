// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on general.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of getBalance. */
export type GetBalanceParams = {
  /** 1 adds call statistics to the balance. */
  readonly advanced?: Value;
};

/** Returns the account balance, with call statistics on request. */
export function getBalance(params?: GetBalanceParams, options?: Options): Report;

/** The parameters of getCountries. */
export type GetCountriesParams = {
  /** Code of one country to return, such as CA; leave out to list all. */
  readonly country?: Value;
};

/** Lists the countries, or returns only the one whose code is given. */
export function getCountries(params?: GetCountriesParams, options?: Options): Report;

/** The parameters of getIP. */
export type GetIPParams = Readonly<Record<string, never>>;

/** Shows the address from which the server sees the caller, the one to allow in the API settings. */
export function getIP(params?: GetIPParams, options?: Options): Report;

/** The parameters of getLanguages. */
export type GetLanguagesParams = {
  /** Code of one language to return; leave out to list all. */
  readonly language?: Value;
};

/** Lists the languages, or returns only the one whose code is given. */
export function getLanguages(params?: GetLanguagesParams, options?: Options): Report;

/** The parameters of getLocales. */
export type GetLocalesParams = {
  /** One locale code to return, such as en-US; leave out to list all. */
  readonly locale?: Value;
};

/** Lists the locale codes, or returns only the one given. */
export function getLocales(params?: GetLocalesParams, options?: Options): Report;

/** The parameters of getServersInfo. */
export type GetServersInfoParams = {
  /** POP number of one server to return; leave out to list all. */
  readonly server_pop?: Value;
};

/** Lists the servers with their details, or returns only the one whose POP is given. */
export function getServersInfo(params?: GetServersInfoParams, options?: Options): Report;

/** The parameters of getTimezones. */
export type GetTimezonesParams = {
  /** Name of one zone to return, such as America/Buenos_Aires; leave out to list all. */
  readonly timezone?: Value;
};

/** Lists the time zones, or returns only the one named. */
export function getTimezones(params?: GetTimezonesParams, options?: Options): Report;

/** The parameters of getTransactionHistory. */
export type GetTransactionHistoryParams = {
  /** First day of the period, YYYY-MM-DD; a date with time is accepted too. */
  readonly date_from: Given;
  /** Last day of the period, YYYY-MM-DD; a date with time is accepted too. */
  readonly date_to: Given;
};

/** Lists account transactions for a period. */
export function getTransactionHistory(
  params: GetTransactionHistoryParams,
  options?: Options,
): Report;

/** The parameters of getInvoice. */
export type GetInvoiceParams = {
  /** Start date (YYYY-MM-DD). */
  readonly from?: Value;
  /** End date (YYYY-MM-DD). */
  readonly to?: Value;
  /** Predefined period, 1-3 for the last 1-3 months, 4 this month, 5 last week, 6 this week. */
  readonly range?: Value;
  /** Invoice type, 0 for US or 1 for Canada. */
  readonly type?: Value;
};

/** Retrieves the invoice for a date range or a predefined period. */
export function getInvoice(params?: GetInvoiceParams, options?: Options): Report;
