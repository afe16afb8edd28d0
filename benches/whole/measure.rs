//! What a piece of work costs, and works that take turns with what bounds them.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Turns of every race.
const TURNS: usize = 5;

/// Seconds on the clock, and of processors (user and system, children included).
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    pub wall: f64,
    pub cpu: f64,
}

impl Cost {
    pub fn heading() {
        println!("{:<36}{:>10}{:>10}{:>10}{:>16}", "", "wall ms", "CPU ms", "MiB", "× bound (CPU)");
    }
}

pub fn cost(work: impl FnOnce()) -> Cost {
    let (start, used) = (Instant::now(), used());
    work();
    Cost { wall: start.elapsed().as_secs_f64(), cpu: self::used() - used }
}

/// Processor seconds of this process and of the children it waited for (`proc(5)`,
/// `/proc/self/stat`: utime, stime, cutime, cstime in hundredths); 0 elsewhere.
fn used() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in brackets, may hold anything.
    let fields = stat.rsplit(')').next().unwrap_or("").split_whitespace();
    let ticks: u64 = fields.skip(11).take(4).filter_map(|field| field.parse::<u64>().ok()).sum();
    ticks as f64 / 100.0
}

/// The peak of resident memory of a command in MiB, where GNU `time` is at hand.
pub fn peak(command: &mut Command) -> Option<f64> {
    let mut timed = Command::new("/usr/bin/time");
    timed.args(["-f", "%M"]).arg(command.get_program()).args(command.get_args());
    timed.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let Ok(output) = timed.stdout(Stdio::null()).stderr(Stdio::piped()).output() else {
        command.status().expect("the command runs");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    let kib: f64 = said.lines().last()?.trim().parse().ok()?;
    Some(kib / 1024.0)
}

struct Runner<'a> {
    name: String,
    work: Box<dyn FnMut() -> Cost + 'a>,
    peak: Option<f64>,
    costs: Vec<Cost>,
}

/// A bound, and works that are measured against it.
pub struct Race<'a>(Vec<Runner<'a>>);

impl<'a> Race<'a> {
    pub fn new(bound: &str, work: impl FnMut() -> Cost + 'a) -> Self {
        let mut race = Self(Vec::new());
        race.add(bound, work, None);
        race
    }

    pub fn add(&mut self, name: &str, work: impl FnMut() -> Cost + 'a, peak: Option<f64>) {
        self.0.push(Runner { name: name.to_owned(), work: Box::new(work), peak, costs: Vec::new() });
    }

    /// Runs all in turns, then prints a line each.
    pub fn run(mut self) {
        for _ in 0..TURNS {
            for runner in &mut self.0 {
                let cost = (runner.work)();
                runner.costs.push(cost);
            }
        }
        let bound = self.0[0].costs.clone();
        for (n, runner) in self.0.iter().enumerate() {
            let wall = median(runner.costs.iter().map(|c| c.wall));
            // Hundredths are coarse: their mean is finer than their median.
            let cpu = mean(&runner.costs);
            let peak = runner.peak.map_or_else(String::new, |mib| format!("{mib:.0}"));
            let ratio = median(runner.costs.iter().zip(&bound).map(|(mine, bound)| mine.wall / bound.wall));
            let ratios =
                if n == 0 { String::new() } else { format!("{ratio:.2} ({:.2})", cpu / mean(&bound)) };
            println!("{:<36}{:>10.1}{:>10.1}{peak:>10}{ratios:>16}", runner.name, wall * 1e3, cpu * 1e3);
        }
    }
}

fn mean(costs: &[Cost]) -> f64 {
    costs.iter().map(|cost| cost.cpu).sum::<f64>() / costs.len() as f64
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
