//! The way in: from a method's name and parameters to its check.

use alloc::vec::Vec;

use crate::call::Call;
use crate::methods::{MAX_PARAMS, METHODS};
use crate::options::Options;
use crate::report::Report;
use crate::rules;

/// Judges a call before it is sent, and answers everything that is wrong, in
/// the order in which the server looks.
///
/// `params` may be any pairs of texts: an array, a vector or a borrowed map.
/// Where a name comes twice, the last value counts.
pub fn check<P, K, V>(method: &str, params: P, options: &Options) -> Report
where
    P: IntoIterator<Item = (K, V)>,
    K: AsRef<str>,
    V: AsRef<str>,
{
    let owned: Vec<(K, V)> = params.into_iter().collect();
    let given: Vec<(&str, &str)> = owned
        .iter()
        .map(|(name, value)| (name.as_ref(), value.as_ref()))
        .collect();
    judge(method, &given, options)
}

fn judge(method: &str, given: &[(&str, &str)], options: &Options) -> Report {
    let mut call = Call::new(options);
    match METHODS.binary_search_by(|row| row.name.cmp(method)) {
        Ok(at) => METHODS[at].judge(&mut call, given),
        Err(_) => call.broken(&rules::INVALID_METHOD),
    }
    call.report
}

/// Values in declared order; empty for parameters that are not given.  The size
/// is the same for all methods, so that constant positions need no check.
pub(crate) type Values<'v> = [&'v str; MAX_PARAMS];

/// A line of the table of methods, which is sorted by name.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    pub(crate) check: fn(&mut Call, &Values),
    pub(crate) params: &'static [&'static str],
}

impl Method {
    fn judge(&self, call: &mut Call, given: &[(&str, &str)]) {
        let mut values = [""; MAX_PARAMS];
        let mut unknown = Vec::new();
        for &(name, value) in given {
            match self.params.iter().position(|declared| *declared == name) {
                Some(at) => values[at] = value,
                None => unknown.push(name),
            }
        }
        (self.check)(call, &values);
        unknown.sort_unstable();
        unknown.dedup();
        for name in unknown {
            call.unknown_parameter(name);
        }
    }
}
