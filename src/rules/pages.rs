//! The page of a rule in the reader's language: what it flags, why, how to fix.

use rust_embed::Embed;

use super::Rule;

#[derive(Embed)]
#[folder = "docs/rules/fr/"]
struct French;

impl Rule {
    /// The page in Markdown: its sections in that language, in English where nobody has
    /// translated them, then the examples, which are the same in all.
    #[must_use]
    pub fn page_in(&self, language: &str) -> String {
        let Some(sections) = translated(self.id, language) else { return self.page.to_owned() };
        let examples = self.page.find("\n```").map_or("", |at| &self.page[at..]);
        sections + examples
    }
}

fn translated(id: &str, language: &str) -> Option<String> {
    let name = format!("{id}.md");
    let file = match language {
        "fr" => French::get(&name)?,
        _ => return None,
    };
    String::from_utf8(file.data.into_owned()).ok()
}

#[cfg(test)]
mod tests {
    use crate::rules;

    #[test]
    fn a_page_speaks_the_language_or_english_and_keeps_its_examples() {
        let rule = rules::find("bad-date").unwrap();
        let start = "# bad-date\n\n## Ce qu’elle signale\n\nUne date qui n’est dans aucun calendrier, comme le 30 février.\n";
        let french = rule.page_in("fr");
        assert!(french.starts_with(start), "{french}");
        let examples = &rule.page[rule.page.find("\n```").unwrap()..];
        assert!(french.ends_with(&format!("`2014-02-28`.\n{examples}")), "{french}");
        assert_eq!(rule.page_in("en"), rule.page);
        assert_eq!(rule.page_in("nl"), rule.page);
    }
}
