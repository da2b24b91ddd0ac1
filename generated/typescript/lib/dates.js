// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on dates.  Days are counted by hand: `Date` accepts almost anything.
// A check counts the days of a date once and hands them to all that want to know.

import { natural } from "./numbers.js";

const CLOCK = /^ (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/;
const DASH = 45;
/** The lengths of `yyyy-m-d`, of `yyyy-mm-dd` and of the latter with a time. */
const UNPADDED = 8;
const PADDED = 10;
const PADDED_WITH_TIME = 19;
const HALF_A_DAY = 12 * 60 * 60 * 1000;
/** The day of 1970-01-01. */
const EPOCH = 719468;

/**
 * Days since 0000-03-01, with or without padding and time; -1 for what is no date.
 *
 * @param {string} value
 * @returns {number}
 */
export function day(value) {
  const end = value.length <= PADDED ? value.length : value.indexOf(" ", UNPADDED);
  if (end < UNPADDED || end > PADDED || value.charCodeAt(4) !== DASH) {
    return -1;
  }
  const dash = value.charCodeAt(6) === DASH ? 6 : 7;
  const year = natural(value, 0, 4);
  const month = natural(value, 5, dash);
  const ofMonth = end > dash + 3 ? -1 : natural(value, dash + 1, end);
  return value.charCodeAt(dash) === DASH && isDay(year, month, ofMonth) && hasTime(value, end)
    ? daysBefore(year, month) + ofMonth - 1
    : -1;
}

/**
 * @param {string} value
 * @param {number} days Its day.
 * @param {boolean} unpadded Whether month and day may have one digit.
 * @param {boolean} time Whether a time may follow.
 */
export function date(value, days, unpadded, time) {
  const size = value.length;
  return (
    days >= 0 &&
    (time || size <= PADDED) &&
    (unpadded || size === PADDED || size === PADDED_WITH_TIME)
  );
}

/**
 * Whether a day is not before the date of the call; true for no day.
 *
 * @param {number} days
 * @param {string} [now]
 */
export function notPast(days, now) {
  return days < 0 || days >= (now === undefined ? today() : day(now));
}

/**
 * Whether the first is not after the second; true for no day.
 *
 * @param {number} first
 * @param {number} second
 */
export function orderedDates(first, second) {
  return daysWithin(second, first, 0);
}

/**
 * Whether the second is at most so many days after the first; true for no day.
 *
 * @param {number} first
 * @param {number} second
 * @param {number} days
 */
export function daysWithin(first, second, days) {
  return first < 0 || second < 0 || second - first <= days;
}

/** The day at UTC-12, so that a date that is today anywhere is not past. */
function today() {
  return Math.floor((Date.now() - HALF_A_DAY) / (2 * HALF_A_DAY)) + EPOCH;
}

/**
 * Whether nothing, or a blank and a time, follows.
 *
 * @param {string} value
 * @param {number} end
 */
function hasTime(value, end) {
  return end === value.length || CLOCK.test(value.slice(end));
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} ofMonth
 */
function isDay(year, month, ofMonth) {
  return year >= 1 && month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= daysIn(year, month);
}

/**
 * @param {number} year
 * @param {number} month
 */
function daysIn(year, month) {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day number of the first of a month; years begin in March, so that the
 * leap day is the last of its year.
 *
 * @param {number} year
 * @param {number} month
 */
function daysBefore(year, month) {
  const shifted = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((months * 153 + 2) / 5);
}
