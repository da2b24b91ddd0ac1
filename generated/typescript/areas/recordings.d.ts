// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on recordings.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of delCallRecording. */
export type DelCallRecordingParams = {
  /**
   * Call recording to delete, from getCallRecordings.
   * Listed by getCallRecordings.
   */
  readonly callrecording: Given;
  /**
   * Account the recording belongs to, from getCallAccounts.
   * Listed by getCallAccounts.
   */
  readonly account: Given;
};

/** Deletes one call recording, both the audio and its details. */
export function delCallRecording(params: DelCallRecordingParams, options?: Options): Report;

/** The parameters of delRecording. */
export type DelRecordingParams = {
  /** Id of the recording to delete. */
  readonly recording: Given;
};

/** Deletes one recording. */
export function delRecording(params: DelRecordingParams, options?: Options): Report;

/** The parameters of getMusicOnHold. */
export type GetMusicOnHoldParams = {
  /** Code of one music-on-hold choice to return; leave out to list all. */
  readonly music_on_hold?: Value;
};

/** Lists the music-on-hold choices, or returns only the one whose code is given. */
export function getMusicOnHold(params?: GetMusicOnHoldParams, options?: Options): Report;

/** The parameters of setMusicOnHold. */
export type SetMusicOnHoldParams = {
  /**
   * Name of the music-on-hold entry, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly name?: Value;
  /** Text describing the music-on-hold entry. */
  readonly description: Given;
  /** 1 plays the music at quiet volume, 0 does not. */
  readonly volume?: Value;
  /** Order in which the recordings play, such as alpha or random. */
  readonly sort?: Value;
  /**
   * Recording ids from getRecordings, separated by commas.
   * Listed by getRecordings.
   */
  readonly recordings: Given;
};

/** Saves a custom music-on-hold entry built from recordings. */
export function setMusicOnHold(params: SetMusicOnHoldParams, options?: Options): Report;

/** The parameters of delMusicOnHold. */
export type DelMusicOnHoldParams = {
  /**
   * Name of the custom entry to delete, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly music_on_hold: Given;
};

/** Deletes one custom music-on-hold entry. */
export function delMusicOnHold(params: DelMusicOnHoldParams, options?: Options): Report;

/** The parameters of getRecordings. */
export type GetRecordingsParams = {
  /** Id of one recording to return; leave out to list all. */
  readonly recording?: Value;
};

/** Lists the recordings, or returns only the one whose id is given. */
export function getRecordings(params?: GetRecordingsParams, options?: Options): Report;

/** The parameters of getRecordingFile. */
export type GetRecordingFileParams = {
  /** Id of the recording whose audio is wanted. */
  readonly recording: Given;
};

/** Returns the audio of one recording as Base64. */
export function getRecordingFile(params: GetRecordingFileParams, options?: Options): Report;

/** The parameters of setRecording. */
export type SetRecordingParams = {
  /** Recording ID; absent creates a recording, given updates it. */
  readonly recording?: Value;
  /** Recording audio in Base64; with an ID and no name it only replaces the audio. */
  readonly file?: Value;
  /** Name of the recording; with an ID and no file it only renames. */
  readonly name?: Value;
};

/** Uploads a new recording, or replaces the audio or name of an existing one. */
export function setRecording(params?: SetRecordingParams, options?: Options): Report;

/** The parameters of getCallRecording. */
export type GetCallRecordingParams = {
  /**
   * Call recording ID, from getCallRecordings.
   * Listed by getCallRecordings.
   */
  readonly callrecording: Given;
  /**
   * Main account or sub-account of the recording, from getCallRecordings.
   * Listed by getCallRecordings.
   */
  readonly account: Given;
};

/** Returns one call recording with its MP3 file. */
export function getCallRecording(params: GetCallRecordingParams, options?: Options): Report;

/** The parameters of getCallRecordings. */
export type GetCallRecordingsParams = {
  /**
   * Account whose recordings are listed, from getCallAccounts.
   * Listed by getCallAccounts.
   */
  readonly account: Given;
  /** Number of records already shown, used for paging. */
  readonly start?: Value;
  /** Number of records to return. */
  readonly length?: Value;
  /** Start date of the search (YYYY-MM-DD). */
  readonly date_from: Given;
  /** End date of the search (YYYY-MM-DD). */
  readonly date_to: Given;
  /** Direction of the calls, one of all, incoming or outgoing. */
  readonly call_type?: Value;
};

/** Lists the call recordings of an account between two dates. */
export function getCallRecordings(params: GetCallRecordingsParams, options?: Options): Report;

/** The parameters of sendCallRecordingEmail. */
export type SendCallRecordingEmailParams = {
  /**
   * Call recording ID, from getCallRecordings.
   * Listed by getCallRecordings.
   */
  readonly callrecording: Given;
  /**
   * Account the recording belongs to, from getCallAccounts.
   * Listed by getCallAccounts.
   */
  readonly account: Given;
  /** Email address the recording is sent to. */
  readonly email: Given;
};

/** Emails the details and audio of a call recording. */
export function sendCallRecordingEmail(
  params: SendCallRecordingEmailParams,
  options?: Options,
): Report;
