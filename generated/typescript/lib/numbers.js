// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on numbers written as texts.  Bounds of whole numbers lie within
// ±(2^53-1), so a number that `Number` rounds is outside of them all the same;
// decimals are scaled to whole numbers that may be larger, hence their bigints.

const WHOLE = /^(?:0|-?[1-9][0-9]*)$/;
const WHOLE_WITH_ZEROS = /^-?[0-9]+$/;
const DECIMAL = /^(-?)(0|[1-9][0-9]{0,11})(?:\.([0-9]+))?$/;

const MOST_DIGITS = 18;
/** A sign and as many digits as a number is exact with. */
const MOST_EXACT = 15;
/** A sign, twelve digits and a point; the digits behind it come on top. */
const MOST_IN_FRONT = 14;
const MOST_COMPARED = /^(?:0|-?[1-9][0-9]{0,14})$/;

/**
 * @param {string} value
 * @param {number} min
 * @param {number} max
 * @param {number} step
 * @param {boolean} zeros Whether leading zeros are allowed.
 */
export function integer(value, min, max, step, zeros) {
  const shape = zeros ? WHOLE_WITH_ZEROS : WHOLE;
  if (value.length > MOST_DIGITS || !shape.test(value)) {
    return false;
  }
  const number = Number(value);
  return number >= min && number <= max && number % step === 0;
}

/**
 * Whether the value is a decimal; bounds and step are in units of 10^-scale.
 *
 * @param {string} value
 * @param {bigint} min
 * @param {bigint} max
 * @param {bigint} step
 * @param {number} scale
 */
export function decimal(value, min, max, step, scale) {
  const number = scaled(value, scale);
  if (number === null || number < min || number > max) {
    return false;
  }
  return step === 1n || BigInt(number) % step === 0n;
}

/**
 * Whether the first is not greater than the second; true for what is no number.
 *
 * @param {string} low
 * @param {string} high
 */
export function orderedIntegers(low, high) {
  return !MOST_COMPARED.test(low) || !MOST_COMPARED.test(high) || Number(low) <= Number(high);
}

/**
 * The value as a whole number of 10^-scale; null when it is none.
 *
 * @param {string} value
 * @param {number} scale
 * @returns {bigint | number | null}
 */
function scaled(value, scale) {
  const match = value.length > MOST_IN_FRONT + scale ? null : DECIMAL.exec(value);
  if (match === null) {
    return null;
  }
  const [, sign, whole, fraction = ""] = match;
  if (fraction.length > scale) {
    return null;
  }
  const digits = sign + whole + fraction.padEnd(scale, "0");
  return digits.length > MOST_EXACT ? BigInt(digits) : Number(digits);
}
