//! A key that its table does not know: mistyped, in French, or in the wrong table.

use toml::de::{DeTable, DeValue};

use super::names;
use super::path::Path;
use super::walk::{Value, Walk};
use crate::finding::{Applicability, Edit, Finding};
use crate::fold::{fold_words, nearest};
use crate::msg;
use crate::shape::{Key, Shape};
use crate::source::Span;

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
    let message = match path.table() {
        None => msg!("unknown-key", key = name),
        Some(table) => msg!("unknown-key-in", key = name, table = table),
    };
    let finding = walk.finding("unknown-key", span, message, &path.key(name));
    let meant = meant(name, keys).filter(|(_, sure)| *sure || !is_elsewhere(walk, name, path));
    let (finding, meant) = match meant {
        Some((meant, sure)) => {
            let how = if sure && table.get(meant.name).is_none() {
                Applicability::Safe
            } else {
                Applicability::Unsafe
            };
            (rename(walk, finding, span, value, meant, how), Some(meant.name))
        }
        None => (elsewhere(walk, finding, name, keys, path), None),
    };
    walk.found.push(finding);
    meant
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
    name: &str,
    keys: &'static [Key],
    path: &Path<'_>,
) -> Finding {
    let dotted = names::key(name).unwrap_or("");
    let wanted = dotted.rsplit('.').next().filter(|last| !last.is_empty()).unwrap_or(name);
    if !matches!(path, Path::Root) && walk.root.iter().any(|key| key.name == wanted) {
        return finding.help(msg!("unknown-key-top", key = wanted));
    }
    let holds = |key: &&Key| match key.shape {
        Shape::Table(inner) | Shape::Tables(inner) => inner.iter().any(|k| k.name == wanted),
        _ => false,
    };
    let named = dotted.split_once('.').map(|(table, _)| table);
    let table = walk.root.iter().find(|key| Some(key.name) == named).or_else(|| walk.root.iter().find(holds));
    match table {
        Some(table) if path.table().as_deref() != Some(table.name) => {
            let header = match table.shape {
                Shape::Tables(_) => format!("[[{}]]", table.name),
                _ => format!("[{}]", table.name),
            };
            finding.help(msg!("unknown-key-place", key = wanted, table = header))
        }
        _ if keys.iter().any(|key| key.name == "other") => finding.help(msg!("unknown-key-other")),
        _ => {
            let list: Vec<_> = keys.iter().map(|key| key.name).collect();
            finding.help(msg!("unknown-key-list", list = list.join(", ")))
        }
    }
}
