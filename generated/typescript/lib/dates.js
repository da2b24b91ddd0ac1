// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on dates.  Days are counted by hand: `Date` accepts almost anything.

const SHAPE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?: ([0-9]{2}):([0-9]{2}):([0-9]{2}))?$/;
const HALF_A_DAY = 12 * 60 * 60 * 1000;

/**
 * @param {string} value
 * @param {boolean} unpadded Whether month and day may have one digit.
 * @param {boolean} time Whether a time may follow.
 */
export function date(value, unpadded, time) {
  if (dayNumber(value) === null) {
    return false;
  }
  const [day, clock] = value.split(" ");
  return (unpadded || day.length === 10) && (time || clock === undefined);
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
  const [from, to] = [dayNumber(first), dayNumber(second)];
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
  const match = SHAPE.exec(value);
  if (match === null) {
    return null;
  }
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  return isDay(year, month, day) && hour < 24 && minute < 60 && second < 60
    ? daysBefore(year, month) + day - 1
    : null;
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
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day number of the first of a month; years begin in March, so that the
 * leap day is the last of its year.
 *
 * @param {number} year
 * @param {number} month
 */
function daysBefore(year, month) {
  const [shifted, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((months * 153 + 2) / 5);
}
