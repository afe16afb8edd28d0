//! The colours of a stylesheet, read back from it: whether text in them can be read.

use std::collections::{BTreeMap, BTreeSet};

use crate::colour::{Colour, LEAST};

/// What text stands on.
const GROUNDS: [&str; 3] = ["paper", "surface", "sunk"];
/// What text is written in.
const TEXTS: [&str; 8] = ["ink", "muted", "link", "visited", "thematic", "territorial", "support", "core"];
/// Borders that tell where a control is (WCAG 2.2, 1.4.11), on the grounds that have some.
const BORDERS: ([&str; 1], [&str; 2], f64) = (["control"], ["paper", "surface"], 3.0);

/// For whom a colour is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    Light,
    Dark,
}

/// A custom property of `:root`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub value: String,
    /// The file that says so, as its owner knows it, and the line from 1.
    pub file: String,
    pub line: usize,
}

/// Tokens by scheme and name, the last word first come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens(BTreeMap<(Scheme, String), Token>);

/// A colour in which something could not be told from its ground.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    pub token: String,
    pub at: Token,
    pub ground: &'static str,
    pub scheme: Scheme,
    /// Contrast that there is, and that there has to be.
    pub ratio: f64,
    pub least: f64,
    /// The nearest colour that would do.
    pub near: Colour,
}

impl Tokens {
    /// Adds what a stylesheet says: its `:root` rules, outside of `@media` or for a dark
    /// screen. A later word takes the place of an earlier one.
    pub fn read(&mut self, file: &str, css: &str) {
        let mut open: Vec<String> = Vec::new();
        let (mut text, mut line, mut start) = (String::new(), 1, 1);
        let mut rest = css;
        while let Some(c) = rest.chars().next() {
            if let Some(comment) = rest.strip_prefix("/*") {
                let end = comment.find("*/").map_or(rest.len(), |at| at + 4);
                line += rest[..end].matches('\n').count();
                rest = &rest[end..];
                continue;
            }
            match c {
                '{' => open.push(std::mem::take(&mut text)),
                ';' | '}' => {
                    self.declared(&open, &text, (file, start));
                    text.clear();
                    if c == '}' {
                        open.pop();
                    }
                }
                _ => {
                    if text.trim().is_empty() {
                        start = line;
                    }
                    text.push(c);
                }
            }
            line += usize::from(c == '\n');
            rest = &rest[c.len_utf8()..];
        }
    }

    fn declared(&mut self, open: &[String], text: &str, (file, line): (&str, usize)) {
        let Some((name, value)) = text.trim().strip_prefix("--").and_then(|text| text.split_once(':')) else {
            return;
        };
        let [around @ .., rule] = open else { return };
        let scheme = match around {
            [] => Scheme::Light,
            [media] if media.contains("prefers-color-scheme") && media.contains("dark") => Scheme::Dark,
            _ => return,
        };
        if rule.split(',').any(|selector| selector.trim() == ":root") {
            let token = Token { value: value.trim().to_owned(), file: file.to_owned(), line };
            self.0.insert((scheme, name.trim().to_owned()), token);
        }
    }

    /// Every token, sorted.
    #[must_use]
    pub fn names(&self) -> BTreeSet<&str> {
        self.0.keys().map(|(_, name)| name.as_str()).collect()
    }

    /// What a token is in a scheme: in the dark, what it is in the light if nothing else.
    #[must_use]
    pub fn get(&self, scheme: Scheme, name: &str) -> Option<&Token> {
        let own = self.0.get(&(scheme, name.to_owned()));
        own.or_else(|| self.0.get(&(Scheme::Light, name.to_owned())))
    }

    fn colour(&self, scheme: Scheme, name: &str) -> Option<Colour> {
        Colour::read(&self.get(scheme, name)?.value)
    }

    /// Those that are no plain `#rrggbb`, so that nobody can say how they read.
    #[must_use]
    pub fn unknown(&self) -> Vec<(&str, &Token)> {
        let judged =
            |name: &str| GROUNDS.contains(&name) || TEXTS.contains(&name) || BORDERS.0.contains(&name);
        let all = self.0.iter().map(|((_, name), token)| (name.as_str(), token));
        all.filter(|(name, token)| judged(name) && Colour::read(&token.value).is_none()).collect()
    }

    /// What could not be read, the worst ground of each token.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        for scheme in [Scheme::Light, Scheme::Dark] {
            found.extend(TEXTS.iter().filter_map(|token| self.fault(scheme, token, &GROUNDS, LEAST)));
            let (borders, grounds, least) = BORDERS;
            found.extend(borders.iter().filter_map(|token| self.fault(scheme, token, &grounds, least)));
        }
        found
    }

    fn fault(&self, scheme: Scheme, token: &str, grounds: &[&'static str], least: f64) -> Option<Fault> {
        let colour = self.colour(scheme, token)?;
        let grounds = grounds.iter().filter_map(|name| Some((*name, self.colour(scheme, name)?)));
        let mut grounds: Vec<_> =
            grounds.map(|(name, ground)| (colour.contrast(ground), name, ground)).collect();
        grounds.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (ratio, ground, _) = *grounds.first().filter(|(ratio, ..)| *ratio < least)?;
        let all: Vec<Colour> = grounds.iter().map(|(.., colour)| *colour).collect();
        let at = self.get(scheme, token)?.clone();
        Some(Fault {
            token: token.to_owned(),
            at,
            ground,
            scheme,
            ratio,
            least,
            near: colour.nearest_on(&all, least),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "/* a\n   b */\n:root { --paper: #fff; --ink: #000;\n  --link: #888; }\n\
        @media (prefers-color-scheme: dark) { :root { --paper: #000; --ink: #fff } }\n\
        @media print { :root { --ink: #eee } }\n.card { --ink: #ddd }\n";

    fn tokens(css: &str) -> Tokens {
        let mut tokens = Tokens::default();
        tokens.read("style.css", css);
        tokens
    }

    #[test]
    fn tokens_of_the_root_are_read_with_their_lines() {
        let tokens = tokens(SHEET);
        let of = |scheme, name: &str| tokens.get(scheme, name).map(|t| (t.value.as_str(), t.line));
        assert_eq!(of(Scheme::Light, "ink"), Some(("#000", 3)));
        assert_eq!(of(Scheme::Light, "link"), Some(("#888", 4)));
        assert_eq!(of(Scheme::Dark, "ink"), Some(("#fff", 5)));
        assert_eq!(of(Scheme::Dark, "link"), Some(("#888", 4)), "as in the light");
        assert_eq!(of(Scheme::Light, "radius"), None);
    }

    #[test]
    fn what_cannot_be_read_is_told_with_what_could() {
        let faults = tokens(SHEET).faults();
        let told: Vec<_> = faults.iter().map(|f| (f.token.as_str(), f.scheme, f.ground, f.at.line)).collect();
        assert_eq!(told, [("link", Scheme::Light, "paper", 4)]);
        let near = faults[0].near;
        assert!(near.contrast(Colour([0xff; 3])) >= LEAST && near != Colour([0; 3]), "{near}");
    }

    #[test]
    fn a_later_word_wins_and_odd_colours_are_named() {
        let mut tokens = tokens(SHEET);
        tokens.read("theme.css", ":root{--link:oklch(50% 0 0)}");
        assert_eq!(tokens.faults(), []);
        let odd: Vec<_> = tokens.unknown().into_iter().map(|(name, t)| (name, t.file.as_str())).collect();
        assert_eq!(odd, [("link", "theme.css")]);
    }

    #[test]
    fn nothing_that_is_no_stylesheet_does_harm() {
        for css in ["", "}}}}", "{{{{", "/*", ":root{--", ":root{--ink", "--ink:#000;", ":root{--é:#fff}"] {
            tokens(css);
        }
    }
}
