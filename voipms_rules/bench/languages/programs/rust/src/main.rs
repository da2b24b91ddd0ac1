//! Times the generated Rust crate, garde and validator: the latter two on a
//! struct that lies ready, and on one that is filled from the map we are given.

mod peer;

use std::collections::HashMap;
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use voipms_checks::{check, Options};

const SAMPLE: Duration = Duration::from_millis(1);

pub type Params = HashMap<String, String>;
type Judge = Box<dyn Fn() -> bool>;
/// Makes of a call a function that judges it; what can be looked up before is.
type Prepare = fn(&Call) -> Judge;

/// A struct that both crates validate.
pub trait Peer {
    fn garde(&self) -> bool;
    fn validator(&self) -> bool;
}

impl<T: garde::Validate<Context = ()> + validator::Validate> Peer for T {
    fn garde(&self) -> bool {
        garde::Validate::validate(self).is_ok()
    }

    fn validator(&self) -> bool {
        validator::Validate::validate(self).is_ok()
    }
}

struct Call {
    what: String,
    name: String,
    method: String,
    params: Params,
}

struct Entry {
    name: &'static str,
    judge: Judge,
    times: u32,
    samples: Vec<String>,
}

const CONTENDERS: [(&str, Prepare); 5] = [
    ("ours", ours),
    ("garde", garde),
    ("validator", validator),
    ("garde, map", garde_of_map),
    ("validator, map", validator_of_map),
];

fn ours(call: &Call) -> Judge {
    let (method, params) = (call.method.clone(), call.params.clone());
    let options = Options::default();
    Box::new(move || check(&method, &params, &options).is_ok())
}

fn garde(call: &Call) -> Judge {
    let built = peer::build(&call.method, &call.params);
    Box::new(move || built.garde())
}

fn validator(call: &Call) -> Judge {
    let built = peer::build(&call.method, &call.params);
    Box::new(move || built.validator())
}

fn garde_of_map(call: &Call) -> Judge {
    let (method, params) = (call.method.clone(), call.params.clone());
    Box::new(move || peer::build(&method, &params).garde())
}

fn validator_of_map(call: &Call) -> Judge {
    let (method, params) = (call.method.clone(), call.params.clone());
    Box::new(move || peer::build(&method, &params).validator())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let calls = read(&arguments[1])?;
    let budget = Duration::from_secs_f64(arguments[3].parse()?);
    for (name, prepare) in &CONTENDERS[1..] {
        let judged = calls.iter().filter(|call| call.what == "judge");
        let digits: String = judged.map(|call| digit(prepare(call)())).collect();
        println!("judged\t{name}\t{digits}");
    }
    for call in calls.iter().filter(|call| call.what == "time") {
        time(call, budget);
    }
    Ok(())
}

fn read(path: &str) -> Result<Vec<Call>, Box<dyn Error>> {
    std::fs::read_to_string(path)?.lines().map(call_of).collect()
}

fn call_of(line: &str) -> Result<Call, Box<dyn Error>> {
    let fields: Vec<String> = line.split('\t').map(str::to_owned).collect();
    let [what, name, method, items] = <[String; 4]>::try_from(fields).map_err(|_| "not four fields")?;
    let params = items.split_whitespace().map(param_of).collect::<Result<_, _>>()?;
    Ok(Call { what, name, method, params })
}

fn param_of(item: &str) -> Result<(String, String), Box<dyn Error>> {
    let (name, hex) = item.split_once('=').ok_or("no equals sign")?;
    let bytes: Result<Vec<u8>, _> =
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16)).collect();
    Ok((name.to_owned(), String::from_utf8(bytes?)?))
}

fn digit(accepted: bool) -> char {
    if accepted { '1' } else { '0' }
}

fn time(call: &Call, budget: Duration) {
    let mut entries: Vec<Entry> = CONTENDERS
        .iter()
        .map(|(name, prepare)| {
            let judge = prepare(call);
            let times = times_of(&judge, budget / 2);
            Entry { name, judge, times, samples: Vec::new() }
        })
        .collect();
    let rounds = (budget.as_nanos() / SAMPLE.as_nanos()).max(3);
    for _ in 0..rounds {
        for entry in &mut entries {
            let spent = spend(&entry.judge, entry.times);
            entry.samples.push(format!("{spent:.1}"));
        }
        entries.reverse();
    }
    for Entry { name, judge, samples, .. } in entries {
        println!("timed\t{}\t{name}\t{}\t{}", call.name, digit(judge()), samples.join(" "));
    }
}

/// Warms up and answers how often a sample calls.
fn times_of(judge: &Judge, budget: Duration) -> u32 {
    let start = Instant::now();
    let mut times = 10;
    while start.elapsed() < budget {
        times = (SAMPLE.as_nanos() as f64 / spend(judge, times)).round().max(1.0) as u32;
    }
    times
}

/// Nanoseconds per call.
fn spend(judge: &Judge, times: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..times {
        black_box(judge());
    }
    (start.elapsed().as_nanos() as f64 / f64::from(times)).max(1.0)
}
