//! The pairs of a dictionary as borrowed text, without a copy.

use std::marker::PhantomData;
use std::{ptr, slice, str};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Reads a dictionary of text; stops at what is no text, or cannot be sent as UTF-8.
///
/// No Python code runs while it reads, so nobody can change the dictionary, and the
/// text it lends lives as long as its entries.
pub struct Pairs<'d> {
    dict: *mut ffi::PyObject,
    next: ffi::Py_ssize_t,
    unread: bool,
    lent: PhantomData<&'d str>,
}

impl<'d> Pairs<'d> {
    pub fn of(dict: &'d Bound<'_, PyDict>) -> Self {
        Self {
            dict: dict.as_ptr(),
            next: 0,
            unread: false,
            lent: PhantomData,
        }
    }

    /// Whether there is an entry that is not well-formed text.
    pub fn are_unread(&self) -> bool {
        self.unread
    }
}

impl<'d> Iterator for &mut Pairs<'d> {
    type Item = (&'d str, &'d str);

    fn next(&mut self) -> Option<Self::Item> {
        let (mut name, mut value) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: the dictionary is alive and is not changed between the calls.
        if unsafe { ffi::PyDict_Next(self.dict, &mut self.next, &mut name, &mut value) } == 0 {
            return None;
        }
        // SAFETY: both are alive, as entries of the dictionary.
        let pair = unsafe { text(name).zip(text(value)) };
        self.unread |= pair.is_none();
        pair
    }
}

/// The text of an object; none for other types, subclasses and lone surrogates.
///
/// # Safety
///
/// The object must outlive the text.
unsafe fn text<'d>(object: *mut ffi::PyObject) -> Option<&'d str> {
    let mut size = 0;
    // SAFETY: the object is alive; what Python answers is UTF-8 of that size.
    unsafe {
        if ffi::PyUnicode_CheckExact(object) == 0 {
            return None;
        }
        let data = ffi::PyUnicode_AsUTF8AndSize(object, &mut size);
        if data.is_null() {
            ffi::PyErr_Clear();
            return None;
        }
        let bytes = slice::from_raw_parts(data.cast::<u8>(), size.unsigned_abs());
        Some(str::from_utf8_unchecked(bytes))
    }
}
