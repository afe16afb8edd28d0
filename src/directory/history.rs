//! What the past of the files tells of each group: a plain value, for whoever can read it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::address;

/// By slug. Empty: nothing is known of the past, and pages say nothing of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History(BTreeMap<String, Past>);

/// The past of one group's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// The day on which the file came.
    pub created: NaiveDate,
    /// The day of its last change.
    pub changed: NaiveDate,
    /// The names of those who wrote it, the first author first, each once.
    contributors: Vec<String>,
}

impl Past {
    /// `contributors`: in the order in which they came. A name that comes again, that is
    /// empty, or that is a mail address, is left out: addresses are nobody's business.
    #[must_use]
    pub fn new(
        created: NaiveDate,
        changed: NaiveDate,
        contributors: impl IntoIterator<Item = String>,
    ) -> Self {
        let mut names: Vec<String> = Vec::new();
        for name in contributors {
            let name = name.trim();
            let is_name = !name.is_empty() && !name.split_whitespace().any(holds_mail);
            if is_name && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        Self { created, changed, contributors: names }
    }

    #[must_use]
    pub fn contributors(&self) -> &[String] {
        &self.contributors
    }
}

/// `<a@example.org>` too.
fn holds_mail(word: &str) -> bool {
    address::is_mail(word.trim_matches(|c: char| !c.is_alphanumeric()))
}

impl History {
    #[must_use]
    pub fn of(&self, slug: &str) -> Option<&Past> {
        self.0.get(slug)
    }
}

impl FromIterator<(String, Past)> for History {
    fn from_iter<T: IntoIterator<Item = (String, Past)>>(pasts: T) -> Self {
        Self(pasts.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contributors_are_names_each_once() {
        let day = NaiveDate::from_ymd_opt(2026, 10, 4).expect("a day");
        let names = ["Awa", " Jean ", "jean@example.org", "Zoé <zoe@example.org>", "Awa", "", "@lou"];
        let past = Past::new(day, day, names.map(str::to_owned));
        assert_eq!(past.contributors(), ["Awa", "Jean", "@lou"]);
        let history: History = [("cyou1".to_owned(), past)].into_iter().collect();
        assert!(history.of("cyou1").is_some() && history.of("cyou2").is_none());
    }
}
