//! `coopdir check`: every file read, every rule applied, every problem said.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::mend::mend;
use super::open::{Opened, open, root};
use super::scope::Scope;
use super::{Exit, Ui};
use crate::failure::Failure;
use crate::finding::{Finding, Level};
use crate::fold::nearest;
use crate::report::{self, Format, View};
use crate::rules::{self, Override, RULES};
use crate::{disk, git, msg};

#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "flags of a command line")]
pub struct CheckArgs {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT")]
    format: Option<FormatArg>,
    #[arg(long, conflicts_with = "format")]
    json: bool,
    #[arg(long, value_name = "REV", allow_hyphen_values = true)]
    since: Option<String>,
    #[arg(long)]
    fix: bool,
    #[arg(short = 'n', long, requires = "fix")]
    dry_run: bool,
    #[arg(long, value_name = "RULE")]
    deny: Vec<String>,
    #[arg(long, value_name = "RULE")]
    warn: Vec<String>,
    #[arg(long, value_name = "RULE")]
    allow: Vec<String>,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_name = "FILE")]
    summary: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatArg {
    Human,
    Json,
    Jsonl,
    Github,
    Gitlab,
    Sarif,
    Rdjson,
    Markdown,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Self {
        match format {
            FormatArg::Human => Self::Human,
            FormatArg::Json => Self::Json,
            FormatArg::Jsonl => Self::Jsonl,
            FormatArg::Github => Self::Github,
            FormatArg::Gitlab => Self::Gitlab,
            FormatArg::Sarif => Self::Sarif,
            FormatArg::Rdjson => Self::Rdjson,
            FormatArg::Markdown => Self::Markdown,
        }
    }
}

/// # Errors
/// When the directory, a path or git cannot be read, or a file cannot be written.
pub fn run(args: &CheckArgs, ui: &Ui) -> Result<Exit> {
    let start = Instant::now();
    let overrides = overrides(args)?;
    let scope = Scope::new(&root(ui)?, &ui.moved(&args.paths), args.since.as_deref())?;
    let format = format(args, ui);
    let mut opened = open(ui, &overrides)?;
    if args.fix {
        let written = mend(ui, &opened, &scope, &overrides, args.dry_run)?;
        if args.dry_run {
            return Ok(exit(&in_scope(&opened, &scope)));
        }
        if written {
            opened = open(ui, &overrides)?;
        }
    }
    let findings = in_scope(&opened, &scope);
    let for_forge = !matches!(format, Format::Human | Format::Json | Format::Jsonl) || args.summary.is_some();
    let prefix = if for_forge { git::prefix(&opened.root).unwrap_or_default() } else { String::new() };
    let view = View {
        sources: opened.sources(),
        findings: &findings,
        words: &ui.words,
        prefix: &prefix,
        screen: ui.screen(),
        verbose: ui.verbose,
        took: Some(start.elapsed()),
    };
    if !(ui.quiet && format == Format::Human && findings.is_empty()) {
        ui.print(&report::render(format, &view))?;
    }
    if let Some(path) = &args.summary {
        disk::append(path, &report::render(Format::Markdown, &view))?;
    }
    let elsewhere = opened.findings.len() - findings.len();
    if elsewhere > 0 {
        ui.note(&msg!("report-elsewhere", count = elsewhere));
    }
    Ok(exit(&findings))
}

fn in_scope(opened: &Opened, scope: &Scope) -> Vec<Finding> {
    let wanted = opened.findings.iter().filter(|finding| scope.wants(opened.sources(), finding));
    wanted.cloned().collect()
}

fn exit(findings: &[Finding]) -> Exit {
    let denied = findings.iter().any(|finding| finding.level == Level::Deny);
    if denied { Exit::Findings } else { Exit::Fine }
}

/// The format asked for, or else what the CI service that runs this reads.
fn format(args: &CheckArgs, ui: &Ui) -> Format {
    if args.json {
        return Format::Json;
    }
    if let Some(format) = args.format {
        return format.into();
    }
    let services = [("GITHUB_ACTIONS", "github", Format::Github), ("GITLAB_CI", "gitlab", Format::Gitlab)];
    for (variable, name, format) in services {
        if std::env::var(variable).is_ok_and(|value| value == "true") && !(args.fix && args.dry_run) {
            ui.note(&msg!("check-format-detected", variable = variable, format = name));
            return format;
        }
    }
    Format::Human
}

/// The levels that flags give; where they contradict each other the strictest wins.
fn overrides(args: &CheckArgs) -> Result<Vec<Override>> {
    let mut overrides = Vec::new();
    if args.strict {
        overrides.push(Override::DenyWarnings);
    }
    let levels = [(Level::Allow, &args.allow), (Level::Warn, &args.warn), (Level::Deny, &args.deny)];
    for (level, names) in levels {
        for name in names {
            if level == Level::Deny && name == "warnings" {
                overrides.push(Override::DenyWarnings);
                continue;
            }
            match rules::find(name) {
                Some(rule) if level < Level::Deny && rules::is_firm(rule.id) => {
                    crate::fail!("fail-firm-rule", rule = rule.id);
                }
                Some(rule) => overrides.push(Override::Rule(rule.id.to_owned(), level)),
                None => return Err(no_rule(name).into()),
            }
        }
    }
    Ok(overrides)
}

/// That there is no such rule, and which one is near.
pub(super) fn no_rule(name: &str) -> Failure {
    let failure = Failure::new(msg!("unknown-rule", name = name));
    match nearest(name, RULES.iter().map(|rule| rule.id)) {
        Some(near) => failure.help(msg!("fix-near", near = near)),
        None => failure.help(msg!("unknown-rule-help")),
    }
}
