//! What a directory gives back, of small ones made by hand.

use super::*;
use crate::group::Place;
use crate::settings::Settings;
use crate::source::{Role, Source, Span, Spanned};

fn text(value: &str) -> Spanned<String> {
    Spanned::new(value.to_owned(), Span::at(0))
}

fn texts(values: &[&str]) -> Vec<Spanned<String>> {
    values.iter().map(|value| text(value)).collect()
}

/// A group whose file is the one of that number.
fn group(file: usize, slug: &str, change: impl Fn(&mut Group)) -> Group {
    let kind = Spanned::new(Kind::Thematic, Span::at(0));
    let mut group = Group::new(FileId(file), text(slug), text(slug), text("A group"), kind);
    change(&mut group);
    group
}

fn directory(groups: Vec<Group>, keep: impl Fn(FileId) -> bool) -> Directory {
    let media = ["good.png", "bad.png"].map(|name| Source::media(format!("media/{name}"), vec![0]));
    let draft = Draft { sources: Sources::new(media.into()), settings: Settings::default(), groups };
    Directory::new(draft, keep)
}

fn slugs<'a>(groups: impl IntoIterator<Item = &'a Group>) -> Vec<&'a str> {
    groups.into_iter().map(|group| group.slug.as_str()).collect()
}

#[test]
fn relations_to_groups_left_out_lead_nowhere() {
    let groups = vec![
        group(2, "left-out", |g| g.aliases = texts(&["old-name"])),
        group(3, "child", |g| {
            g.parent = Some(text("left-out"));
            g.related = texts(&["old-name", "left-out", "friend", "child"]);
        }),
        group(4, "friend", |_| {}),
    ];
    let directory = directory(groups, |file| file != FileId(2));
    assert_eq!(slugs(directory.groups()), ["child", "friend"]);
    let child = directory.get("child").unwrap();
    assert_eq!(child.parent.as_ref().unwrap().value, "left-out", "what the file says is kept");
    assert!(directory.parent(child).is_none());
    assert_eq!(slugs(directory.related(child)), ["friend"], "nor is a group its own neighbour");
    assert_eq!(directory.children("left-out").count(), 0);
    assert!(directory.find("old-name").is_none());
}

#[test]
fn former_names_lead_to_the_group_that_bears_a_new_one() {
    let groups = vec![
        group(2, "new", |g| g.aliases = texts(&["old", "taken"])),
        group(3, "taken", |g| g.parent = Some(text("old"))),
        group(4, "other", |g| {
            g.related = texts(&["old", "new"]);
            g.aliases = texts(&["old"]);
        }),
    ];
    let directory = directory(groups, |_| true);
    assert_eq!(directory.find("old").unwrap().slug.value, "new", "the first by slug keeps it");
    assert_eq!(directory.find("taken").unwrap().slug.value, "taken", "a name in use wins");
    assert_eq!(directory.aliases().map(|(alias, _)| alias).collect::<Vec<_>>(), ["old"]);
    assert_eq!(slugs(directory.children("new")), ["taken"]);
    assert_eq!(directory.parent(directory.get("taken").unwrap()).unwrap().slug.value, "new");
    assert_eq!(slugs(directory.related(directory.get("other").unwrap())), ["new"], "each once");
}

#[test]
fn groups_are_found_by_what_pages_ask_for() {
    let groups = vec![
        group(2, "b", |g| {
            g.tags = texts(&["sciences", "sciences", "cyou"]);
            g.activity.value = Activity::Archived;
        }),
        group(3, "a", |g| {
            g.tags = texts(&["sciences"]);
            g.kind.value = Kind::Territorial;
            g.place = Some(Place { country: Some(text("BJ")), ..Place::default() });
        }),
    ];
    let directory = directory(groups, |_| true);
    assert_eq!(directory.tags().collect::<Vec<_>>(), [("cyou", 1), ("sciences", 2)]);
    assert_eq!(slugs(directory.tagged("sciences")), ["a", "b"]);
    assert_eq!(directory.countries().collect::<Vec<_>>(), [("BJ", 1)]);
    assert_eq!(slugs(directory.in_country("BJ")), ["a"]);
    assert_eq!(slugs(directory.of_kind(Kind::Thematic)), ["b"]);
    assert_eq!(slugs(directory.of_kind(Kind::Support)), [] as [&str; 0]);
    assert_eq!(slugs(directory.of_activity(Activity::Archived)), ["b"]);
    assert_eq!(directory.living(), 1);
}

#[test]
fn only_media_that_passed_are_there() {
    // The sources are sorted: `media/bad.png` is the first.
    let directory = directory(vec![], |file| file != FileId(0));
    assert!(directory.media("bad.png").is_none());
    assert_eq!(directory.media("good.png"), Some(FileId(1)));
    assert_eq!(directory.sources().get(FileId(1)).role, Role::Media);
}

#[test]
fn one_slug_is_one_group() {
    let groups = vec![group(2, "a", |g| g.name = text("First")), group(3, "a", |_| {})];
    let directory = directory(groups, |_| true);
    assert_eq!(directory.groups().len(), 1);
    assert_eq!(directory.groups()[0].name.value, "First");
}
