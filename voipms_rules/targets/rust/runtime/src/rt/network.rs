//! Host names, e-mail and IPv4 addresses by hand, in ASCII.

use super::numbers::whole;
use super::texts::list;

const MAX_HOSTNAME: usize = 253;
const MAX_LABEL: usize = 63;
const MAX_LOCAL: usize = 64;
const IPV4_PARTS: usize = 4;

/// At least two labels, the last of them not all digits.
pub(crate) fn hostname(value: &str) -> bool {
    let last = value.rsplit('.').next().unwrap_or("");
    value.len() <= MAX_HOSTNAME
        && list(value, ".", 2, usize::MAX, label)
        && !last.bytes().all(|byte| byte.is_ascii_digit())
}

/// Letters, digits and inner hyphens.
fn label(value: &str) -> bool {
    value.len() <= MAX_LABEL
        && !value.starts_with('-')
        && !value.ends_with('-')
        && alphanumeric_or(value, "-")
}

/// Atoms joined by points, 64 characters at the most, before a host name.
pub(crate) fn email(value: &str) -> bool {
    value.rsplit_once('@').map_or(false, |(local, host)| {
        local.len() <= MAX_LOCAL && list(local, ".", 1, usize::MAX, atom) && hostname(host)
    })
}

fn atom(value: &str) -> bool {
    alphanumeric_or(value, "!#$%&'*+/=?^_`{|}~-")
}

fn alphanumeric_or(value: &str, these: &str) -> bool {
    let mut bytes = value.bytes();
    bytes.all(|byte| byte.is_ascii_alphanumeric() || these.as_bytes().contains(&byte))
}

/// Four numbers of 0 to 255 without leading zeros.
pub(crate) fn ipv4(value: &str) -> bool {
    list(value, ".", IPV4_PARTS, IPV4_PARTS, octet)
}

fn octet(value: &str) -> bool {
    whole_up_to(value, 255)
}

/// An IPv4 address, a slash, and 0 to 32 without leading zeros.
pub(crate) fn cidr(value: &str) -> bool {
    value.split_once('/').map_or(false, |(address, prefix)| {
        ipv4(address) && whole_up_to(prefix, 32)
    })
}

fn whole_up_to(value: &str, most: u16) -> bool {
    whole(value, 3) && value.parse::<u16>().map_or(false, |number| number <= most)
}
