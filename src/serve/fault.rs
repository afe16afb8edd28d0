//! The page that stands for a site that cannot be built.

use minijinja::{AutoEscape, Environment, context};

/// Why there is no site now, in the words of the user.
#[derive(Debug, Clone)]
pub struct Faulty {
    pub lang: String,
    pub title: String,
    /// What to do: mend, save.
    pub lead: String,
    /// What `check` or `build` says, as in a terminal.
    pub report: String,
}

impl Faulty {
    /// The page, every text of it escaped.
    #[must_use]
    pub fn page(&self) -> String {
        let mut env = Environment::new();
        env.set_auto_escape_callback(|_| AutoEscape::Html);
        let Self { lang, title, lead, report } = self;
        let page = env.render_str(include_str!("fault.html"), context! { lang, title, lead, report });
        page.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_files_say_does_nothing_there() {
        let text = "<script>alert(1)</script> & \"x\"".to_owned();
        let faulty = Faulty { lang: "fr".to_owned(), title: text.clone(), lead: text.clone(), report: text };
        let page = faulty.page();
        assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">"), "{page}");
        assert_eq!(page.matches("&lt;script&gt;").count(), 4, "{page}");
        assert!(!page.contains("<script>"), "{page}");
    }
}
