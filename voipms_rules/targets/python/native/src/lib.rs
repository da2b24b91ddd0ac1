//! The generated Rust checks under the Python function `check`.
//!
//! [`faster`] takes Python's own `check` and answers one that asks Rust first.  Rust
//! takes the short way only: a dictionary of plain text and no options.  All else,
//! and every rule whose Python form it has not seen yet, it leaves to Python, so
//! reports are the same objects with the same contents on both ways.

mod pairs;

use std::collections::HashMap;
use std::sync::Mutex;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use pyo3::{ffi, intern};
use voipms_checks::{Options, Report, Violation};

use Given::No;
use pairs::Pairs;

/// What Python has given; there is one interpreter.
static CALLER: PyOnceLock<Caller> = PyOnceLock::new();

struct Caller {
    /// `check` as Python has it.
    check: Py<PyAny>,
    /// The class of reports.
    report: Py<PyType>,
    /// The methods used so far, each with the report of a good call.
    known: Py<PyDict>,
    /// The rules that have been broken so far, by id, as Python quotes them.
    rules: Mutex<HashMap<String, Py<PyTuple>>>,
}

/// A faster `check` for the same class of reports and the same register of methods.
#[pyfunction]
fn faster<'py>(
    py: Python<'py>,
    check: Py<PyAny>,
    report: Py<PyType>,
    known: Py<PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let rules = Mutex::default();
    let _ = CALLER.set(
        py,
        Caller {
            check,
            report,
            known,
            rules,
        },
    );
    py.import("voipms_checks._native")?.getattr("check")
}

/// Judge a call without sending it; see the package documentation for the arguments.
#[pyfunction]
#[pyo3(
    signature = (method, params, *, level=No, ignore=No, lookups=No, now=No),
    text_signature = "(method, params, *, level='observed', ignore=(), lookups=None, now=None)"
)]
fn check<'py>(
    method: &Bound<'py, PyAny>,
    params: &Bound<'py, PyAny>,
    level: Given<'py>,
    ignore: Given<'py>,
    lookups: Given<'py>,
    now: Given<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let caller = CALLER.get(method.py()).expect("faster() comes first");
    let default = level.is_observed() && ignore.is_nothing() && lookups.is_none() && now.is_none();
    if default && let Some(report) = caller.short(method, params)? {
        return Ok(report);
    }
    let options = [
        ("level", level),
        ("ignore", ignore),
        ("lookups", lookups),
        ("now", now),
    ];
    caller.long(method, params, options)
}

/// A keyword argument.
enum Given<'py> {
    No,
    Yes(Bound<'py, PyAny>),
}

impl<'py> Given<'py> {
    /// Whether it is left out, or what it is when left out.
    fn is(&self, default: impl Fn(&Bound<'py, PyAny>) -> bool) -> bool {
        match self {
            No => true,
            Given::Yes(value) => default(value),
        }
    }

    fn is_none(&self) -> bool {
        self.is(|value| value.is_none())
    }

    fn is_nothing(&self) -> bool {
        self.is(|value| {
            value
                .cast_exact::<PyTuple>()
                .is_ok_and(|tuple| tuple.is_empty())
        })
    }

    fn is_observed(&self) -> bool {
        self.is(|value| {
            value
                .cast_exact::<PyString>()
                .is_ok_and(|text| text == "observed")
        })
    }
}

impl<'py> FromPyObject<'_, 'py> for Given<'py> {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Given::Yes(value.to_owned()))
    }
}

impl Caller {
    /// The report where it can be told here.
    fn short<'py>(
        &self,
        method: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let (Ok(method), Ok(params)) = (method.cast_exact::<PyString>(), params.cast_exact())
        else {
            return Ok(None);
        };
        let Some(known) = self.known.bind(method.py()).get_item(method)? else {
            return Ok(None);
        };
        let mut pairs = Pairs::of(params);
        let found = voipms_checks::check(method.to_str()?, &mut pairs, &Options::default());
        if pairs.are_unread() {
            return Ok(None);
        }
        if found.all.is_empty() {
            return known.cast::<PyTuple>()?.get_item(1).map(Some);
        }
        self.told(method, params, &found)
    }

    /// A report of broken rules, if Python's form of all of them is known.
    fn told<'py>(
        &self,
        method: &Bound<'py, PyString>,
        params: &Bound<'py, PyDict>,
        found: &Report,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = method.py();
        let Some(rules) = self.learnt(py, found) else {
            return Ok(None);
        };
        let noted: PyResult<Vec<_>> = rules.iter().map(|rule| noted(rule, params)).collect();
        self.filled(method, PyTuple::new(py, noted?)?).map(Some)
    }

    /// Python's form of the broken rules.  Nothing is created under the lock: that may
    /// wake the garbage collector, and it may run code that comes here again.
    fn learnt<'py>(&self, py: Python<'py>, found: &Report) -> Option<Vec<Bound<'py, PyTuple>>> {
        let rules = self.rules.lock().expect(NO_PANIC);
        let known = |violation: &Violation| Some(rules.get(violation.rule)?.bind(py).clone());
        found.all.iter().map(known).collect()
    }

    /// A report, without the detour through its constructor.
    fn filled<'py>(
        &self,
        method: &Bound<'py, PyString>,
        found: Bound<'py, PyTuple>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = method.py();
        let class = self.report.bind(py);
        // SAFETY: a class of Python's has this slot, and it answers an object or an error.
        let report = unsafe {
            let slot = ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_alloc);
            let alloc: ffi::allocfunc = std::mem::transmute(slot);
            Bound::from_owned_ptr_or_err(py, alloc(class.as_type_ptr(), 0))?
        };
        report.setattr(intern!(py, "method"), method)?;
        report.setattr(intern!(py, "_found"), found)?;
        Ok(report)
    }

    /// What Python says, and the rules it quotes on the way.
    fn long<'py>(
        &self,
        method: &Bound<'py, PyAny>,
        params: &Bound<'py, PyAny>,
        options: [(&str, Given<'py>); 4],
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = method.py();
        let given = PyDict::new(py);
        for (name, option) in options {
            if let Given::Yes(value) = option {
                given.set_item(name, value)?;
            }
        }
        let report = self.check.bind(py).call((method, params), Some(&given))?;
        for found in report.getattr(intern!(py, "_found"))?.try_iter()? {
            self.learn(&found?.get_item(0)?)?;
        }
        Ok(report)
    }

    /// Remember a rule, unless it is one that speaks of any parameter.
    fn learn(&self, rule: &Bound<'_, PyAny>) -> PyResult<()> {
        let id: String = rule.get_item(2)?.extract()?;
        if !OF_ANY_PARAMETER.contains(&id.as_str()) {
            let rule = rule.cast::<PyTuple>()?.clone().unbind();
            self.rules.lock().expect(NO_PANIC).insert(id, rule);
        }
        Ok(())
    }
}

const NO_PANIC: &str = "nothing panics under this lock";

/// Rules whose Python form differs from call to call.
const OF_ANY_PARAMETER: [&str; 2] = ["unknown_parameter", "unencodable_value"];

/// A broken rule with the value at fault, unless that is a secret, as Python notes it.
fn noted<'py>(
    rule: &Bound<'py, PyTuple>,
    params: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyTuple>> {
    let py = rule.py();
    let secret = rule.get_item(6)?.is_truthy()?;
    let value = if secret {
        None
    } else {
        params.get_item(rule.get_item(1)?)?
    };
    let warns = rule.get_item(3)?.extract::<u8>()? > OBSERVED;
    (rule, value, warns).into_pyobject(py)
}

/// The weakest evidence that makes an error, as Python counts it.
const OBSERVED: u8 = 1;

#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(faster, module)?)?;
    module.add_function(wrap_pyfunction!(check, module)?)
}
