//! What depends on the caller's account and the date of the call.

use alloc::collections::BTreeSet;
use alloc::string::String;

use super::dates::{day_number, today};
use crate::call::Call;

fn rows<'o>(call: &Call<'o>, key: &str) -> Option<&'o BTreeSet<String>> {
    call.options.lookups.get(key)
}

/// Whether the account has the value, or is not known.
pub(crate) fn lookup_has(call: &Call, value: &str, key: &str) -> bool {
    rows(call, key).map_or(true, |rows| rows.contains(value))
}

/// Whether the account does not have the value, or is not known.
pub(crate) fn lookup_lacks(call: &Call, value: &str, key: &str) -> bool {
    rows(call, key).map_or(true, |rows| !rows.contains(value))
}

/// Whether the account has fewer values than `most`, or is not known.
pub(crate) fn lookup_below(call: &Call, key: &str, most: usize) -> bool {
    rows(call, key).map_or(true, |rows| rows.len() < most)
}

/// Whether the value is no date, or not before the date of the call.
pub(crate) fn not_past(call: &Call, value: &str) -> bool {
    let now = match &call.options.now {
        Some(now) => day_number(now),
        None => today(),
    };
    match (day_number(value), now) {
        (Some(day), Some(now)) => day >= now,
        _ => true,
    }
}
