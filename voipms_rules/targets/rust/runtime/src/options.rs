//! What a caller can adjust about a check.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

/// How well a rule is supported by evidence, each level weaker than the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The provider documents it.
    Documented,
    /// The live server was seen to apply it.
    #[default]
    Observed,
    /// It follows from the documentation indirectly.
    Inferred,
}

/// Values of the caller's account by method and field, such as `getDIDsInfo.did`.
pub type Lookups = BTreeMap<String, BTreeSet<String>>;

/// Adjustments of a check.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The date of the call, `yyyy-mm-dd`.  By default it is the date in the last
    /// time zone of the earth, so that today passes everywhere.
    pub now: Option<String>,
    /// Values of the caller's account.  What is not there is not checked.
    pub lookups: Lookups,
    /// The weakest evidence that fails a call; rules with less warn.
    pub level: Level,
    /// Ids of rules, and codes, that are not reported.
    pub ignore: Vec<String>,
}
