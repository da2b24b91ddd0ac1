// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on fax.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of cancelFaxNumber. */
export type CancelFaxNumberParams = {
  /** ID of the fax number to cancel, not its DID. */
  readonly id: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Removes a fax number from the account. */
export function cancelFaxNumber(params: CancelFaxNumberParams, options?: Options): Report;

/** The parameters of deleteFaxMessage. */
export type DeleteFaxMessageParams = {
  /** ID of the fax message to delete. */
  readonly id: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Deletes a fax message from the account. */
export function deleteFaxMessage(params: DeleteFaxMessageParams, options?: Options): Report;

/** The parameters of delEmailToFax. */
export type DelEmailToFaxParams = {
  /** ID of the email-to-fax configuration to delete. */
  readonly id: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Deletes an email-to-fax configuration. */
export function delEmailToFax(params: DelEmailToFaxParams, options?: Options): Report;

/** The parameters of delFaxFolder. */
export type DelFaxFolderParams = {
  /** ID of the fax folder to delete. */
  readonly id: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Deletes a fax folder. */
export function delFaxFolder(params: DelFaxFolderParams, options?: Options): Report;

/** The parameters of getFaxProvinces. */
export type GetFaxProvincesParams = {
  /** Province code; absent lists all provinces. */
  readonly province?: Value;
};

/** Lists the Canadian provinces for fax numbers, or returns one by code. */
export function getFaxProvinces(params?: GetFaxProvincesParams, options?: Options): Report;

/** The parameters of getFaxStates. */
export type GetFaxStatesParams = {
  /** State code; absent lists all states. */
  readonly state?: Value;
};

/** Lists the US states for fax numbers, or returns one by code. */
export function getFaxStates(params?: GetFaxStatesParams, options?: Options): Report;

/** The parameters of getFaxRateCentersCAN. */
export type GetFaxRateCentersCANParams = {
  /** Two-letter Canadian province code. */
  readonly province: Given;
};

/** Lists the fax rate centres of a Canadian province. */
export function getFaxRateCentersCAN(params: GetFaxRateCentersCANParams, options?: Options): Report;

/** The parameters of getFaxRateCentersUSA. */
export type GetFaxRateCentersUSAParams = {
  /** Two-letter US state code. */
  readonly state: Given;
};

/** Lists the fax rate centres of a US state. */
export function getFaxRateCentersUSA(params: GetFaxRateCentersUSAParams, options?: Options): Report;

/** The parameters of getFaxNumbersInfo. */
export type GetFaxNumbersInfoParams = {
  /** Fax number to return; absent returns all fax numbers. */
  readonly did?: Value;
};

/** Lists the fax numbers on the account, or returns one by number. */
export function getFaxNumbersInfo(params?: GetFaxNumbersInfoParams, options?: Options): Report;

/** The parameters of getFaxNumbersPortability. */
export type GetFaxNumbersPortabilityParams = {
  /** Fax number to check for porting in. */
  readonly did: Given;
};

/** Tells whether a fax number is portable into the network. */
export function getFaxNumbersPortability(
  params: GetFaxNumbersPortabilityParams,
  options?: Options,
): Report;

/** The parameters of getFaxMessages. */
export type GetFaxMessagesParams = {
  /** Start date (YYYY-MM-DD), today by default. */
  readonly from?: Value;
  /** End date (YYYY-MM-DD), today by default. */
  readonly to?: Value;
  /**
   * Fax folder name such as SENT, ALL by default.
   * Without it: ALL.
   */
  readonly folder?: Value;
  /** Fax message ID, to return only that message. */
  readonly id?: Value;
};

/** Lists fax messages by date and folder, or returns one by ID. */
export function getFaxMessages(params?: GetFaxMessagesParams, options?: Options): Report;

/** The parameters of getFaxMessagePDF. */
export type GetFaxMessagePDFParams = {
  /**
   * ID of the fax message, from getFaxMessages.
   * Listed by getFaxMessages.
   */
  readonly id: Given;
};

/** Returns a fax message as a Base64-encoded PDF. */
export function getFaxMessagePDF(params: GetFaxMessagePDFParams, options?: Options): Report;

/** The parameters of getFaxFolders. */
export type GetFaxFoldersParams = {
  /** Declared by the WSDL but not documented. */
  readonly id?: Value;
};

/** Lists the fax folders on the account. */
export function getFaxFolders(params?: GetFaxFoldersParams, options?: Options): Report;

/** The parameters of getEmailToFax. */
export type GetEmailToFaxParams = {
  /** Email-to-fax configuration ID; absent lists all. */
  readonly id?: Value;
};

/** Lists email-to-fax configurations, or returns one by ID. */
export function getEmailToFax(params?: GetEmailToFaxParams, options?: Options): Report;

/** The parameters of mailFaxMessagePDF. */
export type MailFaxMessagePDFParams = {
  /**
   * ID of the fax message, from getFaxMessages.
   * Listed by getFaxMessages.
   */
  readonly id: Given;
  /** Email address the PDF is sent to. */
  readonly email: Given;
};

/** Emails a fax message as a PDF attachment. */
export function mailFaxMessagePDF(params: MailFaxMessagePDFParams, options?: Options): Report;

/** The parameters of moveFaxMessage. */
export type MoveFaxMessageParams = {
  /**
   * ID of the fax message, from getFaxMessages.
   * Listed by getFaxMessages.
   */
  readonly fax_id: Given;
  /**
   * ID of the destination fax folder, from getFaxFolders.
   * Listed by getFaxFolders.
   */
  readonly folder_id: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Moves a fax message to another fax folder. */
export function moveFaxMessage(params: MoveFaxMessageParams, options?: Options): Report;

/** The parameters of orderFaxNumber. */
export type OrderFaxNumberParams = {
  /**
   * Location ID, from getFaxRateCentersCAN or getFaxRateCentersUSA.
   * Listed by getFaxRateCentersCAN.
   */
  readonly location: Given;
  /** How many fax numbers to order. */
  readonly quantity: Given;
  /** Email address notified of received faxes. */
  readonly email?: Value;
  /**
   * Whether email notifications are sent.
   * Without it: 0.
   */
  readonly email_enable?: Value;
  /**
   * Whether the fax is attached to notifications as a PDF.
   * Without it: 0.
   */
  readonly email_attach_file?: Value;
  /** URL that gets a POST when a fax arrives. */
  readonly url_callback?: Value;
  /** Whether the URL callback is used. */
  readonly url_callback_enable?: Value;
  /** Whether the callback is repeated when it does not answer ok. */
  readonly url_callback_retry?: Value;
  /** When true the order is only tried and nothing is ordered. */
  readonly test?: Value;
};

/** Orders one or more new fax numbers. */
export function orderFaxNumber(params: OrderFaxNumberParams, options?: Options): Report;

/** The parameters of setFaxFolder. */
export type SetFaxFolderParams = {
  /**
   * Fax folder ID from getFaxFolders; absent creates a folder, given updates it.
   * Listed by getFaxFolders.
   */
  readonly id?: Value;
  /** Name of the fax folder. */
  readonly name: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Creates a fax folder, or updates the one whose ID is given. */
export function setFaxFolder(params: SetFaxFolderParams, options?: Options): Report;

/** The parameters of setEmailToFax. */
export type SetEmailToFaxParams = {
  /**
   * Configuration ID from getEmailToFax; absent creates one, given updates it.
   * Listed by getEmailToFax.
   */
  readonly id?: Value;
  /**
   * Whether emails from auth_email are sent as faxes.
   * Without it: 0.
   */
  readonly enabled?: Value;
  /** Email address that faxes will be sent from. */
  readonly auth_email: Given;
  /**
   * Fax number shown as the sender, from getFaxNumbersInfo.
   * Listed by getFaxNumbersInfo.
   */
  readonly from_number_id: Given;
  /**
   * Whether the email subject must contain the security code.
   * Without it: 0.
   */
  readonly security_code_enabled?: Value;
  /**
   * Alphanumeric code that identifies your emails before they are faxed.
   * A secret: keep it out of logs.
   */
  readonly security_code: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Creates an email-to-fax configuration, or updates the one whose ID is given. */
export function setEmailToFax(params: SetEmailToFaxParams, options?: Options): Report;

/** The parameters of searchFaxAreaCodeCAN. */
export type SearchFaxAreaCodeCANParams = {
  /**
   * Area code to search, from getFaxRateCentersCAN.
   * Listed by getFaxRateCentersCAN.
   */
  readonly area_code: Given;
};

/** Finds Canadian fax rate centres by area code. */
export function searchFaxAreaCodeCAN(params: SearchFaxAreaCodeCANParams, options?: Options): Report;

/** The parameters of searchFaxAreaCodeUSA. */
export type SearchFaxAreaCodeUSAParams = {
  /**
   * Area code to search, from getFaxRateCentersUSA.
   * Listed by getFaxRateCentersUSA.
   */
  readonly area_code: Given;
};

/** Finds US fax rate centres by area code. */
export function searchFaxAreaCodeUSA(params: SearchFaxAreaCodeUSAParams, options?: Options): Report;

/** The parameters of setFaxNumberInfo. */
export type SetFaxNumberInfoParams = {
  /** Fax number to update. */
  readonly did: Given;
  /** Email address notified of received faxes. */
  readonly email?: Value;
  /**
   * Whether email notifications are sent.
   * Without it: 0.
   */
  readonly email_enable?: Value;
  /**
   * Whether the fax is attached to notifications as a PDF.
   * Without it: 0.
   */
  readonly email_attach_file?: Value;
  /** URL that gets a POST when a fax arrives. */
  readonly url_callback?: Value;
  /** Whether the URL callback is used. */
  readonly url_callback_enable?: Value;
  /** Whether the callback is repeated when it does not answer ok. */
  readonly url_callback_retry?: Value;
  /** Tries the call as a test when true. */
  readonly test?: Value;
  /**
   * Whether faxes are passed to a SIP account.
   * Without it: 0.
   */
  readonly fax_to_sip_enabled?: Value;
  /**
   * Sub-account that receives faxes by SIP, from getSubAccounts.
   * Listed by getSubAccounts.
   */
  readonly fax_to_sip_enabled_account?: Value;
  /** Optional note on the fax number for your own use. */
  readonly note?: Value;
};

/** Updates the email, callback and SIP settings of a fax number. */
export function setFaxNumberInfo(params: SetFaxNumberInfoParams, options?: Options): Report;

/** The parameters of setFaxNumberEmail. */
export type SetFaxNumberEmailParams = {
  /** Fax number to update. */
  readonly did: Given;
  /** Email address notified of received faxes. */
  readonly email?: Value;
  /**
   * Whether email notifications are sent.
   * Without it: 0.
   */
  readonly email_enable?: Value;
  /**
   * Whether the fax is attached to notifications as a PDF.
   * Without it: 0.
   */
  readonly email_attach_file?: Value;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Updates only the email notification settings of a fax number. */
export function setFaxNumberEmail(params: SetFaxNumberEmailParams, options?: Options): Report;

/** The parameters of setFaxNumberURLCallback. */
export type SetFaxNumberURLCallbackParams = {
  /** Fax number to update. */
  readonly did: Given;
  /** URL that gets a POST when a fax arrives. */
  readonly url_callback?: Value;
  /** Whether the URL callback is used. */
  readonly url_callback_enable?: Value;
  /** Whether the callback is repeated when it does not answer ok. */
  readonly url_callback_retry?: Value;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Updates only the URL callback settings of a fax number. */
export function setFaxNumberURLCallback(
  params: SetFaxNumberURLCallbackParams,
  options?: Options,
): Report;

/** The parameters of sendFaxMessage. */
export type SendFaxMessageParams = {
  /** Number the fax is sent to. */
  readonly to_number: Given;
  /** Name of the sender. */
  readonly from_name: Given;
  /** DID number the fax is sent from. */
  readonly from_number: Given;
  /**
   * Whether a copy of the fax is emailed to send_email.
   * Without it: 0.
   */
  readonly send_email_enabled?: Value;
  /** Email address that gets a copy of the fax. */
  readonly send_email?: Value;
  /** Word naming the device or department that sends the fax. */
  readonly station_id?: Value;
  /** Document to fax in Base64, as pdf, txt, jpg, gif, png or tif. */
  readonly file: Given;
  /** Tries the call as a test when true. */
  readonly test?: Value;
};

/** Sends a file as a fax. */
export function sendFaxMessage(params: SendFaxMessageParams, options?: Options): Report;
