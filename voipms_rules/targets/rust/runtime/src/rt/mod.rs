//! The primitives that generated checks call.  All take texts that are given,
//! or what `read_date` makes of them, and answer whether they are as expected.

// A catalog need not use every primitive.
#![allow(dead_code, unused_imports)]

mod account;
mod dates;
mod network;
mod numbers;
mod texts;

pub(crate) use account::{lookup_below, lookup_has, lookup_lacks, not_past};
pub(crate) use dates::{date, days_within, ordered_dates, read_date, DateForm};
pub(crate) use network::{cidr, email, hostname, ipv4};
pub(crate) use numbers::{decimal, digits, integer, ordered_integers, Zeros};
pub(crate) use texts::{
    base64, chars_only, chars_some, has_prefix, in_set, in_set_fold, length, list, matches,
    routing, same_count, utf8_length, Class, Pattern, NO_MATCH,
};
