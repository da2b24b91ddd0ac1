//! What a status means: the methods of [`Code`], and [`Status`] for any text.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::codes::{Code, Kind, Outcome, Retry, ROWS};

/// A line of the table of codes, which is sorted by text and indexed by code.
pub(crate) struct Row {
    pub(crate) code: Code,
    pub(crate) text: &'static str,
    pub(crate) kind: Kind,
    pub(crate) outcome: Outcome,
    pub(crate) retry: Retry,
    pub(crate) message: &'static str,
    pub(crate) remedy: &'static str,
}

impl Code {
    /// All codes of the catalog, sorted.
    pub fn all() -> impl ExactSizeIterator<Item = Code> {
        ROWS.iter().map(|row| row.code)
    }

    /// The code as the API spells it.
    pub fn as_str(self) -> &'static str {
        self.row().text
    }

    /// The provider's text, verbatim; empty for the few codes that are not the provider's.
    pub fn message(self) -> &'static str {
        self.row().message
    }

    /// The sort of fault.
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// Whether the call failed, or worked and found nothing.
    pub fn outcome(self) -> Outcome {
        self.row().outcome
    }

    /// When the same call may succeed.
    pub fn retry(self) -> Retry {
        self.row().retry
    }

    /// What to do about it, in our words.
    pub fn remedy(self) -> &'static str {
        self.row().remedy
    }

    /// Whether the code says that the call worked and found nothing.
    pub fn is_empty(self) -> bool {
        self.outcome() == Outcome::Empty
    }

    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl AsRef<str> for Code {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(status: &str) -> Result<Self, Self::Err> {
        ROWS.binary_search_by(|row| row.text.cmp(status))
            .map(|at| ROWS[at].code)
            .map_err(|_| UnknownCode(status.to_owned()))
    }
}

impl TryFrom<&str> for Code {
    type Error = UnknownCode;

    fn try_from(status: &str) -> Result<Self, Self::Error> {
        status.parse()
    }
}

/// The catalog does not have this status.  [`Status`] keeps such a text instead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode(String);

impl UnknownCode {
    /// The status, as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown status {:?}", self.0)
    }
}

#[cfg(feature = "std")]
impl std::error::Error for UnknownCode {}

/// Any status the server answers: one of the catalog, or one that is newer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// A status of the catalog.
    Known(Code),
    /// Any other text, as it was given.
    Unknown(String),
}

impl Status {
    /// The code, where the catalog has it.
    pub fn code(&self) -> Option<Code> {
        match self {
            Self::Known(code) => Some(*code),
            Self::Unknown(_) => None,
        }
    }

    /// The status as the API spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(code) => code.as_str(),
            Self::Unknown(text) => text,
        }
    }

    /// Whether it says that the call worked and found nothing.
    pub fn is_empty(&self) -> bool {
        self.code().map_or(false, Code::is_empty)
    }
}

impl From<Code> for Status {
    fn from(code: Code) -> Self {
        Self::Known(code)
    }
}

impl From<&str> for Status {
    fn from(status: &str) -> Self {
        match status.parse() {
            Ok(code) => Self::Known(code),
            Err(UnknownCode(text)) => Self::Unknown(text),
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
