//! What a check answers.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use crate::codes::{Code, Kind};

/// Whether a violation fails the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The server is expected to refuse the call.
    Error,
    /// The call may well pass.
    Warning,
}

/// One rule that a call breaks.  It never holds a parameter's value.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The status that the server is expected to answer.
    pub code: Code,
    /// The name of the parameter at fault.
    pub param: Cow<'static, str>,
    /// The id of the rule.
    pub rule: &'static str,
    /// Whether it fails the call.
    pub severity: Severity,
    /// What was expected.
    pub message: &'static str,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.param, self.message, self.code)
    }
}

/// Everything that is wrong with a call.
#[must_use]
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Errors and warnings in the order in which the server looks.
    pub all: Vec<Violation>,
}

impl Report {
    /// Whether the call passes; warnings do not fail it.
    pub fn is_ok(&self) -> bool {
        self.violations().next().is_none()
    }

    /// The errors.
    pub fn violations(&self) -> impl Iterator<Item = &Violation> {
        self.of(Severity::Error)
    }

    /// What is suspicious but does not fail the call.
    pub fn warnings(&self) -> impl Iterator<Item = &Violation> {
        self.of(Severity::Warning)
    }

    /// The status that the server is expected to answer: the code of the first
    /// error; none where that code is not the server's.
    pub fn status(&self) -> Option<Code> {
        let first = self.violations().next()?;
        (first.code.kind() != Kind::Local).then_some(first.code)
    }

    /// The report of a call that passes.
    ///
    /// # Errors
    ///
    /// The report of a call that does not pass, as an error.
    pub fn into_result(self) -> Result<Self, InvalidRequest> {
        if self.is_ok() {
            Ok(self)
        } else {
            Err(InvalidRequest(self))
        }
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Violation> {
        self.all.iter().filter(move |v| v.severity == severity)
    }
}

/// A failed check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequest(Report);

impl InvalidRequest {
    /// What is wrong.
    pub fn report(&self) -> &Report {
        &self.0
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid request")?;
        let mut separator = ": ";
        for violation in self.0.violations() {
            write!(f, "{separator}{violation}")?;
            separator = "; ";
        }
        Ok(())
    }
}

#[cfg(feature = "std")]
impl std::error::Error for InvalidRequest {}
