// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on voicemail.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of createVoicemail. */
export type CreateVoicemailParams = {
  /** Number of the new mailbox, such as 01. */
  readonly digits: Given;
  /** Name of the mailbox. */
  readonly name: Given;
  /**
   * Numeric password of the mailbox.
   * A secret: keep it out of logs.
   */
  readonly password: Given;
  /** 1 skips the password prompt, 0 asks for it; yes and no also work. */
  readonly skip_password: Given;
  /** E-mail addresses that receive messages, separated by commas. */
  readonly email?: Value;
  /** yes attaches the message as a WAV file, no does not. */
  readonly attach_message: Given;
  /** yes deletes messages, no keeps them. */
  readonly delete_message: Given;
  /** yes speaks the time of a message, no does not. */
  readonly say_time: Given;
  /**
   * Zone name from getTimezones, not a numeric offset.
   * Listed by getTimezones.
   */
  readonly timezone: Given;
  /** yes speaks the caller ID of a message, no does not. */
  readonly say_callerid: Given;
  /**
   * Instruction mode code from getPlayInstructions.
   * Listed by getPlayInstructions.
   */
  readonly play_instructions: Given;
  /**
   * Language of the mailbox, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language: Given;
  /**
   * Audio format of e-mailed messages, from getVoicemailAttachmentFormats.
   * Listed by getVoicemailAttachmentFormats.
   */
  readonly email_attachment_format?: Value;
  /**
   * Recording for the unavailable greeting, from getRecordings.
   * Listed by getRecordings.
   */
  readonly unavailable_message_recording?: Value;
  /** yes turns voicemail transcription on. */
  readonly transcription?: Value;
  /**
   * Transcription locales from getLocales, separated by commas.
   * Listed by getLocales.
   */
  readonly transcription_locale?: Value;
  /** yes redacts the transcription, no does not. */
  readonly transcription_redaction?: Value;
  /** yes adds sentiment to the transcription, no does not. */
  readonly transcription_sentiment?: Value;
  /** yes adds a summary to the transcription, no does not. */
  readonly transcription_summary?: Value;
  /** Format of the transcription: html or text. */
  readonly transcription_format?: Value;
  /** Id of the reseller client the mailbox is for. */
  readonly client?: Value;
  /** Seconds to wait before a voicemail is transcribed, 0 for no wait. */
  readonly transcription_delay?: Value;
};

/** Creates a voicemail box. */
export function createVoicemail(params: CreateVoicemailParams, options?: Options): Report;

/** The parameters of delMessages. */
export type DelMessagesParams = {
  /** Number of the mailbox whose messages are deleted. */
  readonly mailbox: Given;
  /**
   * Folder of the one message to delete, such as INBOX; send it together with message_num.
   * Listed by getVoicemailFolders.
   */
  readonly folder?: Value;
  /** Number of the message within folder; send both or neither. */
  readonly message_num?: Value;
};

/** Empties a voicemail box on every server, or deletes one message when folder and number are given. */
export function delMessages(params: DelMessagesParams, options?: Options): Report;

/** The parameters of delVoicemail. */
export type DelVoicemailParams = {
  /** Number of the mailbox to delete. */
  readonly mailbox: Given;
};

/** Deletes one voicemail box. */
export function delVoicemail(params: DelVoicemailParams, options?: Options): Report;

/** The parameters of getPlayInstructions. */
export type GetPlayInstructionsParams = {
  /** Code of one instruction mode to return; leave out to list all. */
  readonly play_instructions?: Value;
};

/** Lists the voicemail instruction modes, or returns only the one whose code is given. */
export function getPlayInstructions(params?: GetPlayInstructionsParams, options?: Options): Report;

/** The parameters of getVoicemailTranscriptions. */
export type GetVoicemailTranscriptionsParams = {
  /** Account; present in the WSDL only and not explained in the docs. */
  readonly account?: Value;
  /** Voicemail box number. */
  readonly mailbox: Given;
  /** Last day of the period, YYYY-MM-DD. */
  readonly date_to: Given;
  /** First day of the period, YYYY-MM-DD. */
  readonly date_from: Given;
  /**
   * Voicemail folder name from getVoicemailFolders, such as INBOX (case matters).
   * Listed by getVoicemailFolders.
   */
  readonly folder: Given;
};

/** Lists voicemail transcriptions of a mailbox folder for a period. */
export function getVoicemailTranscriptions(
  params: GetVoicemailTranscriptionsParams,
  options?: Options,
): Report;

/** The parameters of getVoicemailAttachmentFormats. */
export type GetVoicemailAttachmentFormatsParams = {
  /** One format to return, such as wav49; leave out to list all. */
  readonly email_attachment_format?: Value;
};

/** Lists the audio formats for voicemail e-mails, or returns only the one named. */
export function getVoicemailAttachmentFormats(
  params?: GetVoicemailAttachmentFormatsParams,
  options?: Options,
): Report;

/** The parameters of getVoicemails. */
export type GetVoicemailsParams = {
  /** Number of one mailbox to return; leave out to list all. */
  readonly mailbox?: Value;
  /** Reseller client id to filter by. */
  readonly client?: Value;
};

/** Lists the voicemail boxes, or returns only the one whose number is given. */
export function getVoicemails(params?: GetVoicemailsParams, options?: Options): Report;

/** The parameters of setVoicemail. */
export type SetVoicemailParams = {
  /** Number of the mailbox to update. */
  readonly mailbox: Given;
  /** Name of the mailbox. */
  readonly name: Given;
  /**
   * Numeric password of the mailbox.
   * A secret: keep it out of logs.
   */
  readonly password: Given;
  /** Whether the mailbox password prompt is skipped. */
  readonly skip_password: Given;
  /** Addresses that receive messages, separated by commas. */
  readonly email?: Value;
  /** Whether WAV files are attached to messages. */
  readonly attach_message: Given;
  /** Whether messages are deleted. */
  readonly delete_message: Given;
  /** Whether the time stamp of a message is spoken. */
  readonly say_time: Given;
  /**
   * Time zone name, from getTimezones.
   * Listed by getTimezones.
   */
  readonly timezone: Given;
  /** Whether the caller ID of a message is spoken. */
  readonly say_callerid: Given;
  /**
   * Play instructions code, from getPlayInstructions.
   * Listed by getPlayInstructions.
   */
  readonly play_instructions: Given;
  /**
   * Language code, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language: Given;
  /**
   * Audio format of emailed messages, from getVoicemailAttachmentFormats.
   * Listed by getVoicemailAttachmentFormats.
   */
  readonly email_attachment_format?: Value;
  /**
   * Recording ID from getRecordings for the unavailable message.
   * Listed by getRecordings.
   */
  readonly unavailable_message_recording?: Value;
  /** Whether voicemail is transcribed; send yes to enable. */
  readonly transcription?: Value;
  /**
   * Transcription locale codes from getLocales, separated by commas.
   * Listed by getLocales.
   */
  readonly transcription_locale?: Value;
  /** Whether transcriptions are redacted. */
  readonly transcription_redaction?: Value;
  /** Whether transcriptions come with sentiment analysis. */
  readonly transcription_sentiment?: Value;
  /** Whether transcriptions come with a summary. */
  readonly transcription_summary?: Value;
  /** Format of the transcription, html or text. */
  readonly transcription_format?: Value;
  /** Reseller client ID; 0 is refused on a non-reseller account. */
  readonly client?: Value;
  /** Seconds to wait before a voicemail is transcribed; absent keeps the current value. */
  readonly transcription_delay?: Value;
};

/** Updates the settings of an existing voicemail box. */
export function setVoicemail(params: SetVoicemailParams, options?: Options): Report;

/** The parameters of getVoicemailFolders. */
export type GetVoicemailFoldersParams = {
  /** Folder name, to return only that folder. */
  readonly folder?: Value;
  /** Mailbox whose folders are listed; absent lists the default folders. */
  readonly mailbox?: Value;
};

/** Lists the default voicemail folders, those of one mailbox, or one folder by name. */
export function getVoicemailFolders(params?: GetVoicemailFoldersParams, options?: Options): Report;

/** The parameters of getVoicemailMessages. */
export type GetVoicemailMessagesParams = {
  /** Mailbox number. */
  readonly mailbox: Given;
  /**
   * Folder name from getVoicemailFolders, to list only its messages.
   * Listed by getVoicemailFolders.
   */
  readonly folder?: Value;
  /** Start date of the search (YYYY-MM-DD). */
  readonly date_from?: Value;
  /** End date of the search (YYYY-MM-DD). */
  readonly date_to?: Value;
};

/** Lists the messages in a mailbox, optionally by folder and date. */
export function getVoicemailMessages(params: GetVoicemailMessagesParams, options?: Options): Report;

/** The parameters of getVoicemailMessageFile. */
export type GetVoicemailMessageFileParams = {
  /** Mailbox number. */
  readonly mailbox: Given;
  /**
   * Voicemail folder name from getVoicemailFolders, case-sensitive.
   * Listed by getVoicemailFolders.
   */
  readonly folder: Given;
  /** Number of the voicemail message. */
  readonly message_num: Given;
  /**
   * Audio format of the returned file, mp3 by default.
   * Without it: mp3.
   */
  readonly format?: Value;
};

/** Returns the audio of a voicemail message in Base64. */
export function getVoicemailMessageFile(
  params: GetVoicemailMessageFileParams,
  options?: Options,
): Report;

/** The parameters of sendVoicemailEmail. */
export type SendVoicemailEmailParams = {
  /** Mailbox number. */
  readonly mailbox: Given;
  /**
   * Voicemail folder name from getVoicemailFolders, case-sensitive.
   * Listed by getVoicemailFolders.
   */
  readonly folder: Given;
  /** Number of the voicemail message. */
  readonly message_num: Given;
  /** Email address the voicemail is sent to. */
  readonly email_address: Given;
};

/** Emails the audio file of a voicemail message. */
export function sendVoicemailEmail(params: SendVoicemailEmailParams, options?: Options): Report;

/** The parameters of markListenedVoicemailMessage. */
export type MarkListenedVoicemailMessageParams = {
  /** Mailbox number. */
  readonly mailbox: Given;
  /**
   * Voicemail folder name from getVoicemailFolders, case-sensitive.
   * Listed by getVoicemailFolders.
   */
  readonly folder: Given;
  /** Number of the voicemail message. */
  readonly message_num: Given;
  /** Whether the message becomes listened (moved to Old) or not listened (moved to INBOX). */
  readonly listened: Given;
};

/** Marks a voicemail message as listened or not, moving it to Old or INBOX. */
export function markListenedVoicemailMessage(
  params: MarkListenedVoicemailMessageParams,
  options?: Options,
): Report;

/** The parameters of markUrgentVoicemailMessage. */
export type MarkUrgentVoicemailMessageParams = {
  /** Mailbox number. */
  readonly mailbox: Given;
  /**
   * Voicemail folder name from getVoicemailFolders, case-sensitive.
   * Listed by getVoicemailFolders.
   */
  readonly folder: Given;
  /** Number of the voicemail message. */
  readonly message_num: Given;
  /** Whether the message becomes urgent (moved to Urgent) or not urgent (moved to INBOX). */
  readonly urgent: Given;
};

/** Marks a voicemail message as urgent or not, moving it to Urgent or INBOX. */
export function markUrgentVoicemailMessage(
  params: MarkUrgentVoicemailMessageParams,
  options?: Options,
): Report;

/** The parameters of moveFolderVoicemailMessage. */
export type MoveFolderVoicemailMessageParams = {
  /** Mailbox number. */
  readonly mailbox: Given;
  /**
   * Name of the folder the message is in now, from getVoicemailFolders.
   * Listed by getVoicemailFolders.
   */
  readonly folder: Given;
  /** Number of the voicemail message. */
  readonly message_num: Given;
  /**
   * Destination folder name, from getVoicemailFolders.
   * Listed by getVoicemailFolders.
   */
  readonly new_folder: Given;
};

/** Moves a voicemail message to another folder. */
export function moveFolderVoicemailMessage(
  params: MoveFolderVoicemailMessageParams,
  options?: Options,
): Report;
