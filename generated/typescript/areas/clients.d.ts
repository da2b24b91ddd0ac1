// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on clients.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of addCharge. */
export type AddChargeParams = {
  /** Id of the reseller client to debit. */
  readonly client: Given;
  /** Amount to debit from the client. */
  readonly charge: Given;
  /** Text describing the charge. */
  readonly description?: Value;
  /** True marks the call as a trial of adding a charge. */
  readonly test?: Value;
};

/** Debits an amount from one reseller client. */
export function addCharge(params: AddChargeParams, options?: Options): Report;

/** The parameters of addPayment. */
export type AddPaymentParams = {
  /** Id of the reseller client to credit. */
  readonly client: Given;
  /** Amount to credit to the client. */
  readonly payment: Given;
  /** Text describing the payment. */
  readonly description?: Value;
  /** True marks the call as a trial of adding a payment. */
  readonly test?: Value;
};

/** Credits an amount to one reseller client. */
export function addPayment(params: AddPaymentParams, options?: Options): Report;

/** The parameters of delClient. */
export type DelClientParams = {
  /** Id of the reseller client to delete. */
  readonly client: Given;
};

/** Deletes one reseller client. */
export function delClient(params: DelClientParams, options?: Options): Report;

/** The parameters of getBalanceManagement. */
export type GetBalanceManagementParams = {
  /** Code of one option to return; leave out to list all. */
  readonly balance_management?: Value;
};

/** Lists the balance management options, or returns only the one whose code is given. */
export function getBalanceManagement(
  params?: GetBalanceManagementParams,
  options?: Options,
): Report;

/** The parameters of getCharges. */
export type GetChargesParams = {
  /** Id of the reseller client. */
  readonly client: Given;
};

/** Lists the charges made to one reseller client. */
export function getCharges(params: GetChargesParams, options?: Options): Report;

/** The parameters of getClientPackages. */
export type GetClientPackagesParams = {
  /** Id of the reseller client. */
  readonly client: Given;
};

/** Lists the packages of one reseller client. */
export function getClientPackages(params: GetClientPackagesParams, options?: Options): Report;

/** The parameters of getClients. */
export type GetClientsParams = {
  /** Reseller client id or e-mail address; leave out to list all. */
  readonly client?: Value;
};

/** Lists all reseller clients, or finds one by id or e-mail address. */
export function getClients(params?: GetClientsParams, options?: Options): Report;

/** The parameters of getClientThreshold. */
export type GetClientThresholdParams = {
  /** Id of the reseller client. */
  readonly client: Given;
};

/** Returns the threshold settings of one reseller client. */
export function getClientThreshold(params: GetClientThresholdParams, options?: Options): Report;

/** The parameters of getDeposits. */
export type GetDepositsParams = {
  /** Id of the reseller client. */
  readonly client: Given;
};

/** Lists the deposits made for one reseller client. */
export function getDeposits(params: GetDepositsParams, options?: Options): Report;

/** The parameters of getPackages. */
export type GetPackagesParams = {
  /** Code of one package to return; leave out to list all. */
  readonly package?: Value;
};

/** Lists the packages, or returns only the one whose code is given. */
export function getPackages(params?: GetPackagesParams, options?: Options): Report;

/** The parameters of getResellerBalance. */
export type GetResellerBalanceParams = {
  /** Id of the reseller client. */
  readonly client: Given;
};

/** Returns one reseller client's balance with call statistics for today and the last 30 days. */
export function getResellerBalance(params: GetResellerBalanceParams, options?: Options): Report;

/** The parameters of setClient. */
export type SetClientParams = {
  /** Id of the reseller client to update. */
  readonly client: Given;
  /** E-mail address of the client. */
  readonly email: Given;
  /**
   * Password of the client.
   * A secret: keep it out of logs.
   */
  readonly password: Given;
  /** Company name of the client. */
  readonly company?: Value;
  /** First name of the client. */
  readonly firstname: Given;
  /** Last name of the client. */
  readonly lastname: Given;
  /** Street address of the client. */
  readonly address?: Value;
  /** City of the client. */
  readonly city?: Value;
  /** State of the client. */
  readonly state?: Value;
  /**
   * Country of the client, from getCountries.
   * Listed by getCountries.
   */
  readonly country?: Value;
  /** Postal code of the client. */
  readonly zip?: Value;
  /** Telephone number of the client. */
  readonly phone_number: Given;
  /**
   * Balance management option for the client, from getBalanceManagement.
   * Listed by getBalanceManagement.
   */
  readonly balance_management?: Value;
};

/** Updates the details of one reseller client. */
export function setClient(params: SetClientParams, options?: Options): Report;

/** The parameters of setClientThreshold. */
export type SetClientThresholdParams = {
  /** Reseller client ID. */
  readonly client: Given;
  /** Address for balance threshold notices; changed only when given. */
  readonly email?: Value;
  /** Balance threshold amount for the client. */
  readonly threshold: Given;
};

/** Sets the balance threshold of a reseller client and, if given, its notification address. */
export function setClientThreshold(params: SetClientThresholdParams, options?: Options): Report;

/** The parameters of signupClient. */
export type SignupClientParams = {
  /** First name of the client. */
  readonly firstname: Given;
  /** Last name of the client. */
  readonly lastname: Given;
  /** Company name of the client. */
  readonly company?: Value;
  /** Address of the client. */
  readonly address: Given;
  /** City of the client. */
  readonly city: Given;
  /** State of the client. */
  readonly state: Given;
  /**
   * Country of the client, from getCountries.
   * Listed by getCountries.
   */
  readonly country: Given;
  /** Postal code of the client. */
  readonly zip: Given;
  /** Phone number of the client. */
  readonly phone_number: Given;
  /** Email address of the client. */
  readonly email: Given;
  /** Email address of the client, repeated. */
  readonly confirm_email: Given;
  /**
   * Password of the client.
   * A secret: keep it out of logs.
   */
  readonly password: Given;
  /**
   * Password of the client, repeated.
   * A secret: keep it out of logs.
   */
  readonly confirm_password: Given;
  /** Whether the client is activated. */
  readonly activate?: Value;
  /**
   * Balance management code for the client, from getBalanceManagement.
   * Listed by getBalanceManagement.
   */
  readonly balance_management?: Value;
};

/** Creates a new client under the reseller account. */
export function signupClient(params: SignupClientParams, options?: Options): Report;
