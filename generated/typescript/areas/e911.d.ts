// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on e911.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of e911AddressTypes. */
export type E911AddressTypesParams = {
  /** Address type code; absent lists all types. */
  readonly type?: Value;
};

/** Lists the e911 address types, or returns one by code. */
export function e911AddressTypes(params?: E911AddressTypesParams, options?: Options): Report;

/** The parameters of e911Cancel. */
export type E911CancelParams = {
  /** DID whose e911 service is cancelled. */
  readonly did: Given;
};

/** Cancels the e911 service of a DID. */
export function e911Cancel(params: E911CancelParams, options?: Options): Report;

/** The parameters of e911Info. */
export type E911InfoParams = {
  /** DID with e911 active or in process. */
  readonly did: Given;
};

/** Returns the e911 details registered for a DID. */
export function e911Info(params: E911InfoParams, options?: Options): Report;

/** The parameters of e911Provision. */
export type E911ProvisionParams = {
  /** DID to subscribe to e911. */
  readonly did: Given;
  /** Full name for the e911 record. */
  readonly full_name: Given;
  /** Street number of the e911 address. */
  readonly street_number: Given;
  /** Street name of the e911 address. */
  readonly street_name: Given;
  /**
   * Type of the e911 address, from e911AddressTypes.
   * Listed by e911AddressTypes.
   */
  readonly address_type?: Value;
  /** Address number that goes with the address type. */
  readonly address_number?: Value;
  /** City of the e911 address. */
  readonly city: Given;
  /** State or province of the e911 address. */
  readonly state: Given;
  /** Country of the e911 address, US or CA. */
  readonly country: Given;
  /** Postal code of the e911 address under its WSDL name; the documentation uses zip_code. */
  readonly zip?: Value;
  /** Language for the e911 record, EN or FR, for Canadian addresses only. */
  readonly language?: Value;
  /** Further address details, for Canadian addresses only. */
  readonly other_info?: Value;
  /** Postal code of the e911 address under its documented name; the WSDL uses zip. */
  readonly zip_code?: Value;
  /** Email address for the e911 record. */
  readonly email?: Value;
};

/** Subscribes a DID to the e911 emergency service. */
export function e911Provision(params: E911ProvisionParams, options?: Options): Report;

/** The parameters of e911ProvisionManually. */
export type E911ProvisionManuallyParams = {
  /** DID to subscribe to e911. */
  readonly did: Given;
  /** Full name for the e911 record. */
  readonly full_name: Given;
  /** Street number of the e911 address. */
  readonly street_number: Given;
  /** Street name of the e911 address. */
  readonly street_name: Given;
  /**
   * Type of the e911 address, from e911AddressTypes.
   * Listed by e911AddressTypes.
   */
  readonly address_type?: Value;
  /** Address number that goes with the address type. */
  readonly address_number?: Value;
  /** City of the e911 address. */
  readonly city: Given;
  /** State or province of the e911 address. */
  readonly state: Given;
  /** Country of the e911 address, US or CA. */
  readonly country: Given;
  /** Postal code of the e911 address under its WSDL name; the documentation uses zip_code. */
  readonly zip?: Value;
  /** Language for the e911 record, EN or FR, for Canadian addresses only. */
  readonly language?: Value;
  /** Further address details, for Canadian addresses only. */
  readonly other_info?: Value;
  /** Postal code of the e911 address under its documented name; the WSDL uses zip. */
  readonly zip_code?: Value;
  /** Email address for the e911 record. */
  readonly email?: Value;
};

/** Subscribes a DID to e911 with the details checked by provider staff. */
export function e911ProvisionManually(
  params: E911ProvisionManuallyParams,
  options?: Options,
): Report;

/** The parameters of e911Update. */
export type E911UpdateParams = {
  /** DID with e911 active or in process. */
  readonly did: Given;
  /** Full name for the e911 record. */
  readonly full_name: Given;
  /** Street number of the e911 address. */
  readonly street_number: Given;
  /** Street name of the e911 address. */
  readonly street_name: Given;
  /**
   * Type of the e911 address, from e911AddressTypes.
   * Listed by e911AddressTypes.
   */
  readonly address_type?: Value;
  /** Address number that goes with the address type. */
  readonly address_number?: Value;
  /** City of the e911 address. */
  readonly city: Given;
  /** State or province of the e911 address. */
  readonly state: Given;
  /** Country of the e911 address, US or CA. */
  readonly country: Given;
  /** Postal code of the e911 address under its WSDL name; the documentation uses zip_code. */
  readonly zip?: Value;
  /** Language for the e911 record, EN or FR, for Canadian addresses only. */
  readonly language?: Value;
  /** Further address details, for Canadian addresses only. */
  readonly other_info?: Value;
  /** Postal code of the e911 address under its documented name; the WSDL uses zip. */
  readonly zip_code?: Value;
  /** Email address for the e911 record. */
  readonly email?: Value;
};

/** Updates the registered e911 details of a DID. */
export function e911Update(params: E911UpdateParams, options?: Options): Report;

/** The parameters of e911Validate. */
export type E911ValidateParams = {
  /** DID with e911 active or in process. */
  readonly did: Given;
  /** Full name for the e911 record. */
  readonly full_name: Given;
  /** Street number of the e911 address. */
  readonly street_number: Given;
  /** Street name of the e911 address. */
  readonly street_name: Given;
  /**
   * Type of the e911 address, from e911AddressTypes.
   * Listed by e911AddressTypes.
   */
  readonly address_type?: Value;
  /** Address number that goes with the address type. */
  readonly address_number?: Value;
  /** City of the e911 address. */
  readonly city: Given;
  /** State or province of the e911 address. */
  readonly state: Given;
  /** Country of the e911 address, US or CA. */
  readonly country: Given;
  /** Postal code of the e911 address under its WSDL name; the documentation uses zip_code. */
  readonly zip?: Value;
  /** Language for the e911 record, EN or FR, for Canadian addresses only. */
  readonly language?: Value;
  /** Further address details, for Canadian addresses only. */
  readonly other_info?: Value;
  /** Postal code of the e911 address under its documented name; the WSDL uses zip. */
  readonly zip_code?: Value;
  /** Email address for the e911 record. */
  readonly email?: Value;
};

/** Checks e911 details before subscribing to the service. */
export function e911Validate(params: E911ValidateParams, options?: Options): Report;
