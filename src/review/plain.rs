//! For `cut`, `awk` and `grep`: a fact a line, tabs between its values.

use super::Review;
use super::json::{alert, named, what};
use crate::change::{At, GroupChange};
use crate::listing;

pub fn render(review: &Review<'_>) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = |cells: &[&str]| rows.push(cells.iter().map(|cell| (*cell).to_owned()).collect());
    let changes = review.changes;
    for notice in &changes.notices {
        let (slug, key) = match &notice.at {
            At::Group { slug, field, .. } => (slug.as_str(), field.key()),
            At::Setting(key) => ("", key.clone()),
        };
        let (name, before, after) = alert(&notice.alert);
        row(&["notice", name, slug, &key, before.unwrap_or(""), after.unwrap_or("")]);
    }
    for change in &changes.groups {
        group(change, &mut row);
    }
    let opt = |value: &Option<String>| value.clone().unwrap_or_default();
    for change in &changes.settings {
        row(&[
            "setting",
            named(change.before.is_some(), change.after.is_some()),
            "",
            &change.key,
            &opt(&change.before),
            &opt(&change.after),
        ]);
    }
    for file in &changes.media {
        row(&["media", named(file.before.is_some(), file.after.is_some()), "", &file.path, "", ""]);
    }
    review.templates.iter().for_each(|path| row(&["template", "changed", "", path, "", ""]));
    review.others.iter().for_each(|path| row(&["other", "changed", "", path, "", ""]));
    for unread in &changes.unread {
        row(&["unread", if unread.before { "before" } else { "after" }, "", &unread.path, "", ""]);
    }
    changes.form.iter().for_each(|path| row(&["form", "changed", "", path, "", ""]));
    if let Some(pages) = review.pages {
        pages.appear.iter().for_each(|page| row(&["page", "appears", "", page, "", ""]));
        pages.moved.iter().for_each(|(from, to)| row(&["page", "moves", "", from, "", to]));
        pages.vanish.iter().for_each(|page| row(&["page", "vanishes", "", page, "", ""]));
        pages.showing.iter().for_each(|page| row(&["page", "shows", "", page, "", ""]));
    }
    listing::lines(rows.into_iter())
}

fn group(change: &GroupChange, row: &mut impl FnMut(&[&str])) {
    let name = what(change.what());
    if let Some(was) = &change.before {
        if change.deleted {
            row(&["group", name, &change.slug, "", "", ""]);
            return;
        }
        if was.slug != change.slug {
            row(&["group", name, &change.slug, "slug", &was.slug, &change.slug]);
        }
        if was.path != change.path {
            row(&["group", name, &change.slug, "path", &was.path, &change.path]);
        }
    }
    for fact in &change.fields {
        let flat = |value: Option<&crate::change::Value>| value.map(super::json::flat).unwrap_or_default();
        row(&[
            "group",
            name,
            &change.slug,
            &fact.field.key(),
            &flat(fact.before.as_ref()),
            &flat(fact.after.as_ref()),
        ]);
    }
}
