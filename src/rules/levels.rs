//! How loud each finding is: the rule's own level, `[check]`, flags, then `[[allow]]`.

use std::collections::BTreeMap;

use super::{Context, RULES, find, unused_exception};
use crate::finding::{Finding, Level};
use crate::settings::Exception;

/// A level given by a flag: for one rule, or for all that warn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Override {
    Rule(String, Level),
    /// `--deny warnings`
    DenyWarnings,
}

/// Rules that stay denied whatever is asked: where they object, a value is lost and
/// stood in for, or the site would have no safe address for the group. (Files that
/// were never read give no group anyway.)
const FIRM: &[&str] = &[
    "bad-date",
    "bad-number",
    "duplicate-key",
    "duplicate-slug",
    "empty-value",
    "french-word",
    "missing-key",
    "slug-shape",
    "toml-syntax",
    "unknown-value",
    "wrong-type",
];

/// Whether a rule's level is fixed: neither `coopdir.toml` nor a flag lowers it.
#[must_use]
pub fn is_firm(id: &str) -> bool {
    FIRM.binary_search(&id).is_ok()
}

/// The levels in force for one run.
#[derive(Debug)]
pub struct Levels<'a> {
    context: &'a Context<'a>,
    /// As the directory has them; exceptions are held against these.
    settled: BTreeMap<&'static str, Level>,
    /// As flags change them for this run.
    in_force: BTreeMap<&'static str, Level>,
    /// The exceptions to each rule, by their numbers.
    exceptions: BTreeMap<&'a str, Vec<(usize, &'a Exception)>>,
}

impl<'a> Levels<'a> {
    #[must_use]
    pub fn new(context: &'a Context<'a>, overrides: &[Override]) -> Self {
        let settings = context.settings();
        let mut settled: BTreeMap<_, _> = RULES.iter().map(|rule| (rule.id, rule.level)).collect();
        for (rule, level) in &settings.levels {
            set(&mut settled, rule, level.value);
        }
        let mut in_force = settled.clone();
        for over in overrides {
            if let Override::Rule(id, level) = over {
                set(&mut in_force, id, *level);
            }
        }
        if overrides.contains(&Override::DenyWarnings) {
            for level in in_force.values_mut().filter(|level| **level == Level::Warn) {
                *level = Level::Deny;
            }
        }
        let mut exceptions: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (n, exception) in settings.exceptions.iter().enumerate().filter(|(_, e)| !is_firm(&e.rule)) {
            exceptions.entry(exception.rule.as_str()).or_default().push((n, exception));
        }
        Self { context, settled, in_force, exceptions }
    }

    /// Gives each finding its level, drops what is allowed, adds what is wrong with
    /// the exceptions themselves, and sorts by place.
    #[must_use]
    pub fn apply(&self, mut findings: Vec<Finding>) -> Vec<Finding> {
        let mut used = vec![false; self.context.settings().exceptions.len()];
        for finding in &mut findings {
            self.settle(finding, &mut used);
        }
        // An exception to `unused-exception` is judged after the others, which it excuses.
        for (n, _) in self.exceptions.get(unused_exception::RULE.id).into_iter().flatten() {
            used[*n] = true;
        }
        let mut own = unused_exception::check(self.context, &used);
        for finding in &mut own {
            self.settle(finding, &mut used);
        }
        findings.append(&mut own);
        findings.retain(|f| f.level > Level::Allow);
        findings.sort_by(|a, b| (a.at, a.rule, &a.key).cmp(&(b.at, b.rule, &b.key)));
        findings
    }

    fn settle(&self, finding: &mut Finding, used: &mut [bool]) {
        finding.level = self.in_force.get(finding.rule).copied().unwrap_or(Level::Deny);
        // What the directory allows anyway needs no exception.
        if self.settled.get(finding.rule) == Some(&Level::Allow) {
            return;
        }
        let path = &self.context.draft.sources.get(finding.at.file).path;
        for (n, exception) in self.exceptions.get(finding.rule).into_iter().flatten() {
            if covers(&exception.path, path) {
                used[*n] = true;
                if exception.until.as_ref().is_none_or(|until| until.value >= self.context.today) {
                    finding.level = Level::Allow;
                }
            }
        }
    }
}

fn set(levels: &mut BTreeMap<&'static str, Level>, id: &str, level: Level) {
    if let Some(rule) = find(id).filter(|_| !is_firm(id)) {
        levels.insert(rule.id, level);
    }
}

/// Whether an exception's path is that file, or a folder above it.
pub(super) fn covers(pattern: &str, path: &str) -> bool {
    pattern == path || (pattern.ends_with('/') && path.starts_with(pattern))
}

#[cfg(test)]
#[path = "levels_tests.rs"]
mod tests;
