//! Status codes of the VoIP.ms API, and checks that say, before a request is
//! sent, which of them the server would answer.
//!
//! ```
//! use voipms_checks::{check, Code, Options};
//!
//! let message = "x".repeat(161);
//! let params = [("did", "5551234567"), ("dst", "5557654321"), ("message", &message)];
//! let report = check("sendSMS", params, &Options::default());
//! assert_eq!(report.status(), Some(Code::SmsToolong));
//! ```
//!
//! [`check`] answers a [`Report`] of everything that is wrong, and
//! [`Report::into_result`] makes an error of it.  A status that the server did
//! answer is a [`Status`]; ask it what it means:
//!
//! ```
//! use voipms_checks::{Code, Kind, Status};
//!
//! let status = Status::from("no_sms");
//! assert!(status.is_empty()); // the call worked, the list is empty
//!
//! let status = Status::from("ip_not_enabled");
//! let kind = status.code().map(Code::kind);
//! assert_eq!(kind, Some(Kind::Auth)); // a fault of the configuration
//! ```
//!
//! Absent parameters and empty strings both mean "not given".  Values are
//! judged, never stored: no report, violation or error carries one.
//!
//! `codes`, `rules`, `tables`, `items`, `methods` and `checks` are printed from
//! the catalog by `voipms-rules generate`; the other modules are copied beside
//! them from `voipms_rules/targets/rust/runtime`.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;

mod call;
mod check;
mod checks;
mod codes;
mod items;
mod methods;
mod options;
mod report;
mod rt;
mod rules;
mod status;
mod tables;

pub use check::check;
pub use codes::{Code, Kind, Outcome, Retry};
pub use options::{Level, Lookups, Options};
pub use report::{InvalidRequest, Report, Severity, Violation};
pub use status::{Status, UnknownCode};
