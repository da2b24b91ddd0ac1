// Copied by `voipms-rules generate` from voipms_rules/targets/rust/runtime/src/rt/texts.rs; edit it there.

//! Texts: sets, characters, lengths, patterns and lists.

/// Whether the set has the value.
pub(crate) fn in_set(value: &str, set: &[&str]) -> bool {
    set.contains(&value)
}

/// `in_set` for a set in lower case, whatever the case of the value.  Only
/// ASCII letters fold: what Unicode folds besides, the server does not.
pub(crate) fn in_set_fold(value: &str, set: &[&str]) -> bool {
    set.iter().any(|member| value.eq_ignore_ascii_case(member))
}

/// Whether the value starts with one of the prefixes.
pub(crate) fn has_prefix(value: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| value.starts_with(prefix))
}

/// Whether the value is `least` to `most` bytes long.
pub(crate) fn utf8_length(value: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&value.len())
}

/// Whether the value is `least` to `most` code points long.
pub(crate) fn length(value: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&value.chars().count())
}

/// A set of ASCII characters, one bit each.
pub(crate) type Class = [u64; 2];

fn in_class(byte: u8, class: &Class) -> bool {
    byte.is_ascii() && class[usize::from(byte / 64)] >> (byte % 64) & 1 == 1
}

/// Whether all characters of the value are in the class.
pub(crate) fn chars_only(value: &str, class: &Class) -> bool {
    value.bytes().all(|byte| in_class(byte, class))
}

/// Whether a character of the value is in the class.
pub(crate) fn chars_some(value: &str, class: &Class) -> bool {
    value.bytes().any(|byte| in_class(byte, class))
}

/// Stands in a pattern's table where no text can match any more.
pub(crate) const NO_MATCH: u8 = 0xFF;

/// A minimal automaton over ASCII.  State 0 is the start; `next` has a row per
/// state and a column per class of characters.
pub(crate) struct Pattern {
    pub(crate) classes: &'static [u8; 128],
    pub(crate) columns: usize,
    pub(crate) next: &'static [u8],
    pub(crate) accepting: &'static [u8],
}

/// Whether the pattern matches the whole value.
pub(crate) fn matches(value: &str, pattern: &Pattern) -> bool {
    let mut state = 0;
    for byte in value.bytes() {
        if !byte.is_ascii() {
            return false;
        }
        let column = usize::from(pattern.classes[usize::from(byte)]);
        state = match pattern.next[state * pattern.columns + column] {
            NO_MATCH => return false,
            next => usize::from(next),
        };
    }
    pattern.accepting[state] == b'1'
}

/// Base64 with or without padding.  Line breaks are ignored; the length must be
/// one that whole bytes can have.
pub(crate) fn base64(value: &str) -> bool {
    let (mut digits, mut padding) = (0_usize, 0_usize);
    for byte in value.bytes().filter(|byte| !b"\r\n".contains(byte)) {
        match byte {
            b'=' => padding += 1,
            b'+' | b'/' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' if padding == 0 => digits += 1,
            _ => return false,
        }
    }
    digits > 0 && padding <= 2 && digits % 4 != 1
}

/// Whether the value is `header:target` with one of the headers.
pub(crate) fn routing(value: &str, headers: &[&str]) -> bool {
    value.split_once(':').map_or(false, |(header, target)| {
        in_set(header, headers) && (!target.is_empty() || header == "none")
    })
}

/// Whether the value has `least` to `most` items, none empty and all accepted.
pub(crate) fn list(
    value: &str,
    separator: u8,
    least: usize,
    most: usize,
    accept: fn(&str) -> bool,
) -> bool {
    let mut rest = value;
    for count in 1..=most {
        let end = rest.bytes().position(|byte| byte == separator);
        let item = &rest[..end.unwrap_or(rest.len())];
        if item.is_empty() || !accept(item) {
            return false;
        }
        match end {
            Some(end) => rest = &rest[end + 1..],
            None => return count >= least,
        }
    }
    false
}

/// Whether both lists have as many items.
pub(crate) fn same_count(separator: &str, one: &str, other: &str) -> bool {
    one.matches(separator).count() == other.matches(separator).count()
}
