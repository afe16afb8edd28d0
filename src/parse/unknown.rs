//! A key that its table does not know: mistyped, in French, or in the wrong table.

use toml::de::{DeTable, DeValue};

use super::misplaced;
use super::names;
use super::path::Path;
use super::walk::{Value, Walk};
use crate::address;
use crate::finding::{Applicability, Edit, Finding};
use crate::fold::{fold_words, nearest};
use crate::msg;
use crate::shape::{Key, Shape};
use crate::source::Span;
use crate::words::Message;

type Name<'i> = toml::Spanned<std::borrow::Cow<'i, str>>;

/// Says it, and gives the key of this table that was meant, if there is one.
pub fn key(
    walk: &mut Walk<'_>,
    table: &DeTable<'_>,
    keys: &'static [Key],
    key: &Name<'_>,
    value: &Value<'_>,
    path: &Path<'_>,
) -> Option<&'static str> {
    let name = key.get_ref().as_ref();
    let span: Span = key.span().into();
    let finding = walk.finding("unknown-key", span, message(name, path), &path.key(name));
    let meant = meant(name, keys).filter(|(_, sure)| *sure || !is_elsewhere(walk, name, path));
    let (finding, meant) = match meant {
        Some((meant, sure)) => {
            let how = if sure { Applicability::Safe } else { Applicability::Unsafe };
            if table.get(meant.name).is_some() {
                (finding.help(msg!("unknown-key-given", key = meant.name)), Some(meant.name))
            } else {
                (rename(walk, finding, span, value, meant, how), Some(meant.name))
            }
        }
        None => (elsewhere(walk, finding, key, value, keys, path), None),
    };
    walk.found.push(finding);
    meant
}

fn message(name: &str, path: &Path<'_>) -> Message {
    match header(path) {
        None => msg!("unknown-key", key = name),
        Some(table) => msg!("unknown-key-in", key = name, table = table),
    }
}

/// The header of the table that a walk is in: `[place]`, `[[projects]]`.
fn header(path: &Path<'_>) -> Option<String> {
    let table = path.table()?;
    Some(if matches!(path, Path::Item(..)) { format!("[[{table}]]") } else { format!("[{table}]") })
}

/// The key of this table that a name stands for, and whether it can be no other.
pub fn meant(name: &str, keys: &'static [Key]) -> Option<(&'static Key, bool)> {
    let folded = fold_words(name);
    let same = |key: &&Key| fold_words(key.name) == folded;
    if let Some(key) = keys.iter().find(same) {
        return Some((key, true));
    }
    let of_this = |wanted: &str| keys.iter().find(|key| key.name == wanted);
    if let Some(dotted) = names::key(name) {
        let last = dotted.rsplit('.').next().unwrap_or(dotted);
        // `titre` is the title of a meeting, and the name of anything else.
        let key =
            of_this(dotted).or_else(|| of_this(last)).or_else(|| of_this("name").filter(|_| last == "title"));
        if key.is_some() || dotted.contains('.') {
            return key.map(|key| (key, true));
        }
    }
    let near = nearest(name, keys.iter().map(|key| key.name))?;
    of_this(near).map(|key| (key, false))
}

/// Whether another table has a key of exactly that name.
fn is_elsewhere(walk: &Walk<'_>, name: &str, path: &Path<'_>) -> bool {
    let holds = |key: &Key| match key.shape {
        Shape::Table(inner) | Shape::Tables(inner) => inner.iter().any(|k| k.name == name),
        _ => false,
    };
    walk.root.iter().any(|key| (!matches!(path, Path::Root) && key.name == name) || holds(key))
}

fn rename(
    walk: &Walk<'_>,
    finding: Finding,
    span: Span,
    value: &Value<'_>,
    meant: &Key,
    how: Applicability,
) -> Finding {
    let title = if how == Applicability::Safe {
        msg!("fix-replace", new = meant.name)
    } else {
        msg!("fix-near", near = meant.name)
    };
    let header: Span = value.span().into();
    let raw = walk.raw(header);
    let double = raw.starts_with("[[");
    let edit = |span, text: String| vec![Edit { span, text }];
    let edits = match (&meant.shape, value.get_ref()) {
        // `[project]` for `[[projects]]`, and the reverse.
        (Shape::Tables(_), DeValue::Table(_)) if raw.starts_with('[') && header.contains(span) && !double => {
            edit(header, format!("[[{}]]", meant.name))
        }
        (Shape::Tables(_), DeValue::Array(list)) if list.len() > 1 && double => {
            // Every header of the list bears the name.
            let headers = list.iter().map(|item| Span::from(item.span()));
            headers.map(|span| Edit { span, text: format!("[[{}]]", meant.name) }).collect()
        }
        (Shape::Table(_) | Shape::Map(_), DeValue::Array(list)) if list.len() == 1 && double => {
            edit(header, format!("[{}]", meant.name))
        }
        _ => edit(span, meant.name.to_owned()),
    };
    finding.fix_all(how, title, edits)
}

/// A key that another table knows, or nobody.
fn elsewhere(
    walk: &Walk<'_>,
    finding: Finding,
    name: &Name<'_>,
    value: &Value<'_>,
    keys: &'static [Key],
    path: &Path<'_>,
) -> Finding {
    let span: Span = name.span().into();
    let name = name.get_ref().as_ref();
    let dotted = names::key(name).unwrap_or("");
    let wanted = dotted.rsplit('.').next().filter(|last| !last.is_empty()).unwrap_or(name);
    let wanted = spelled(walk.root, wanted).unwrap_or(wanted);
    if let Some(key) = walk.root.iter().find(|key| key.name == wanted).filter(|_| !path.is_root()) {
        let mut finding = finding.help(msg!("unknown-key-top", key = wanted));
        if let Some(table) = header(path).filter(|_| name == wanted) {
            finding.message = msg!("unknown-key-here", key = name, table = table);
        }
        let fits = fits(value.get_ref(), &key.shape);
        let edits = misplaced::moved(walk, span, value, &[], wanted).filter(|_| fits);
        // A project may well have been meant to have a description or tags of its own.
        let how = if path.is_named_table() { Applicability::Safe } else { Applicability::Unsafe };
        return match edits {
            Some(edits) => finding.fix_all(how, msg!("fix-move-top", key = wanted), edits),
            None => finding,
        };
    }
    let holds = |key: &&Key| match key.shape {
        Shape::Table(inner) | Shape::Tables(inner) => inner.iter().any(|k| k.name == wanted),
        _ => false,
    };
    let named = dotted.split_once('.').map(|(table, _)| table);
    let table = walk.root.iter().find(|key| Some(key.name) == named).or_else(|| walk.root.iter().find(holds));
    let is_text = value.get_ref().as_str();
    match table {
        Some(table) if path.table().as_deref() != Some(table.name) => {
            let header = match table.shape {
                Shape::Tables(_) => format!("[[{}]]", table.name),
                _ => format!("[{}]", table.name),
            };
            let mut finding = finding.help(msg!("unknown-key-place", key = wanted, table = &header));
            if name == wanted {
                finding.message = match self::header(path) {
                    Some(here) => msg!("unknown-key-of", key = name, table = &header, here = here),
                    None => msg!("unknown-key-of-top", key = name, table = &header),
                };
            }
            let Shape::Table(inner) = table.shape else { return finding };
            let fits = inner.iter().any(|key| key.name == wanted && fits(value.get_ref(), &key.shape));
            match misplaced::moved(walk, span, value, &[table.name], wanted).filter(|_| fits) {
                Some(edits) => {
                    finding.fix_all(Applicability::Safe, msg!("fix-move-under", table = header), edits)
                }
                None => finding,
            }
        }
        _ if is_text.is_some_and(address::is_mail) => finding.help(msg!("unknown-key-mail")),
        // `mastodon = "https://…"`, under [links] or at the top of a group.
        _ if has_other(keys) || is_text.is_some_and(|text| is_page(text) && has_other_links(walk)) => {
            let finding = finding.help(msg!("unknown-key-other"));
            let page = is_text.is_some_and(is_page) && (path.is_root() || has_other(keys));
            match misplaced::moved(walk, span, value, &["links", "other"], name).filter(|_| page) {
                Some(edits) => {
                    let title = msg!("fix-move-under", table = "[links.other]");
                    finding.fix_all(Applicability::Safe, title, edits)
                }
                None => finding,
            }
        }
        _ => {
            let list: Vec<_> = keys.iter().map(|key| key.name).collect();
            finding.help(msg!("unknown-key-list", list = list.join(", ")))
        }
    }
}

/// A key of the root or of one of its tables, whatever the case and accents of the name.
fn spelled(root: &'static [Key], name: &str) -> Option<&'static str> {
    let folded = fold_words(name);
    let inner = root.iter().filter_map(|key| key.shape.keys()).flatten();
    root.iter().chain(inner).map(|key| key.name).find(|key| fold_words(key) == folded)
}

fn has_other(keys: &[Key]) -> bool {
    keys.iter().any(|key| key.name == "other")
}

fn has_other_links(walk: &Walk<'_>) -> bool {
    walk.root.iter().any(|key| key.name == "links")
}

fn is_page(text: &str) -> bool {
    address::parse(text, false).is_ok()
}

/// Whether a value is of the type that a key takes.
fn fits(value: &DeValue<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::List { .. } | Shape::Pair => value.is_array(),
        Shape::Date | Shape::Moment | Shape::DateOr(_) => value.is_datetime(),
        Shape::DateOrYear => value.is_datetime() || value.is_integer(),
        Shape::Integer => value.is_integer(),
        Shape::Number => value.is_integer() || value.is_float(),
        Shape::Boolean => value.is_bool(),
        Shape::Table(_) | Shape::Tables(_) | Shape::Map(_) | Shape::Any => false,
        _ => value.is_str(),
    }
}

/// A key of the document's root under a table whose keys are free: `tags = ["x"]` behind
/// `[charter]`. Whether it was one, and has been said.
pub fn swallowed(
    walk: &mut Walk<'_>,
    key: &Name<'_>,
    value: &Value<'_>,
    each: &Shape,
    path: &Path<'_>,
) -> bool {
    let name = key.get_ref().as_ref();
    let own = walk.root.iter().find(|root| root.name == name);
    // Under [translations] the language is what is missing.
    let translations = path.table().as_deref() == Some("translations");
    if translations
        || fits(value.get_ref(), each)
        || !own.is_some_and(|own| fits(value.get_ref(), &own.shape))
    {
        return false;
    }
    let finding = walk.finding("unknown-key", key.span().into(), message(name, path), &path.key(name));
    let finding = elsewhere(walk, finding, key, value, &[], path);
    walk.found.push(finding);
    true
}
