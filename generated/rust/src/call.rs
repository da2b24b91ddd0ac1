// Copied by `voipms-rules generate` from voipms_rules/targets/rust/runtime/src/call.rs; edit it there.

//! One request while it is judged, and what the rules say about it.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;
use core::mem;

use crate::codes::Code;
use crate::options::{Level, Options};
use crate::report::{Report, Severity, Violation};

/// What a violation says.  `level` is missing for advice, which never fails a call.
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) code: Code,
    pub(crate) param: &'static str,
    pub(crate) level: Option<Level>,
    pub(crate) message: &'static str,
}

static UNKNOWN_PARAMETER: Rule = Rule {
    id: "unknown_parameter",
    code: Code::UnknownParameter,
    param: "",
    level: None,
    message: "expected a parameter that the method has",
};

/// The parameters of a call, name and value.
pub(crate) type Params<'i, 'c> = &'i mut dyn Iterator<Item = (&'c str, &'c str)>;

pub(crate) struct Call<'c> {
    pub(crate) options: &'c Options,
    /// Names of parameters that the method does not have.
    pub(crate) unknown: Vec<&'c str>,
    report: Report,
}

impl<'c> Call<'c> {
    pub(crate) fn new(options: &'c Options) -> Self {
        Self {
            options,
            unknown: Vec::new(),
            report: Report::default(),
        }
    }

    /// What was reported, and the unknown parameters behind it.
    pub(crate) fn into_report(mut self) -> Report {
        self.unknown.sort_unstable();
        self.unknown.dedup();
        for name in mem::take(&mut self.unknown) {
            self.admit(&UNKNOWN_PARAMETER, Cow::Owned(name.to_owned()));
        }
        self.report
    }

    /// Reports a broken rule.
    pub(crate) fn broken(&mut self, rule: &'static Rule) {
        self.admit(rule, Cow::Borrowed(rule.param));
    }

    /// The one place where options decide what becomes of a violation.
    fn admit(&mut self, rule: &'static Rule, param: Cow<'static, str>) {
        let ignored = |name: &str| self.options.ignore.iter().any(|entry| entry == name);
        if ignored(rule.id) || ignored(rule.code.as_str()) {
            return;
        }
        self.report.all.push(Violation {
            code: rule.code,
            param,
            rule: rule.id,
            severity: self.severity(rule),
            message: rule.message,
        });
    }

    fn severity(&self, rule: &Rule) -> Severity {
        match rule.level {
            Some(level) if level <= self.options.level => Severity::Error,
            _ => Severity::Warning,
        }
    }
}
