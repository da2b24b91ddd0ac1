// Copied by `voipms-rules generate` from voipms_rules/targets/rust/runtime/src/check.rs; edit it there.

//! The way in: from a method's name and parameters to its check.

use crate::call::{Call, Params};
use crate::methods;
use crate::options::Options;
use crate::report::Report;
use crate::rules;

/// Judges a call before it is sent, and answers everything that is wrong, in
/// the order in which the server looks.
///
/// `params` are pairs of borrowed texts: a borrowed map, or an array or any
/// iterator of them.  Where a name comes twice, the last value counts.
pub fn check<'p, P, K, V>(method: &str, params: P, options: &Options) -> Report
where
    P: IntoIterator<Item = (&'p K, &'p V)>,
    K: AsRef<str> + ?Sized + 'p,
    V: AsRef<str> + ?Sized + 'p,
{
    let pairs = params.into_iter();
    judge(
        method,
        &mut pairs.map(|(name, value)| (name.as_ref(), value.as_ref())),
        options,
    )
}

/// The same for any iterator, so that the checks are compiled only once.
fn judge<'c>(method: &str, params: Params<'_, 'c>, options: &'c Options) -> Report {
    let mut call = Call::new(options);
    if !methods::judge(method, &mut call, params) {
        call.broken(&rules::INVALID_METHOD);
    }
    call.into_report()
}
