//! Dates by hand: shape, month table, leap years and day numbers.

#[cfg(feature = "std")]
use std::time::{SystemTime, UNIX_EPOCH};

use super::numbers::digits;

/// Which spellings of a date are accepted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateForm {
    Padded,
    Unpadded,
    PaddedWithTime,
    UnpaddedWithTime,
}

/// The length of `yyyy-mm-dd`.
const PADDED: usize = 10;
/// The length of `hh:mm:ss`.
const CLOCK: usize = 8;

/// Whether the value is a date that exists, in the form.
pub(crate) fn date(value: &str, form: DateForm) -> bool {
    let (date, timed) = match value.split_once(' ') {
        Some((date, _)) => (date, true),
        None => (value, false),
    };
    let (padded, time) = match form {
        DateForm::Padded => (true, false),
        DateForm::Unpadded => (false, false),
        DateForm::PaddedWithTime => (true, true),
        DateForm::UnpaddedWithTime => (false, true),
    };
    (date.len() == PADDED || !padded) && (time || !timed) && day_number(value).is_some()
}

/// The days since 0000-03-01, with which leap days come last in their year.
/// The date may lack padding and may have a time.
pub(crate) fn day_number(value: &str) -> Option<i64> {
    let date = match value.split_once(' ') {
        Some((date, time)) if clock(time) => date,
        Some(_) => return None,
        None => value,
    };
    let (year, month, day) = split_date(date)?;
    if year < 1 || !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let (year, month) = match month {
        1 | 2 => (year - 1, month + 9),
        _ => (year, month - 3),
    };
    let leaps = year / 4 - year / 100 + year / 400;
    Some(year * 365 + leaps + (month * 153 + 2) / 5 + day - 1)
}

fn split_date(date: &str) -> Option<(i64, i64, i64)> {
    let (year, rest) = date.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let shaped = digits(year, 4, 4) && digits(month, 1, 2) && digits(day, 1, 2);
    shaped.then_some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Whether the value is `hh:mm:ss`.
fn clock(value: &str) -> bool {
    let mut parts = value.split(':').zip(["24", "60", "60"]);
    value.len() == CLOCK && parts.all(|(part, bound)| digits(part, 2, 2) && part < bound)
}

/// The date in the last time zone of the earth.
#[cfg(feature = "std")]
pub(crate) fn today() -> Option<i64> {
    const EPOCH: i64 = 719_468;
    const DAY: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = since.as_secs().checked_sub(DAY / 2)? / DAY;
    Some(EPOCH + i64::try_from(days).ok()?)
}

/// Without a clock nothing is in the past.
#[cfg(not(feature = "std"))]
pub(crate) fn today() -> Option<i64> {
    None
}

/// Whether `from` is not after `to`, or one is no date.
pub(crate) fn ordered_dates(from: &str, to: &str) -> bool {
    days_within(to, from, 0)
}

/// Whether `to` is at most so many days after `from`, or one is no date.
pub(crate) fn days_within(from: &str, to: &str, days: i64) -> bool {
    match (day_number(from), day_number(to)) {
        (Some(from), Some(to)) => to - from <= days,
        _ => true,
    }
}
