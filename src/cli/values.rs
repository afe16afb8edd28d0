//! The flags of `add` and `edit` that give values of a group file.

use anyhow::Result;
use clap::Args;

use crate::amend::{Amendment, Change};
use crate::failure::Failure;
use crate::intake::Intake;
use crate::msg;
use crate::query::Wanted;

#[derive(Debug, Default, Args)]
pub struct Values {
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub summary: Option<String>,
    #[arg(long = "type", value_name = "TYPE")]
    pub kind: Option<String>,
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    #[arg(long, value_name = "TAG", allow_hyphen_values = true)]
    tag: Vec<String>,
    #[arg(long, value_name = "ECOSYSTEM", allow_hyphen_values = true)]
    eco: Vec<String>,
    #[arg(long, value_name = "LEVEL")]
    activity: Option<String>,
    #[arg(long, value_name = "N")]
    members: Option<String>,
    #[arg(long, value_name = "DATE")]
    members_on: Option<String>,
    #[arg(long, value_name = "DATE", num_args = 0..=1, require_equals = true, default_missing_value = "today")]
    verified: Option<String>,
    #[arg(long, value_name = "DATE")]
    founded: Option<String>,
    #[arg(long, value_name = "SPDX")]
    licence: Option<String>,
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    #[arg(long, value_name = "TEXT")]
    region: Option<String>,
    #[arg(long, value_name = "TEXT")]
    city: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    latitude: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    longitude: Option<String>,
    #[arg(long, value_name = "KIND=URL")]
    link: Vec<String>,
    #[arg(long, value_name = "FILE")]
    banner: Option<String>,
    #[arg(long, value_name = "FILE")]
    logo: Option<String>,
    #[arg(long, value_name = "SLUG")]
    parent: Option<String>,
    #[arg(long, value_name = "SLUG", allow_hyphen_values = true)]
    related: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    seeks: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    offers: Vec<String>,
    #[arg(long, value_name = "KEY=YES|NO")]
    charter: Vec<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    field: Vec<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
}

impl Values {
    /// `--activity archived`
    #[must_use]
    pub fn archived() -> Self {
        Self { activity: Some("archived".to_owned()), ..Self::default() }
    }

    /// What the flags change, in the order of a group file.
    ///
    /// # Errors
    /// When a flag's value cannot be one of its key.
    pub fn amendments(&self, intake: &Intake<'_>) -> Result<Vec<Amendment>> {
        let mut made = Made { intake, all: Vec::new() };
        made.one(&["name"], self.name.as_ref())?;
        made.one(&["summary"], self.summary.as_ref())?;
        made.one(&["type"], self.kind.as_ref())?;
        made.one(&["description"], self.description.as_ref())?;
        made.one(&["language"], self.language.as_ref())?;
        made.list(&["tags"], &self.tag, |intake, text| Ok(intake.tag(text)))?;
        made.list(&["tags"], &self.eco, |intake, text| {
            let wanted = Wanted { directory: intake.directory, language: intake.language };
            wanted.ecosystem(text)
        })?;
        made.one(&["activity"], self.activity.as_ref())?;
        made.one(&["members"], self.members.as_ref())?;
        // A count without its day says little: it is today's unless another is given.
        let counted = self.members_on.clone().or_else(|| self.members.as_ref().map(|_| "today".to_owned()));
        made.one(&["members_on"], counted.as_ref())?;
        made.one(&["verified"], self.verified.as_ref())?;
        made.one(&["founded"], self.founded.as_ref())?;
        made.one(&["licence"], self.licence.as_ref())?;
        made.one(&["banner"], self.banner.as_ref())?;
        made.one(&["logo"], self.logo.as_ref())?;
        made.one(&["parent"], self.parent.as_ref())?;
        let slug = |intake: &Intake<'_>, text: &str| {
            Ok(intake.items(&["related"], text)?.into_iter().next().unwrap_or_default())
        };
        made.list(&["related"], &self.related, slug)?;
        made.list(&["seeks"], &self.seeks, |_, text| Ok(text.trim().to_owned()))?;
        made.list(&["offers"], &self.offers, |_, text| Ok(text.trim().to_owned()))?;
        made.one(&["place", "country"], self.country.as_ref())?;
        made.one(&["place", "region"], self.region.as_ref())?;
        made.one(&["place", "city"], self.city.as_ref())?;
        made.one(&["place", "latitude"], self.latitude.as_ref())?;
        made.one(&["place", "longitude"], self.longitude.as_ref())?;
        for (flag, table, given) in [
            ("--link", "links", &self.link),
            ("--charter", "charter", &self.charter),
            ("--field", "fields", &self.field),
        ] {
            for text in given {
                let (key, value) = pair(flag, text)?;
                // `other.Wiki=…` names a service that has no key of its own.
                let path: Vec<&str> = match key.split_once('.') {
                    Some(("other", label)) if table == "links" => vec![table, "other", label],
                    _ => vec![table, key],
                };
                made.one(&path, Some(&value.to_owned()))?;
            }
        }
        for text in &self.set {
            let (key, value) = pair("--set", text)?;
            made.one(&key.split('.').collect::<Vec<_>>(), Some(&value.to_owned()))?;
        }
        Ok(made.all)
    }
}

struct Made<'a, 'd> {
    intake: &'a Intake<'d>,
    all: Vec<Amendment>,
}

impl Made<'_, '_> {
    fn one(&mut self, path: &[&str], text: Option<&String>) -> Result<()> {
        if let Some(text) = text {
            let value = self.intake.value(path, text)?;
            self.all.push(Amendment::new(path, Change::Set(value)));
        }
        Ok(())
    }

    /// `x` and `+x` come to the list, `-x` leaves it.
    fn list(
        &mut self,
        path: &[&str],
        given: &[String],
        read: impl Fn(&Intake<'_>, &str) -> Result<String, Failure>,
    ) -> Result<()> {
        for text in given {
            let (gone, text) = match text.strip_prefix('-') {
                Some(rest) => (true, rest),
                None => (false, text.strip_prefix('+').unwrap_or(text)),
            };
            let item = read(self.intake, text)?;
            let change = if gone { Change::Drop(vec![item]) } else { Change::Add(vec![item]) };
            self.all.push(Amendment::new(path, change));
        }
        Ok(())
    }
}

fn pair<'a>(flag: &str, text: &'a str) -> Result<(&'a str, &'a str)> {
    let parts = text.split_once('=').filter(|(key, _)| !key.is_empty());
    Ok(parts.ok_or_else(|| Failure::new(msg!("values-pair", flag = flag, value = text)))?)
}
