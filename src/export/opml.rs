//! The feeds of the groups, to be taken into a feed reader in one go (OPML 2.0).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use quick_xml::Writer;
use quick_xml::events::BytesText;

use super::{Export, Spot, discreet, links, xml};
use crate::fold::fold;
use crate::group::{Group, LinkKind};
use crate::words::Words;

/// Groups under one heading.
struct Folder<'a> {
    title: String,
    groups: Vec<&'a Group>,
}

/// Whether any group has a feed: without one there is no list, for it may not be empty.
#[must_use]
pub fn is_there(export: &Export<'_>) -> bool {
    export.directory.groups().iter().any(|group| feed(export, group).is_some())
}

/// Every group's feed once: under its first ecosystem, else under its first theme.
///
/// # Errors
/// Never: memory takes it.
pub fn feeds(export: &Export<'_>, words: &Words) -> Result<Vec<u8>> {
    let settings = export.directory.settings();
    let title = settings.title_in(words.language()).0;
    xml::document(|writer| {
        let root = writer.create_element("opml").with_attribute(("version", "2.0"));
        root.write_inner_content(|w| {
            w.create_element("head").write_inner_content(|w| {
                w.create_element("title").write_text_content(BytesText::new(&xml::clean(title)))?;
                if let Some(home) = (export.web)(Spot::Home) {
                    w.create_element("ownerId").write_text_content(BytesText::new(&home))?;
                }
                Ok(())
            })?;
            w.create_element("body").write_inner_content(|w| {
                folders(export, words).iter().try_for_each(|folder| heading(export, folder, w))
            })?;
            Ok(())
        })?;
        Ok(())
    })
}

fn feed<'a>(export: &Export<'a>, group: &'a Group) -> Option<String> {
    let feed = links(export.directory, group).find(|(kind, _)| *kind == LinkKind::Feed)?;
    Some(feed.1.into_owned())
}

fn folders<'a>(export: &Export<'a>, words: &Words) -> Vec<Folder<'a>> {
    let (directory, language) = (export.directory, words.language());
    let settings = directory.settings();
    let mut placed = BTreeSet::new();
    let mut folders = Vec::new();
    for ecosystem in &settings.ecosystems {
        let all = directory.members_of(ecosystem).filter(|g| feed(export, g).is_some());
        let groups: Vec<_> = all.filter(|g| placed.insert(g.slug.as_str())).collect();
        folders.push(Folder { title: ecosystem.title_in(language).0.to_owned(), groups });
    }
    let mut themes: BTreeMap<(bool, String, String), Vec<&Group>> = BTreeMap::new();
    let rest = directory.groups().iter().filter(|g| !placed.contains(g.slug.as_str()));
    for group in rest.filter(|g| feed(export, g).is_some()) {
        let theme =
            group.tags.first().map(|tag| discreet::text(settings.tag_name(tag, language)).into_owned());
        // Those of no theme at the end.
        let key = (theme.is_none(), theme.unwrap_or_else(|| words.text("site-opml-other")));
        themes.entry((key.0, fold(&key.1), key.1)).or_default().push(group);
    }
    folders.extend(themes.into_iter().map(|((_, _, title), groups)| Folder { title, groups }));
    folders.retain(|folder| !folder.groups.is_empty());
    folders
}

fn heading(export: &Export<'_>, folder: &Folder<'_>, w: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    let title = xml::clean(&folder.title);
    w.create_element("outline").with_attribute(("text", &*title)).write_inner_content(|w| {
        for group in &folder.groups {
            let feed = feed(export, group).unwrap_or_default();
            let name = discreet::text(&group.name);
            let name = xml::clean(&name);
            let page = (export.web)(Spot::Group(&group.slug));
            let element = w.create_element("outline").with_attributes([
                ("type", "rss"),
                ("text", &*name),
                ("title", &*name),
                ("xmlUrl", feed.as_str()),
            ]);
            let element = match &page {
                Some(page) => element.with_attribute(("htmlUrl", page.as_str())),
                None => element,
            };
            element.write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}
