// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on numbers written as texts.  A number beyond 2^53 may be rounded, yet
// never to one below: what is compared with smaller bounds need not be exact.

const MOST_DIGITS = 18;
/** The most digits of a decimal before its point. */
const MOST_IN_FRONT = 12;
/** The most digits of numbers that are compared with each other. */
const MOST_COMPARED = 15;
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/**
 * @param {string} value
 * @param {number} min
 * @param {number} max
 * @param {number} step
 * @param {boolean} zeros Whether leading zeros are allowed.
 */
export function integer(value, min, max, step, zeros) {
  const start = signOf(value);
  const magnitude = natural(value, start, value.length);
  if (magnitude < 0 || value.length > MOST_DIGITS) {
    return false;
  }
  const number = start === 0 ? magnitude : -magnitude;
  const shaped = zeros || value.length === 1 || value.charCodeAt(start) !== 48;
  return shaped && number >= min && number <= max && number % step === 0;
}

/**
 * Whether the value is a decimal; bounds, which are below 2^53, and step are in
 * units of 10^-scale.
 *
 * @param {string} value
 * @param {number} min
 * @param {number} max
 * @param {number} step
 * @param {number} scale
 */
export function decimal(value, min, max, step, scale) {
  const number = scaled(value, scale);
  return number >= min && number <= max && number % step === 0;
}

/**
 * The same for bounds that no number is exact with.
 *
 * @param {string} value
 * @param {bigint} min
 * @param {bigint} max
 * @param {bigint} step
 * @param {number} scale
 */
export function wideDecimal(value, min, max, step, scale) {
  const rounded = scaled(value, scale);
  if (Number.isNaN(rounded)) {
    return false;
  }
  const number = Number.isSafeInteger(rounded) ? BigInt(rounded) : exact(value, scale);
  return number >= min && number <= max && number % step === 0n;
}

/**
 * Whether the first is not greater than the second; true for what is no number.
 *
 * @param {string} low
 * @param {string} high
 */
export function orderedIntegers(low, high) {
  return !(whole(low) > whole(high)); // NaN is not greater
}

/**
 * A number without leading zeros; NaN for what is none, or too long to compare.
 *
 * @param {string} value
 */
function whole(value) {
  const start = signOf(value);
  const magnitude = natural(value, start, value.length);
  const zero = value.charCodeAt(start) === 48 && value.length > 1;
  if (magnitude < 0 || zero || value.length - start > MOST_COMPARED) {
    return NaN;
  }
  return start === 0 ? magnitude : -magnitude;
}

/**
 * The number whose digits stand from `start` to before `end`; -1 for what is none.
 *
 * @param {string} value
 * @param {number} start
 * @param {number} end
 */
export function natural(value, start, end) {
  let sum = start < end ? 0 : -1;
  for (let at = start; at < end; at++) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) {
      return -1;
    }
    sum = sum * 10 + digit;
  }
  return sum;
}

/**
 * How many characters the sign takes.
 *
 * @param {string} value
 */
function signOf(value) {
  return value.charCodeAt(0) === 45 ? 1 : 0;
}

/**
 * A decimal in units of 10^-scale, rounded beyond 2^53; NaN for what is none.
 *
 * @param {string} value
 * @param {number} scale
 */
function scaled(value, scale) {
  const start = signOf(value);
  const point = value.indexOf(".");
  const end = point < 0 ? value.length : point;
  const places = point < 0 ? 0 : value.length - end - 1;
  const whole = isShort(value, start, end) ? natural(value, start, end) : -1;
  const fraction = point < 0 ? 0 : natural(value, end + 1, value.length);
  if (whole < 0 || fraction < 0 || places > scale) {
    return NaN;
  }
  const magnitude = whole * POWERS[scale] + fraction * POWERS[scale - places];
  return start === 0 ? magnitude : -magnitude;
}

/**
 * Whether there are at most twelve characters, of which only a lonely one is zero in front.
 *
 * @param {string} value
 * @param {number} start
 * @param {number} end
 */
function isShort(value, start, end) {
  const size = end - start;
  return size <= MOST_IN_FRONT && (size === 1 || value.charCodeAt(start) !== 48);
}

/**
 * A decimal in units of 10^-scale.
 *
 * @param {string} value
 * @param {number} scale
 */
function exact(value, scale) {
  const [whole, fraction = ""] = value.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}
