// Generated from the catalog by `voipms-rules generate`; do not edit.
// What is known of each status code.

import type { ErrorCode } from "./codes.js";

/** What a status is about. */
export type Kind =
  "auth" | "conflict" | "empty" | "invalid" | "limit" | "local" | "missing" | "service" | "state";

/** Whether the call failed, or worked and found nothing. */
export type Outcome = "empty" | "failure";

/** When the same call may be tried again. */
export type Retry = "after_fix" | "later" | "look_up_first" | "never" | "next_day";

/** One status code. */
export interface CodeInfo {
  /** The provider's text, verbatim; empty where it gives none. */
  readonly message: string;
  readonly kind: Kind;
  readonly outcome: Outcome;
  readonly retry: Retry;
  /** What to do about it. */
  readonly remedy: string;
}

/** All status codes. */
export const CODES: Readonly<Record<ErrorCode, CodeInfo>>;

/** What is known of a status; nothing of one that is not known. */
export function describe(status: ErrorCode): CodeInfo;
export function describe(status: string): CodeInfo | undefined;
