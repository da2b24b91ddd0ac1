// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.

import type { MethodName, Params } from "./params.js";
import type { AnyParams, Options, Report } from "./types.js";

export { ErrorCode, isEmpty, isErrorCode } from "./codes.js";
export type { MethodName, Params } from "./params.js";
export type { AnyParams, Given, Level, Options, Report, Texts, Value, Violation } from "./types.js";

/**
 * The parameters of a method; any for a name that is only known to be a string.
 *
 * A call that is still incomplete is checked with `check<string>(method, params)`.
 */
export type ParamsOf<M extends string> = M extends MethodName ? Params[M] : AnyParams;

/** Whether the API has a method of this name. */
export function isMethod(name: string): name is MethodName;

/** Everything that is wrong with a call; a violation is data, nothing is thrown for it. */
export function check<M extends MethodName | (string & {})>(
  method: M,
  params: ParamsOf<M>,
  options?: Options,
): Report;

/**
 * The wire form of a call's parameters: texts only, without those that are not given.
 *
 * Throws a TypeError that names the parameters without a wire form, such as floats.
 */
export function encode<M extends MethodName | (string & {})>(
  method: M,
  params: ParamsOf<M>,
): Record<string, string>;
