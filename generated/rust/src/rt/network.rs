// Copied by `voipms-rules generate` from voipms_rules/targets/rust/runtime/src/rt/network.rs; edit it there.

//! Host names, e-mail and IPv4 addresses by hand, in ASCII.

use super::numbers::number;

const MAX_HOSTNAME: usize = 253;
const MAX_LABEL: usize = 63;
const MAX_LOCAL: usize = 64;
const IPV4_PARTS: usize = 4;
const MAX_IPV4: usize = "255.255.255.255".len();

/// At least two labels, the last of them not all digits.
pub(crate) fn hostname(value: &str) -> bool {
    host(value.as_bytes())
}

fn host(value: &[u8]) -> bool {
    let last = parts(value).next_back().unwrap_or(value);
    let two_labels = last.len() < value.len();
    two_labels
        && value.len() <= MAX_HOSTNAME
        && parts(value).all(label)
        && !last.iter().all(u8::is_ascii_digit)
}

fn parts(value: &[u8]) -> impl DoubleEndedIterator<Item = &[u8]> {
    value.split(|byte| *byte == b'.')
}

/// Letters, digits and inner hyphens.
fn label(value: &[u8]) -> bool {
    (1..=MAX_LABEL).contains(&value.len())
        && !value.starts_with(b"-")
        && !value.ends_with(b"-")
        && value
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

/// Atoms joined by points, 64 characters at the most, before a host name.
pub(crate) fn email(value: &str) -> bool {
    let value = value.as_bytes();
    let at = value.iter().rposition(|byte| *byte == b'@');
    at.map_or(false, |at| {
        at <= MAX_LOCAL && parts(&value[..at]).all(atom) && host(&value[at + 1..])
    })
}

fn atom(value: &[u8]) -> bool {
    let mut bytes = value.iter();
    !value.is_empty()
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(byte))
}

/// Four numbers of 0 to 255 without leading zeros.
pub(crate) fn ipv4(value: &str) -> bool {
    let value = value.as_bytes();
    value.len() <= MAX_IPV4
        && parts(value).count() == IPV4_PARTS
        && parts(value).all(|part| whole_up_to(part, 255))
}

/// An IPv4 address, a slash, and 0 to 32 without leading zeros.
pub(crate) fn cidr(value: &str) -> bool {
    value.split_once('/').map_or(false, |(address, prefix)| {
        ipv4(address) && whole_up_to(prefix.as_bytes(), 32)
    })
}

fn whole_up_to(value: &[u8], most: i32) -> bool {
    match value {
        [b'0'] => true,
        [b'1'..=b'9', ..] if value.len() <= 3 => number(value).map_or(false, |n| n <= most),
        _ => false,
    }
}
