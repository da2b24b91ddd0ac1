// Copied by `voipms-rules generate` from voipms_rules/targets/rust/runtime/src/rt/dates.rs; edit it there.

//! Dates by hand: shape, month table, leap years and day numbers.

#[cfg(feature = "std")]
use std::time::{SystemTime, UNIX_EPOCH};

use super::numbers::number;

/// Which spellings of a date are accepted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateForm {
    Padded,
    Unpadded,
    PaddedWithTime,
    UnpaddedWithTime,
}

/// A date that exists, and how it is spelt.
#[derive(Clone, Copy)]
pub(crate) struct Date {
    /// Since 0000-03-01, with which leap days come last in their year.
    day: i32,
    padded: bool,
    timed: bool,
}

/// The length of `yyyy-mm-dd`.
const PADDED: usize = 10;

/// Whether there is a date, in the form.
pub(crate) fn date(date: Option<Date>, form: DateForm) -> bool {
    let (padded, time) = match form {
        DateForm::Padded => (true, false),
        DateForm::Unpadded => (false, false),
        DateForm::PaddedWithTime => (true, true),
        DateForm::UnpaddedWithTime => (false, true),
    };
    date.map_or(false, |date| {
        (date.padded || !padded) && (time || !date.timed)
    })
}

/// Reads `yyyy-mm-dd`, with or without padding and with or without a time.
pub(crate) fn read_date(value: &str) -> Option<Date> {
    let (text, timed) = match value.as_bytes() {
        [text @ .., b' ', h1, h2, b':', m1, m2, b':', s1, s2] => {
            let clock = below([*h1, *h2], 24) && below([*m1, *m2], 60) && below([*s1, *s2], 60);
            (clock.then_some(text)?, true)
        }
        text => (text, false),
    };
    let (year, month, day) = split_date(text)?;
    let exists = year > 0 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    exists.then_some(Date {
        day: day_number(year, month, day),
        padded: text.len() == PADDED,
        timed,
    })
}

fn below(digits: [u8; 2], bound: i32) -> bool {
    number(&digits).map_or(false, |number| number < bound)
}

fn split_date(text: &[u8]) -> Option<(i32, i32, i32)> {
    let (year, month, day) = match *text {
        [ref year @ .., b'-', m1, m2, b'-', d1, d2] => (year, [m1, m2], [d1, d2]),
        [ref year @ .., b'-', m2, b'-', d1, d2] => (year, [b'0', m2], [d1, d2]),
        [ref year @ .., b'-', m1, m2, b'-', d2] => (year, [m1, m2], [b'0', d2]),
        [ref year @ .., b'-', m2, b'-', d2] => (year, [b'0', m2], [b'0', d2]),
        _ => return None,
    };
    let year: &[u8; 4] = year.try_into().ok()?;
    Some((number(year)?, number(&month)?, number(&day)?))
}

fn days_in(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn day_number(year: i32, month: i32, day: i32) -> i32 {
    let (year, month) = match month {
        1 | 2 => (year - 1, month + 9),
        _ => (year, month - 3),
    };
    let leaps = year / 4 - year / 100 + year / 400;
    year * 365 + leaps + (month * 153 + 2) / 5 + day - 1
}

/// The date in the last time zone of the earth.
#[cfg(feature = "std")]
pub(crate) fn today() -> Option<Date> {
    const EPOCH: i32 = 719_468;
    const DAY: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = since.as_secs().checked_sub(DAY / 2)? / DAY;
    Some(Date {
        day: EPOCH + i32::try_from(days).ok()?,
        padded: true,
        timed: false,
    })
}

/// Without a clock nothing is in the past.
#[cfg(not(feature = "std"))]
pub(crate) fn today() -> Option<Date> {
    None
}

/// Whether `from` is not after `to`, or one is no date.
pub(crate) fn ordered_dates(from: Option<Date>, to: Option<Date>) -> bool {
    days_within(to, from, 0)
}

/// Whether `to` is at most so many days after `from`, or one is no date.
pub(crate) fn days_within(from: Option<Date>, to: Option<Date>, days: i32) -> bool {
    match (from, to) {
        (Some(from), Some(to)) => to.day - from.day <= days,
        _ => true,
    }
}
