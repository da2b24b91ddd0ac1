// Copied by `voipms-rules generate` from voipms_rules/targets/rust/runtime/src/rt/numbers.rs; edit it there.

//! Numbers: their shape first, so that nothing that is read can overflow.

use core::iter::repeat;

/// Numbers of more characters are refused unread; fewer fit in an `i64`.
const MAX_INTEGER: usize = 18;
const MAX_ORDERED: usize = 15;
const MAX_WHOLE: usize = 12;

/// Whether a whole number may have leading zeros.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zeros {
    Plain,
    Leading,
}

/// Whether the value is `least` to `most` digits.
pub(crate) fn digits(value: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the value is digits without needless zeros before them.
fn whole(value: &str, most: usize) -> bool {
    digits(value, 1, most) && (value == "0" || !value.starts_with('0'))
}

/// The number that a few digits spell.
pub(super) fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |number, digit| {
        let digit = digit.is_ascii_digit().then_some(digit - b'0')?;
        Some(number * 10 + i32::from(digit))
    })
}

/// A whole number; `-0` is one only with leading zeros.
fn parse_integer(value: &str, zeros: Zeros, most: usize) -> Option<i64> {
    let magnitude = value.strip_prefix('-').unwrap_or(value);
    let shaped = match zeros {
        Zeros::Leading => digits(magnitude, 1, most),
        Zeros::Plain => whole(magnitude, most) && value != "-0",
    };
    shaped.then(|| value.parse().ok()).flatten()
}

/// Whether the value is a whole number within the bounds and a multiple of `step`.
pub(crate) fn integer(value: &str, least: i64, most: i64, step: i64, zeros: Zeros) -> bool {
    if value.len() > MAX_INTEGER {
        return false;
    }
    match parse_integer(value, zeros, MAX_INTEGER) {
        Some(number) => (least..=most).contains(&number) && number % step == 0,
        None => false,
    }
}

/// Whether `low` is at most `high`, or one is no whole number.
pub(crate) fn ordered_integers(low: &str, high: &str) -> bool {
    let number = |value| parse_integer(value, Zeros::Plain, MAX_ORDERED);
    match (number(low), number(high)) {
        (Some(low), Some(high)) => low <= high,
        _ => true,
    }
}

/// A number with at most `scale` decimals, in units of `10**-scale`.
fn parse_decimal(value: &str, scale: usize) -> Option<i128> {
    let unsigned = value.strip_prefix('-').unwrap_or(value);
    let (before, after) = match unsigned.split_once('.') {
        Some((before, after)) if digits(after, 1, scale) => (before, after),
        Some(_) => return None,
        None => (unsigned, ""),
    };
    if !whole(before, MAX_WHOLE) {
        return None;
    }
    let zeros = repeat(b'0').take(scale - after.len());
    let all_digits = before.bytes().chain(after.bytes()).chain(zeros);
    let magnitude = all_digits.fold(0, |sum, digit| sum * 10 + i128::from(digit - b'0'));
    let sign = if value.starts_with('-') { -1 } else { 1 };
    Some(sign * magnitude)
}

/// Whether the value is a number with at most `scale` decimals, within the
/// bounds and a multiple of `step`, all in units of `10**-scale`.
pub(crate) fn decimal(value: &str, least: i128, most: i128, step: i128, scale: usize) -> bool {
    match parse_decimal(value, scale) {
        Some(number) => (least..=most).contains(&number) && (step == 1 || number % step == 0),
        None => false,
    }
}
