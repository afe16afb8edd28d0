//! How loud each finding is: the rule's own level, `[check]`, `[[allow]]`, then flags.

use std::collections::BTreeMap;

use super::{Context, RULES, find, unused_exception};
use crate::finding::{Finding, Level};

/// A level given by a flag: for one rule, or for all that warn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Override {
    Rule(String, Level),
    /// `--deny warnings`
    DenyWarnings,
}

/// The levels in force for one run.
#[derive(Debug)]
pub struct Levels<'a> {
    context: &'a Context<'a>,
    levels: BTreeMap<&'static str, Level>,
    deny_warnings: bool,
}

impl<'a> Levels<'a> {
    #[must_use]
    pub fn new(context: &'a Context<'a>, overrides: &[Override]) -> Self {
        let mut levels: BTreeMap<_, _> = RULES.iter().map(|rule| (rule.id, rule.level)).collect();
        for (rule, level) in &context.settings().levels {
            if let Some(rule) = find(rule) {
                levels.insert(rule.id, level.value);
            }
        }
        for over in overrides {
            if let Override::Rule(id, level) = over
                && let Some(rule) = find(id)
            {
                levels.insert(rule.id, *level);
            }
        }
        let deny_warnings = overrides.contains(&Override::DenyWarnings);
        Self { context, levels, deny_warnings }
    }

    /// Gives each finding its level, drops what is allowed, adds what is wrong with
    /// the exceptions themselves, and sorts by place.
    #[must_use]
    pub fn apply(&self, mut findings: Vec<Finding>) -> Vec<Finding> {
        let exceptions = &self.context.settings().exceptions;
        let mut used = vec![false; exceptions.len()];
        for finding in &mut findings {
            self.set(finding);
            for (exception, used) in exceptions.iter().zip(&mut used) {
                let path = &self.context.draft.sources.get(finding.at.file).path;
                if exception.rule.value == finding.rule && covers(&exception.path, path) {
                    *used = true;
                    if exception.until.as_ref().is_none_or(|until| until.value >= self.context.today) {
                        finding.level = Level::Allow;
                    }
                }
            }
        }
        let mut own = unused_exception::check(self.context, &used);
        own.iter_mut().for_each(|finding| self.set(finding));
        findings.append(&mut own);
        findings.retain(|f| f.level > Level::Allow);
        findings.sort_by(|a, b| (a.at, a.rule, &a.key).cmp(&(b.at, b.rule, &b.key)));
        findings
    }

    fn set(&self, finding: &mut Finding) {
        let level = self.levels.get(finding.rule).copied().unwrap_or(Level::Deny);
        let raised = self.deny_warnings && level == Level::Warn;
        finding.level = if raised { Level::Deny } else { level };
    }
}

/// Whether an exception's path is that file, or a folder above it.
fn covers(pattern: &str, path: &str) -> bool {
    pattern == path || (pattern.ends_with('/') && path.starts_with(pattern))
}
