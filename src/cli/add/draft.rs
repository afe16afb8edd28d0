//! A group file in the making: its text, its short name, and what `check` says of it.

use anyhow::Result;
use chrono::NaiveDate;
use toml::{Table, Value};

use crate::amend::{self, Amendment};
use crate::cli::Ui;
use crate::cli::edit::refused;
use crate::cli::open::Opened;
use crate::cli::tried::{Texts, tell, with};
use crate::failure::Failure;
use crate::finding::{Finding, Level};
use crate::group::{GROUP, Group, slug};
use crate::source::Sources;
use crate::{fixing, msg, parse, rules, tidy};

/// What `alike` says in other words.
const SAID: [&str; 2] = ["near-duplicate-name", "shared-address"];

#[derive(Debug)]
pub struct Draft<'a> {
    pub opened: &'a Opened,
    /// What it starts from; may be empty.
    pub base: String,
    /// By flags and answers, in their order.
    pub given: Vec<Amendment>,
    pub today: NaiveDate,
}

/// A text that has its short name.
#[derive(Debug)]
pub struct Whole {
    pub slug: String,
    /// From the root.
    pub path: String,
    pub text: String,
}

/// What `check` makes of it.
#[derive(Debug)]
pub struct Judged {
    pub sources: Sources,
    /// Also where something denies it; `None` when it cannot be read at all.
    pub group: Option<Group>,
    /// In its own file.
    pub findings: Vec<Finding>,
}

impl Draft<'_> {
    /// The text with what was given, and with `more`.
    ///
    /// # Errors
    /// When what it starts from holds something else there.
    pub fn text(&self, more: &[Amendment]) -> Result<String> {
        let all: Vec<Amendment> = self.given.iter().chain(more).cloned().collect();
        let text = amend::amend(&self.base, GROUP, &all).map_err(|refusal| refused("--from", &refusal))?;
        Ok(tidy::tidy(&text, GROUP).unwrap_or(text))
    }

    /// The mandatory keys that nothing gives: of the model, and of the directory's fields. A
    /// short name that the name suggests is not missing.
    ///
    /// # Errors
    /// Like [`Draft::text`].
    pub fn missing(&self) -> Result<Vec<String>> {
        let text = self.text(&[])?;
        let mut missing: Vec<String> = Vec::new();
        for key in ["name", "summary", "type"] {
            if at(&text, &[key]).is_none() {
                missing.push(key.to_owned());
            }
        }
        let nameless = missing.iter().any(|key| key == "name");
        if !nameless && at(&text, &["slug"]).is_none() && suggestion(&text).is_none() {
            missing.push("slug".to_owned());
        }
        let declared = self.opened.directory.settings().fields.iter().filter(|field| field.required);
        for field in declared.filter(|field| at(&text, &["fields", field.key.as_str()]).is_none()) {
            missing.push(format!("fields.{}", field.key.value));
        }
        Ok(missing)
    }

    /// The whole, mended where one repair alone is possible.
    ///
    /// # Errors
    /// When there is no short name or it is taken.
    pub fn whole(&self) -> Result<Whole> {
        self.rewritten(&self.text(&[])?)
    }

    /// The same of a text that a person wrote over.
    ///
    /// # Errors
    /// Like [`Draft::whole`].
    pub fn rewritten(&self, text: &str) -> Result<Whole> {
        let Some(slug) = suggestion(text) else {
            return Err(Failure::new(msg!("add-missing", flags = "--slug")).into());
        };
        if slug::check(&slug).is_err() {
            let failure = Failure::new(msg!("intake-slug", value = &slug));
            return Err(match slug::suggest(&slug) {
                Some(near) => failure.help(msg!("intake-slug-near", near = near)).into(),
                None => failure.into(),
            });
        }
        if let Some(path) = self.holder(&slug) {
            return Err(self.taken(&slug, &path).into());
        }
        let set = Amendment::set(&["slug"], slug.as_str());
        let text = amend::amend(text, GROUP, &[set]).map_err(|refusal| refused("--from", &refusal))?;
        let path = format!("groups/{slug}.toml");
        let sources = with(self.opened.sources(), &Texts::from([(path.clone(), text.clone())]), &Vec::new());
        let own = |sources: &Sources, finding: &Finding| sources.get(finding.at.file).path == path;
        let mended = fixing::all(&sources, self.today, &[], &own).into_values().next();
        let text = mended.map_or(text, |fixed| fixed.text);
        let text = tidy::tidy(&text, GROUP).unwrap_or(text);
        Ok(Whole { slug, path, text })
    }

    /// The file of the group that bears a short name or bore it, or that is named so.
    #[must_use]
    pub fn holder(&self, slug: &str) -> Option<String> {
        let sources = self.opened.sources();
        if let Some(group) = self.opened.directory.find(slug) {
            return Some(sources.get(group.file).path.clone());
        }
        let file = format!("{slug}.toml");
        let mut paths = sources.as_slice().iter().map(|source| source.path.as_str());
        let named = |path: &&str| {
            let last = path.strip_prefix("groups/").and_then(|rest| rest.rsplit('/').next());
            last.is_some_and(|last| last.to_lowercase() == file)
        };
        paths.find(named).map(str::to_owned)
    }

    /// Says so, and which short name is free.
    #[must_use]
    pub fn taken(&self, slug: &str, path: &str) -> Failure {
        let failure = Failure::new(msg!("rename-taken", slug = slug, path = path));
        let text = self.text(&[]).unwrap_or_default();
        let place = |key: &str| slug::suggest(at(&text, &["place", key])?.as_str()?);
        let ends = ["city", "region", "country"].into_iter().filter_map(place);
        let numbers = (2..100).map(|n| n.to_string());
        let names = ends.chain(numbers).map(|end| format!("{slug}-{end}"));
        let mut free = names.filter(|name| slug::check(name).is_ok() && self.holder(name).is_none());
        match free.next() {
            Some(free) => failure.help(msg!("add-free", free = free)),
            None => failure,
        }
    }

    #[must_use]
    pub fn judged(&self, whole: &Whole) -> Judged {
        let texts = Texts::from([(whole.path.clone(), whole.text.clone())]);
        let sources = with(self.opened.sources(), &texts, &Vec::new());
        let (draft, read) = parse::read(sources.clone());
        let file = sources.find(&whole.path);
        let group = draft.groups.iter().find(|group| Some(group.file) == file).cloned();
        let (_, mut findings) = rules::check(draft, read, self.today, &[]);
        findings.retain(|finding| Some(finding.at.file) == file && !SAID.contains(&finding.rule));
        Judged { sources, group, findings }
    }
}

impl Judged {
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Deny)
    }

    /// As `check` says it, for stderr.
    pub fn tell(&self, ui: &Ui) {
        tell(&self.sources, &self.findings, ui);
    }
}

/// The short name that a text gives, else the one that its name suggests.
#[must_use]
pub fn suggestion(text: &str) -> Option<String> {
    let word = |key: &str| at(text, &[key])?.as_str().map(str::to_owned);
    word("slug").or_else(|| slug::suggest(&word("name")?))
}

/// What stands at a path: `["place", "country"]`.
#[must_use]
pub fn at(text: &str, path: &[&str]) -> Option<Value> {
    let mut value = Value::Table(text.parse::<Table>().ok()?);
    for part in path {
        value = value.as_table_mut()?.remove(*part)?;
    }
    Some(value)
}
