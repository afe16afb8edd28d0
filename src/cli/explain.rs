//! `coopdir explain`: what a rule means, from its page in `docs/rules/`.

use anyhow::Result;
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::check::no_rule;
use super::examples::have_safe_fix;
use super::{Exit, Ui};
use crate::finding::Level;
use crate::json;
use crate::msg;
use crate::rules::{self, RULES, Rule};

#[derive(Debug, Args)]
pub struct ExplainArgs {
    #[arg(value_name = "RULE", required_unless_present = "list", conflicts_with = "list")]
    rule: Option<String>,
    #[arg(long)]
    list: bool,
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: FormatArg,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatArg {
    Human,
    Json,
}

/// Schema 1; see `docs/formats.md`.
#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    command: &'static str,
    rules: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    /// `error`, `warning` or `off`: what it is unless `coopdir.toml` says otherwise.
    level: &'static str,
    fixable: bool,
    summary: String,
    /// In Markdown; `null` in a list.
    page: Option<String>,
}

/// # Errors
/// When there is no such rule.
pub fn run(args: &ExplainArgs, ui: &Ui) -> Result<Exit> {
    let rules: Vec<&Rule> = match &args.rule {
        Some(id) => vec![rules::find(id).ok_or_else(|| no_rule(id))?],
        None => RULES.iter().collect(),
    };
    let text = match (args.format, rules.as_slice()) {
        (FormatArg::Json, _) => {
            let row = |rule: &&'static Rule| Row {
                rule: rule.id,
                level: level(rule),
                fixable: have_safe_fix(rule),
                summary: ui.words.text(&rule.summary()),
                page: (!args.list).then(|| rule.page_in(ui.words.language())),
            };
            json::pretty(&Document { schema: 1, command: "explain", rules: rules.iter().map(row).collect() })
        }
        (FormatArg::Human, [rule]) if !args.list => page(rule, ui),
        (FormatArg::Human, rules) => list(rules, ui),
    };
    ui.print(&text)?;
    Ok(Exit::Fine)
}

const fn level(rule: &Rule) -> &'static str {
    match rule.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "off",
    }
}

fn list(rules: &[&Rule], ui: &Ui) -> String {
    let wide = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let levels = ["error", "warning", "off"].map(|level| ui.words.text(level));
    let level_wide = levels.iter().map(|level| level.chars().count()).max().unwrap_or(0);
    let line = |rule: &&Rule| {
        let level = ui.words.text(level(rule));
        let fix = if have_safe_fix(rule) { ui.words.text("explain-list-fix") } else { String::new() };
        let summary = ui.words.text(&rule.summary());
        format!("{:wide$}  {level:level_wide$}  {summary}{fix}\n", rule.id)
    };
    rules.iter().map(line).collect()
}

/// The page as plain text, in the user's language.
fn page(rule: &Rule, ui: &Ui) -> String {
    let words = &ui.words;
    let fix = words.text(if have_safe_fix(rule) { "explain-fix" } else { "explain-no-fix" });
    let (summary, level) = (words.text(&rule.summary()), words.text(level(rule)));
    let facts = msg!("explain-facts", level = level, fix = fix);
    let mut out = format!("{}\n{}\n", words.said(rule.id, &summary), words.say(&facts));
    let mut code = false;
    for line in rule.page_in(words.language()).lines().skip(1) {
        match line {
            "```" => code = false,
            "```toml bad" | "```text bad" => {
                code = true;
                out.push_str(&words.text("explain-bad"));
                out.push('\n');
            }
            "```toml good" | "```text good" => {
                code = true;
                out.push_str(&words.text("explain-good"));
                out.push('\n');
            }
            line if line.starts_with("```") => code = true,
            line if code => {
                out.push_str("    ");
                out.push_str(line);
                out.push('\n');
            }
            line => {
                let heading = line.strip_prefix("## ").map(|text| heading(ui, text));
                out.push_str(heading.as_deref().unwrap_or(line));
                out.push('\n');
            }
        }
    }
    out
}

fn heading(ui: &Ui, text: &str) -> String {
    if ui.colored() { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}
