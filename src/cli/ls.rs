//! `coopdir ls`: groups, filtered, sorted and listed.

use anyhow::Result;
use chrono::{Days, NaiveDate};
use clap::{Args, ValueEnum};

use super::open::open;
use super::{Exit, Ui};
use crate::directory::{Asked, Directory};
use crate::failure::Failure;
use crate::fold::nearest;
use crate::listing::{self, Listing};
use crate::msg;
use crate::query::{Condition, Filter, Key, Wanted, Words, sort};

#[derive(Debug, Args)]
pub struct LsArgs {
    #[arg(value_name = "TEXT")]
    text_words: Vec<String>,
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    types: Vec<String>,
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    tag: Vec<String>,
    #[arg(long, value_name = "LEVEL", value_delimiter = ',')]
    activity: Vec<String>,
    #[arg(long, value_name = "COUNTRY", value_delimiter = ',')]
    country: Vec<String>,
    #[arg(long, value_name = "ECOSYSTEM", value_delimiter = ',')]
    ecosystem: Vec<String>,
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    language: Vec<String>,
    #[arg(long, value_name = "TEXT", value_delimiter = ',')]
    text: Vec<String>,
    #[arg(long, value_name = "DAYS")]
    stale: Option<u32>,
    #[arg(long = "where", value_name = "EXPR")]
    condition: Vec<String>,
    #[arg(long, value_name = "KEY", value_delimiter = ',', allow_hyphen_values = true)]
    sort: Vec<String>,
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    columns: Vec<String>,
    #[arg(long, value_name = "FORMAT", default_value = "table", conflicts_with_all = ["json", "plain"])]
    format: Format,
    #[arg(long, conflicts_with = "plain")]
    json: bool,
    #[arg(long)]
    plain: bool,
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Plain,
    Json,
    Jsonl,
    Csv,
    Names,
}

/// # Errors
/// When the directory cannot be read, or a filter names what there is not.
pub fn run(args: &LsArgs, ui: &Ui) -> Result<Exit> {
    let keys = args.sort.iter().map(|text| key(text)).collect::<Result<Vec<_>, _>>()?;
    let format = match args.format {
        _ if args.json => Format::Json,
        _ if args.plain => Format::Plain,
        format => format,
    };
    let columns = columns(&args.columns, format)?;
    let opened = open(ui, &[])?;
    opened.tell_left_out(ui)?;
    let directory = &opened.directory;
    let filter = filter(args, directory, ui)?;
    let mut groups = filter.apply(directory)?;
    let (found, total) = (groups.len(), directory.groups().len());
    sort(directory, &mut groups, &keys);
    groups.truncate(args.limit.unwrap_or(usize::MAX));
    let listing = Listing { directory, groups: &groups, columns: &columns };
    let text = match format {
        Format::Table => listing::table(&listing, &ui.reader()?),
        Format::Plain => listing::plain(&listing),
        Format::Json => listing::json(&listing),
        Format::Jsonl => listing::jsonl(&listing),
        Format::Csv => ui.defused(listing::csv(&listing)),
        Format::Names => groups.iter().flat_map(|g| [g.slug.as_str(), "\n"]).collect(),
    };
    ui.print(&text)?;
    if found == 0 {
        tell_empty(&filter, directory, ui)?;
    } else if format == Format::Table && groups.len() < found {
        ui.note(&if found == total {
            msg!("ls-some", shown = groups.len(), found = found)
        } else {
            msg!("ls-some-of", shown = groups.len(), found = found, total = total)
        });
    } else if format == Format::Table {
        ui.note(&msg!("ls-count", found = found, total = total));
    }
    Ok(Exit::Fine)
}

fn filter(args: &LsArgs, directory: &Directory, ui: &Ui) -> Result<Filter> {
    let wanted = Wanted { directory, language: ui.words.language() };
    let mut filter = Filter::default();
    if !args.text_words.is_empty() {
        let text = args.text_words.join(" ");
        let empty = || Failure::new(msg!("ask-no-words", value = text.clone()));
        filter.words = Some(Words::new(&text).ok_or_else(empty)?);
    }
    for text in &args.types {
        filter.types.push(wanted.kind(text)?);
    }
    for text in &args.activity {
        filter.activities.push(wanted.activity(text)?);
    }
    for text in &args.tag {
        filter.tags.extend(wanted.tags(text)?);
    }
    for text in &args.country {
        filter.countries.push(wanted.country(text)?);
    }
    for text in &args.ecosystem {
        filter.ecosystems.push(wanted.ecosystem(text)?);
    }
    for text in &args.language {
        filter.languages.push(wanted.language(text)?);
    }
    if let Some(days) = args.stale {
        // So many days that no calendar holds them: only what was never verified.
        let before = ui.today()?.checked_sub_days(Days::new(days.into()));
        filter.stale = Some(before.unwrap_or(NaiveDate::MIN));
    }
    for text in &args.text {
        let empty = || Failure::new(msg!("ask-no-words", value = text));
        filter.texts.push(Words::new(text).ok_or_else(empty)?);
    }
    for text in &args.condition {
        filter.conditions.push(Condition::new(text, directory.settings())?);
    }
    Ok(filter)
}

/// Says that nothing was found, and which part to leave out to find most.
fn tell_empty(filter: &Filter, directory: &Directory, ui: &Ui) -> Result<()> {
    match filter.strictest(directory)? {
        Some((part, count)) => ui.note(&msg!("ls-none-without", flag = part.flag(), count = count)),
        None => ui.note(&msg!("ls-none")),
    }
    Ok(())
}

fn key(text: &str) -> Result<Key, Failure> {
    Key::read(text).ok_or_else(|| {
        let known = Key::BY.map(Asked::name);
        unknown(msg!("ask-no-sort", value = text), text.trim_start_matches('-'), &known)
    })
}

/// The columns named; else the usual ones for people, and all of them for programs.
fn columns(named: &[String], format: Format) -> Result<Vec<Asked>, Failure> {
    let read = |name: &String| {
        let column = Asked::from_name(&name.trim().to_ascii_lowercase());
        column.ok_or_else(|| unknown(msg!("ask-no-column", value = name), name, Asked::NAMES))
    };
    match format {
        _ if !named.is_empty() => named.iter().map(read).collect(),
        Format::Table | Format::Plain => Ok(listing::DEFAULT.to_vec()),
        _ => Ok(Asked::ALL.to_vec()),
    }
}

fn unknown(message: crate::words::Message, text: &str, known: &[&str]) -> Failure {
    Failure::new(message).help(match nearest(text, known.iter().copied()) {
        Some(near) => msg!("usage-near", near = near),
        None => msg!("ask-known", list = known.join(", ")),
    })
}
