//! What depends on the caller's account and the date of the call.

use alloc::collections::BTreeSet;
use alloc::string::String;

use super::dates::{ordered_dates, read_date, today, Date};
use crate::call::Call;

fn rows<'c>(call: &Call<'c>, key: &str) -> Option<&'c BTreeSet<String>> {
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

/// Whether there is no date, or it is not before the date of the call.
pub(crate) fn not_past(call: &Call, date: Option<Date>) -> bool {
    let now = match &call.options.now {
        Some(now) => read_date(now),
        None => today(),
    };
    ordered_dates(now, date)
}
