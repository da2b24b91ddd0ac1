// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on dates.  Days are counted by hand: `Date` accepts almost anything.

import { areDigits } from "./texts.js";

const CLOCK = /^ (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/;
const PADDED = 10;
const HALF_A_DAY = 12 * 60 * 60 * 1000;

/**
 * @param {string} value
 * @param {boolean} unpadded Whether month and day may have one digit.
 * @param {boolean} time Whether a time may follow.
 */
export function date(value, unpadded, time) {
  const end = endOfDay(value);
  const shaped = (unpadded || end === PADDED) && (time || end === value.length);
  return shaped && dayNumber(value) !== null;
}

/**
 * Whether the value is not before the date of the call; true for what is no date.
 *
 * @param {string} value
 * @param {string} [now]
 */
export function notPast(value, now = today()) {
  return daysWithin(value, now, 0);
}

/**
 * Whether the first is not after the second; true for what is no date.
 *
 * @param {string} first
 * @param {string} second
 */
export function orderedDates(first, second) {
  return daysWithin(second, first, 0);
}

/**
 * Whether the second is at most so many days after the first; true for what is no date.
 *
 * @param {string} first
 * @param {string} second
 * @param {number} days
 */
export function daysWithin(first, second, days) {
  const from = dayNumber(first);
  const to = dayNumber(second);
  return from === null || to === null || to - from <= days;
}

/** The date at UTC-12, so that a date that is today anywhere is not past. */
function today() {
  return new Date(Date.now() - HALF_A_DAY).toISOString().slice(0, 10);
}

/**
 * Days since 0000-03-01, with or without padding and time; null for what is no date.
 *
 * @param {string} value
 * @returns {number | null}
 */
function dayNumber(value) {
  const end = endOfDay(value);
  const dash = value.indexOf("-", 5);
  if (value.charCodeAt(4) !== 45 || dash < 0 || dash > end) {
    return null;
  }
  const year = number(value, 0, 4);
  const month = dash > 7 ? -1 : number(value, 5, dash);
  const day = end > dash + 3 ? -1 : number(value, dash + 1, end);
  return isDay(year, month, day) && (end === value.length || CLOCK.test(value.slice(end)))
    ? daysBefore(year, month) + day - 1
    : null;
}

/**
 * Where a blank stands before the time, or the end.
 *
 * @param {string} value
 */
function endOfDay(value) {
  const blank = value.indexOf(" ");
  return blank < 0 ? value.length : blank;
}

/**
 * The number from `start` to before `end`; -1 for what is none.
 *
 * @param {string} value
 * @param {number} start
 * @param {number} end
 */
function number(value, start, end) {
  if (start === end || !areDigits(value, start, end)) {
    return -1;
  }
  let sum = 0;
  for (let at = start; at < end; at++) {
    sum = sum * 10 + value.charCodeAt(at) - 48;
  }
  return sum;
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function isDay(year, month, day) {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
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
