//! The text that `--from` names: TOML as it is, or JSON with the same keys.

use std::io::Read;
use std::path::Path;

use anyhow::Result;

use crate::cli::Ui;
use crate::disk;
use crate::failure::{Because, Failure};
use crate::intake::Intake;
use crate::msg;
use crate::parse;
use crate::source::{Role, Source, Sources};

/// The rule of what is not TOML.
const SYNTAX: &str = "toml-syntax";

/// Reads it from a file, or from the standard input where it is called `-`.
///
/// # Errors
/// When it cannot be read, is too large, or is neither TOML nor JSON; where the fault of
/// the TOML is has been said then.
pub fn read(path: &Path, intake: &Intake<'_>, ui: &Ui) -> Result<String> {
    let name = path.display().to_string();
    let limit = Role::Group.limit();
    let cannot = || Failure::new(msg!("fail-read", path = &name));
    let bytes = if name == "-" {
        let mut bytes = Vec::new();
        let input = std::io::stdin().lock().take(limit + 1);
        { input }.read_to_end(&mut bytes).because(|| Failure::new(msg!("fail-stdin")))?;
        (bytes.len() as u64 <= limit).then_some(bytes)
    } else {
        let moved = ui.moved(&[path.to_path_buf()]);
        disk::bytes(moved.first().map_or(path, |path| path), limit).because(cannot)?
    };
    let Some(bytes) = bytes else { crate::fail!("add-large", path = name, kilobytes = limit / 1024) };
    let Ok(text) = String::from_utf8(bytes) else { crate::fail!("add-not-text", path = name) };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
    if text.trim_start().starts_with('{') {
        let table = intake.json(&text)?;
        return toml::to_string(&table).because(|| Failure::new(msg!("intake-json")));
    }
    if toml::de::DeTable::parse(&text).is_ok() {
        return Ok(text);
    }
    let (draft, findings) = parse::read(Sources::new(vec![Source::text(&name, Role::Group, text)]));
    for finding in findings.iter().filter(|finding| finding.rule == SYNTAX) {
        let at = draft.sources.get(finding.at.file).position(finding.at.span.start);
        let message = ui.words.say(&finding.message);
        ui.fault(&msg!("add-broken-at", line = at.line, column = at.column, message = message));
        if let Some(fix) = &finding.fix {
            ui.fault(&fix.title);
        }
    }
    Err(Failure::new(msg!("add-broken", path = name)).help(msg!("add-broken-help")).into())
}
