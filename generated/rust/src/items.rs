// Generated from the catalog by `voipms-rules generate`; do not edit.

//! What lists want of their items.

use crate::{rt, tables};

pub(crate) fn codecs_item(item: &str) -> bool {
    rt::matches(item, &tables::CODECS_ITEM)
}

pub(crate) fn ip_list_item(item: &str) -> bool {
    rt::ipv4(item) || rt::cidr(item) || rt::hostname(item)
}

pub(crate) fn pop_list_item(item: &str) -> bool {
    rt::digits(item, 1, 6)
}

pub(crate) fn locales_item(item: &str) -> bool {
    rt::matches(item, &tables::LOCALES_ITEM)
}

pub(crate) fn emails_item(item: &str) -> bool {
    rt::email(item)
}

pub(crate) fn ring_members_item(item: &str) -> bool {
    rt::matches(item, &tables::RING_MEMBERS_ITEM)
}

pub(crate) fn max_phonebook_item(item: &str) -> bool {
    rt::length(item, 1, usize::MAX)
}

pub(crate) fn hours_item(item: &str) -> bool {
    rt::integer(item, 0, 23, 1, rt::Zeros::Leading)
}

pub(crate) fn minutes_item(item: &str) -> bool {
    rt::integer(item, 0, 59, 1, rt::Zeros::Leading)
}

pub(crate) fn weekdays_item(item: &str) -> bool {
    rt::in_set_fold(item, tables::WEEKDAYS_ITEM)
}

pub(crate) fn hunt_seconds_item(item: &str) -> bool {
    rt::digits(item, 1, 4)
}

pub(crate) fn hunt_press_item(item: &str) -> bool {
    rt::in_set(item, tables::FLAG)
}

pub(crate) fn invalid_mixed_numbers_item(item: &str) -> bool {
    !rt::has_prefix(item, tables::INVALID_MIXED_NUMBERS_ITEM)
}

pub(crate) fn invalid_mixed_numbers_item_2(item: &str) -> bool {
    rt::matches(item, &tables::INVALID_MIXED_NUMBERS_ITEM_2)
}
