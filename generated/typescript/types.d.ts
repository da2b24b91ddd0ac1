// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The types every module of the package shares.

import type { ErrorCode } from "./codes.js";

/**
 * The value of a parameter, judged as what would go on the wire.
 *
 * Numbers are whole and within ±(2^53-1); null and undefined mean "not given".
 */
export type Value = string | number | boolean | null | undefined;

/** The value of a parameter that a call cannot do without. */
export type Given = string | number | boolean;

/** The parameters of any method. */
export type AnyParams = Readonly<Record<string, Value>>;

/** How well a rule is founded, from the strongest to the weakest. */
export type Level = "documented" | "observed" | "inferred";

/** Several texts. */
export type Texts = readonly string[] | ReadonlySet<string>;

/** What a call is judged by besides its parameters. */
export interface Options {
  /**
   * The date of the call, yyyy-mm-dd; by default the date at UTC-12, so that a
   * date that is today anywhere is not past.
   */
  readonly now?: string | undefined;
  /**
   * Lists of the caller's account by method and field, such as `"getDIDsInfo.did"`.
   * Values are not looked up in a list that is not supplied.
   */
  readonly lookups?: Readonly<Record<string, Texts>> | undefined;
  /** Rules founded worse than this warn instead of failing; by default `"observed"`. */
  readonly level?: Level | undefined;
  /** Ids of rules, or codes, that are passed over. */
  readonly ignore?: Texts | undefined;
}

/** One way in which a call is wrong; it never holds the value of a parameter. */
export interface Violation {
  /** The status the server is expected to answer. */
  readonly code: ErrorCode;
  readonly param: string;
  /** The id of the rule, such as `"sms_toolong/sendSMS.message"`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** What is expected instead. */
  readonly message: string;
}

/** What is to be said of a call. */
export interface Report {
  /** Whether there is no error; warnings do not count. */
  readonly ok: boolean;
  /** Errors and warnings in the order the server looks at them. */
  readonly all: readonly Violation[];
  /** The errors among them. */
  readonly violations: readonly Violation[];
  /** The warnings among them. */
  readonly warnings: readonly Violation[];
  /** The status the server is expected to answer; null for none, or none that has a name. */
  readonly status: ErrorCode | null;
}

/** The check of one method. */
export type Check = (params?: AnyParams, options?: Options) => Report;
