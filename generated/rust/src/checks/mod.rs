// Generated from the catalog by `voipms-rules generate`; do not edit.

//! The checks, a module per area and a function per method.

pub(crate) mod accounts;
pub(crate) mod callflow;
pub(crate) mod cdr;
pub(crate) mod clients;
pub(crate) mod conference;
pub(crate) mod dids;
pub(crate) mod e911;
pub(crate) mod fax;
pub(crate) mod general;
pub(crate) mod lnp;
pub(crate) mod messaging;
pub(crate) mod parking;
pub(crate) mod recordings;
pub(crate) mod voicemail;
