//! `coopdir build`: the site, whole, from a directory without a fault.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use super::open::{Opened, open};
use super::{Exit, Ui};
use crate::address;
use crate::disk::{self, Published};
use crate::failure::Failure;
use crate::finding::{Finding, Level};
use crate::site::budget::{Budget, Row, What};
use crate::site::{self, Options, OutFile};
use crate::typography;
use crate::{msg, visible};

/// Problems named when nothing is built; `check` shows them all.
const NAMED: usize = 10;

#[derive(Debug, Args)]
pub struct BuildArgs {
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[arg(long)]
    portable: bool,
    #[arg(long)]
    budget: bool,
}

/// # Errors
/// When the directory or a template cannot be read, or the site cannot be written.
pub fn run(args: &BuildArgs, ui: &Ui) -> Result<Exit> {
    let base_url = args.base_url.as_deref().map(base_url).transpose()?;
    let opened = open(ui, &[])?;
    if opened.denied() > 0 {
        refuse(&opened, ui);
        return Ok(Exit::Findings);
    }
    let templates = disk::templates(&opened.root)?;
    for (name, near) in site::misnamed(&templates) {
        ui.warn(&match near {
            Some(near) => msg!("build-template-near", name = name, near = near),
            None => msg!("build-template-idle", name = name),
        });
    }
    let today = ui.today()?;
    let options = Options { portable: args.portable, base_url, templates, today, ..Options::default() };
    let budget = Budget::default();
    let out = args.out.clone().unwrap_or_else(|| opened.root.join("site"));
    let published = disk::publish(&opened.root, &out, opened.sources(), |sink| {
        let seen = |file: OutFile| {
            if args.budget {
                budget.see(&file);
            }
            sink(file)
        };
        site::build(&opened.directory, &options, &seen)
    })?;
    tell(&opened, published, &out, args.portable, ui);
    if args.budget { weigh(&budget.rows(opened.directory.groups().len()), ui) } else { Ok(Exit::Fine) }
}

/// The address under which the site will be; this machine's own are fine for a look.
fn base_url(text: &str) -> Result<String, Failure> {
    address::base(text).map_err(|_| {
        let failure = Failure::new(msg!("fail-base-url", url = text));
        failure.help(msg!("fail-base-url-help"))
    })
}

/// Says of each limit what comes nearest to it; exit 1 when one is passed.
fn weigh(rows: &[Row], ui: &Ui) -> Result<Exit> {
    let language = ui.words.language();
    let mut lines = String::new();
    for row in rows {
        let shown = |value: usize| match row.what {
            What::Page | What::File => typography::size(value as u64, language),
            What::Grade => char::from(b'A' + u8::try_from(value.min(6)).unwrap_or(6)).to_string(),
            _ => typography::number(value as u64, language),
        };
        let what = match row.what {
            What::Page => msg!("budget-page", of = &row.of),
            What::Elements => msg!("budget-elements", of = &row.of),
            What::Requests => msg!("budget-requests", of = &row.of),
            What::Grade => msg!("budget-grade", of = &row.of),
            What::Foreign => msg!("budget-foreign"),
            What::File => msg!("budget-file", of = &row.of),
        };
        let state = ui.words.text(if row.is_over() { "budget-over" } else { "budget-within" });
        let cells = [state, ui.words.say(&what), shown(row.value), shown(row.limit), row.path.clone()];
        lines.extend([cells.join("\t"), "\n".to_owned()]);
    }
    ui.print(&ui.defused(lines))?;
    let over = rows.iter().filter(|row| row.is_over()).count();
    if over == 0 {
        ui.note(&msg!("budget-fine"));
        return Ok(Exit::Fine);
    }
    ui.fault(&msg!("budget-passed", count = over));
    Ok(Exit::Findings)
}

/// Names what keeps the site from being built, a line each.
fn refuse(opened: &Opened, ui: &Ui) {
    let denied: Vec<&Finding> = opened.findings.iter().filter(|f| f.level == Level::Deny).collect();
    for finding in denied.iter().take(NAMED) {
        let source = opened.sources().get(finding.at.file);
        let position = source.position(finding.at.span.start);
        ui.fault(&msg!(
            "build-fault",
            path = visible::line(&source.path).into_owned(),
            line = position.line.to_string(),
            column = position.column.to_string(),
            problem = visible::line(&ui.words.say(&finding.message)).into_owned(),
        ));
    }
    ui.fault(&msg!("build-refused", count = denied.len(), more = denied.len().saturating_sub(NAMED)));
}

fn tell(opened: &Opened, published: Published, out: &Path, portable: bool, ui: &Ui) {
    let language = ui.words.language();
    let counted = |message: fn(usize, String) -> crate::words::Message, count: usize| {
        ui.words.say(&message(count, typography::number(count as u64, language)))
    };
    let place = near(out);
    ui.note(&msg!(
        "build-done",
        groups = counted(
            |n, shown| msg!("build-groups", count = n, shown = shown),
            opened.directory.groups().len()
        ),
        languages = counted(
            |n, shown| msg!("build-languages", count = n, shown = shown),
            opened.directory.settings().languages.len()
        ),
        pages = counted(|n, shown| msg!("build-pages", count = n, shown = shown), published.pages),
        size = typography::size(published.bytes, language),
        place = place.display().to_string(),
    ));
    let index = place.join("index.html").display().to_string();
    ui.note(&if portable {
        msg!("build-open", index = index)
    } else {
        msg!("build-open-portable", index = index)
    });
}

/// A path as one would type it from here.
fn near(path: &Path) -> PathBuf {
    let here = std::env::current_dir().ok();
    let relative = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_path_buf));
    relative.filter(|path| path.components().next().is_some()).unwrap_or_else(|| path.to_path_buf())
}
