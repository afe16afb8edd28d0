//! Templates of `kit/` filled in: each value is written as its kind of file wants it, and
//! nothing that people give goes into a workflow.

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value, context};
use rust_embed::Embed;

use super::rows::Row;
use super::{Wish, broken};
use crate::failure::Failure;
use crate::msg;
use crate::quote::quoted;
use crate::settings::Forge;
use crate::visible;
use crate::words;

#[derive(Embed)]
#[folder = "kit/"]
struct Templates;

/// Fills templates for one wish.
#[derive(Debug)]
pub struct Fill {
    environment: Environment<'static>,
    values: Value,
    /// Of the texts for people.
    pub language: &'static str,
}

impl Fill {
    pub fn new(wish: &Wish, spoken: &str, own: bool) -> Self {
        let code = |tag: &String| words::supported(tag.split('-').next().unwrap_or_default());
        let language = wish.languages.iter().find_map(code).or_else(|| words::supported(spoken));
        let language = language.unwrap_or("en");
        let other = if language == "fr" { "en" } else { "fr" };
        let first = wish.languages.first().map_or(language, |first| first.split('-').next().unwrap_or(first));
        let values = context! {
            name => wish.name.clone(),
            base_url => wish.base_url.clone(),
            languages => wish.languages.clone(),
            second => wish.languages.iter().any(|tag| tag == other),
            // What is written in a language that is not the directory's own says so.
            foreign => (first != language).then_some(language),
            french => language == "fr",
            repository => wish.repository.clone(),
            forge => wish.forge.map(Forge::word),
            forge_known => wish.forge.is_some(),
            github => wish.forge == Some(Forge::GitHub),
            gitlab => wish.forge == Some(Forge::GitLab),
            forgejo => matches!(wish.forge, Some(Forge::Forgejo | Forge::Gitea)),
            source => wish.program.as_ref().map_or("", |program| &program.source),
            revision => wish.program.as_ref().map_or("", |program| &program.revision),
            sample => wish.sample,
            own => own,
        };
        Self { environment: environment(), values, language }
    }

    /// The text of one file.
    ///
    /// # Errors
    /// When its template is broken.
    pub fn text(&self, row: &Row) -> anyhow::Result<String> {
        let name = row.template.replace("{lang}", self.language);
        let file = Templates::get(&name).ok_or_else(|| Failure::new(msg!("kit-broken", path = &name)))?;
        let template = String::from_utf8_lossy(&file.data);
        let filled = self.environment.render_named_str(&name, &template, &self.values);
        let filled = filled.map_err(|error| broken(&name, error))?;
        Ok(filled.trim_end().to_owned() + "\n")
    }
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    // `{{ }}` is GitHub's.
    let syntax = SyntaxConfig::builder()
        .block_delimiters("<%", "%>")
        .variable_delimiters("<<", ">>")
        .comment_delimiters("<#", "#>")
        .build();
    if let Ok(syntax) = syntax {
        environment.set_syntax(syntax);
    }
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_formatter(write);
    environment
}

/// Writes one value as the file that it goes into wants it.
fn write(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let refused = |why: &'static str| Error::new(ErrorKind::BadEscape, why);
    let text = value.as_str().ok_or_else(|| refused("no text"))?;
    let name = state.name();
    let written = match name.rsplit_once('.').map_or("", |(_, end)| end) {
        "toml" => quoted(text),
        "md" => markdown(text),
        "" if name.ends_with("/install-coopdir") => shell(text),
        _ => return Err(refused("no value goes into such a file")),
    };
    out.write_str(&written).map_err(Error::from)
}

/// Text that shows as it is within a line of Markdown; an address stays one.
pub(super) fn markdown(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/:.-_~%".contains(c);
    if text.starts_with("https://") && text.chars().all(plain) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if visible::is_hidden(c) {
            out.push(' ');
            continue;
        }
        if "\\`*_{}[]()<>#@|~&!$^=".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// One word of a shell, whatever is in it.
pub(super) fn shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// The names of all templates.
#[cfg(test)]
pub fn templates() -> Vec<String> {
    Templates::iter().map(std::borrow::Cow::into_owned).collect()
}
