// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on messaging.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of deleteSMS. */
export type DeleteSMSParams = {
  /** Id of the SMS to delete. */
  readonly id: Given;
};

/** Deletes one stored SMS. */
export function deleteSMS(params: DeleteSMSParams, options?: Options): Report;

/** The parameters of deleteMMS. */
export type DeleteMMSParams = {
  /** Id of the MMS to delete. */
  readonly id: Given;
};

/** Deletes one stored MMS. */
export function deleteMMS(params: DeleteMMSParams, options?: Options): Report;

/** The parameters of getResellerSMS. */
export type GetResellerSMSParams = {
  /** SMS id to return. */
  readonly sms?: Value;
  /** Id of the reseller client; must be given. */
  readonly client?: Value;
  /** Start of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly from?: Value;
  /** End of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly to?: Value;
  /** Direction to filter by: 1 = received, 0 = sent. */
  readonly type?: Value;
  /** DID number to filter by. */
  readonly did?: Value;
  /** Number of the other party to filter by. */
  readonly contact?: Value;
  /**
   * Most records to return; 50 by default.
   * Without it: 50.
   */
  readonly limit?: Value;
  /** Hours by which returned times are shifted, a number and not a zone name. */
  readonly timezone?: Value;
  /** 1 lists SMS and MMS together; the message id must then be 0. */
  readonly all_messages?: Value;
};

/** Lists SMS of one reseller client by period, direction, DID or contact. */
export function getResellerSMS(params?: GetResellerSMSParams, options?: Options): Report;

/** The parameters of getResellerMMS. */
export type GetResellerMMSParams = {
  /** MMS id to return, under the key declared in the WSDL. */
  readonly mms?: Value;
  /** Id of the reseller client; must be given. */
  readonly client?: Value;
  /** Start of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly from?: Value;
  /** End of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly to?: Value;
  /** Direction to filter by: 1 = received, 0 = sent. */
  readonly type?: Value;
  /** DID number to filter by. */
  readonly did?: Value;
  /** Number of the other party to filter by. */
  readonly contact?: Value;
  /**
   * Most records to return; 50 by default.
   * Without it: 50.
   */
  readonly limit?: Value;
  /** Hours by which returned times are shifted, a number and not a zone name. */
  readonly timezone?: Value;
  /** 1 lists SMS and MMS together; the message id must then be 0. */
  readonly all_messages?: Value;
  /** MMS id to return, under the key named in the docs. */
  readonly sms?: Value;
};

/** Lists MMS of one reseller client by period, direction, DID or contact. */
export function getResellerMMS(params?: GetResellerMMSParams, options?: Options): Report;

/** The parameters of getSMS. */
export type GetSMSParams = {
  /** SMS id to return. */
  readonly sms?: Value;
  /** Start of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly from?: Value;
  /** End of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly to?: Value;
  /** Direction to filter by: 1 = received, 0 = sent. */
  readonly type?: Value;
  /** DID number to filter by. */
  readonly did?: Value;
  /** Number of the other party to filter by. */
  readonly contact?: Value;
  /**
   * Most records to return; 50 by default.
   * Without it: 50.
   */
  readonly limit?: Value;
  /** Hours by which returned times are shifted, a number and not a zone name. */
  readonly timezone?: Value;
  /** 1 lists SMS and MMS together; the message id must then be 0. */
  readonly all_messages?: Value;
};

/** Lists SMS by period, direction, DID or contact. */
export function getSMS(params?: GetSMSParams, options?: Options): Report;

/** The parameters of getMMS. */
export type GetMMSParams = {
  /** MMS id to return. */
  readonly mms?: Value;
  /** Start of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly from?: Value;
  /** End of the period, YYYY-MM-DD with optional HH:MM:SS; today by default. */
  readonly to?: Value;
  /** Direction to filter by: 1 = received, 0 = sent. */
  readonly type?: Value;
  /** DID number to filter by. */
  readonly did?: Value;
  /** Number of the other party to filter by. */
  readonly contact?: Value;
  /**
   * Most records to return; 50 by default.
   * Without it: 50.
   */
  readonly limit?: Value;
  /** Hours by which returned times are shifted, a number and not a zone name. */
  readonly timezone?: Value;
  /** 1 lists SMS and MMS together; the message id must then be 0. */
  readonly all_messages?: Value;
};

/** Lists MMS by period, direction, DID or contact. */
export function getMMS(params?: GetMMSParams, options?: Options): Report;

/** The parameters of getMediaMMS. */
export type GetMediaMMSParams = {
  /** Id of the MMS whose media are wanted. */
  readonly id?: Value;
  /** 1 returns the attachments as an array, 0 (default) as a JSON object. */
  readonly media_as_array?: Value;
};

/** Returns the media attached to an MMS. */
export function getMediaMMS(params?: GetMediaMMSParams, options?: Options): Report;

/** The parameters of sendSMS. */
export type SendSMSParams = {
  /** DID that sends the message. */
  readonly did: Given;
  /** Number that receives the message. */
  readonly dst: Given;
  /** Text of the message; its length counts in UTF-8 bytes. */
  readonly message: Given;
};

/** Sends an SMS from one of the account's DIDs. */
export function sendSMS(params: SendSMSParams, options?: Options): Report;

/** The parameters of sendMMS. */
export type SendMMSParams = {
  /** DID that sends the message. */
  readonly did: Given;
  /** Number that receives the message. */
  readonly dst: Given;
  /**
   * Text of the message; documented as required, though clients also send media without it.
   * The documentation marks it required; clients send media without a message.
   */
  readonly message?: Value;
  /** First media file: a web URL or a data:<mime>;base64,... string. */
  readonly media1?: Value;
  /** Second media file: a web URL or a data:<mime>;base64,... string. */
  readonly media2?: Value;
  /** Third media slot, same forms as media1; the docs show it empty. */
  readonly media3?: Value;
};

/** Sends an MMS from one of the account's DIDs. */
export function sendMMS(params: SendMMSParams, options?: Options): Report;

/** The parameters of setSMS. */
export type SetSMSParams = {
  /** DID whose SMS settings are changed. */
  readonly did: Given;
  /** Whether the DID can receive SMS. */
  readonly enable: Given;
  /** Whether received SMS are emailed to email_address. */
  readonly email_enabled?: Value;
  /** Email address that receives the SMS. */
  readonly email_address?: Value;
  /** Whether received SMS are forwarded to the number in sms_forward. */
  readonly sms_forward_enable?: Value;
  /** Phone number that received SMS are forwarded to. */
  readonly sms_forward?: Value;
  /** Whether received SMS are passed to url_callback. */
  readonly url_callback_enable?: Value;
  /** URL that gets a GET for each received SMS; {FROM}, {TO} and {MESSAGE} are filled in. */
  readonly url_callback?: Value;
  /** Whether the SMS is resent every 30 minutes until the callback answers ok. */
  readonly url_callback_retry?: Value;
  /** SIP account or sub-account that receives the SMS. */
  readonly sms_sipaccount?: Value;
  /** Whether received SMS are passed to the SIP account in sms_sipaccount. */
  readonly sms_sipaccount_enabled?: Value;
  /** Whether the webhook is used; getDIDsInfo reports it as webhook_enabled. */
  readonly webhook_enable?: Value;
  /** URL of a 3CX or PortSIP PBX that gets a POST for each received SMS or MMS. */
  readonly webhook?: Value;
  /** Number format for SMS sent through the API, 1 for NANPA or 2 for E.164. */
  readonly dialmode?: Value;
  /** Whether received SMS are passed to the SMPP server in smpp_url. */
  readonly smpp_enabled?: Value;
  /**
   * SMPP URL for received SMS, smpp for plain or ssmpp for encrypted delivery.
   * A secret: keep it out of logs.
   */
  readonly smpp_url?: Value;
  /** User name for SMPP authentication. */
  readonly smpp_user?: Value;
  /**
   * Password for SMPP authentication.
   * A secret: keep it out of logs.
   */
  readonly smpp_pass?: Value;
};

/** Turns SMS on or off for a DID and sets how received messages are delivered. */
export function setSMS(params: SetSMSParams, options?: Options): Report;
