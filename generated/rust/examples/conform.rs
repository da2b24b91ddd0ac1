// Copied by `voipms-rules generate` from voipms_rules/targets/rust/runtime/examples/conform.rs; edit it there.

//! Answers conformance cases: reads one call per line and writes one verdict
//! per line.  The protocol is that of `voipms_rules/conformance/wire.py`.

use std::error::Error;
use std::io::{self, BufRead, BufWriter, Write};

use voipms_checks::{check, Lookups, Options, Report, Severity};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let mut verdicts = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        writeln!(verdicts, "{}", judge(&line?)?)?;
    }
    Ok(verdicts.flush()?)
}

fn judge(line: &str) -> Result<String> {
    let fields: Vec<&str> = line.split('\t').collect();
    if let [id, method, now, lookups, params, "."] = fields[..] {
        let options = Options {
            now: Some(now.to_owned()),
            lookups: lookups_of(lookups)?,
            ..Options::default()
        };
        let params = params_of(params)?;
        let pairs = params.iter().map(|(name, value)| (*name, value));
        let report = check(method, pairs, &options);
        Ok(format!("{id}\t{}", verdict(&report)))
    } else {
        Err(format!("not six fields: {line:?}").into())
    }
}

fn verdict(report: &Report) -> String {
    let items = report.all.iter().map(|v| {
        let letter = match v.severity {
            Severity::Error => 'E',
            Severity::Warning => 'W',
        };
        format!("{}|{}|{}|{letter}", v.code, v.param, v.rule)
    });
    items.collect::<Vec<_>>().join(";")
}

fn lookups_of(field: &str) -> Result<Lookups> {
    let items = field.split_whitespace();
    items
        .map(|item| match item.split_once('=') {
            Some((key, texts)) => {
                let values: Result<_> = texts.split(',').map(unhex).collect();
                Ok((key.to_owned(), values?))
            }
            None => Ok((item.to_owned(), Default::default())),
        })
        .collect()
}

fn params_of(field: &str) -> Result<Vec<(&str, String)>> {
    field.split_whitespace().map(param_of).collect()
}

fn param_of(item: &str) -> Result<(&str, String)> {
    let (name, text) = item
        .split_once("=s:")
        .ok_or_else(|| format!("not a text: {item:?}"))?;
    Ok((name, unhex(text)?))
}

fn unhex(text: &str) -> Result<String> {
    let pairs = (0..text.len()).step_by(2);
    let bytes: std::result::Result<Vec<u8>, _> = pairs
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16))
        .collect();
    Ok(String::from_utf8(bytes?)?)
}
