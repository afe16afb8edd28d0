//! The page of a group, in every state that a group can be in: those of `tests/states/`.

use std::io::Write as _;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use chrono::NaiveDate;
use coopdir::directory::{Directory, History, Past};
use coopdir::site::{self, Content, Options};
use coopdir::source::{Role, Source, Sources};
use coopdir::{parse, rules};

use crate::pages::{Files, faults, files_of};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();

fn states() -> Directory {
    let files = files_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/states"));
    let source = |(path, bytes): (String, Vec<u8>)| {
        let role = if path == "coopdir.toml" { Role::Settings } else { Role::Group };
        if path.starts_with("media/") {
            Source::media(path, bytes)
        } else {
            Source::text(path, role, String::from_utf8(bytes).expect("text"))
        }
    };
    let (draft, read) = parse::read(Sources::new(files.into_iter().map(source).collect()));
    let (directory, findings) = rules::check(draft, read, TODAY, &[]);
    assert!(findings.is_empty(), "{findings:?}");
    directory
}

fn built(options: Options) -> Files {
    let directory = states();
    let files = Mutex::new(Files::new());
    let sink = |file: site::OutFile| {
        let bytes = match file.content {
            Content::Made(bytes) => bytes,
            // The judge asks only whether a picture is there.
            Content::Copied(_) => Vec::new(),
        };
        files.lock().expect("unharmed").insert(file.path, bytes);
        Ok(())
    };
    let base_url = Some(crate::pages::BASE.to_owned());
    site::build(&directory, &Options { today: TODAY, base_url, ..options }, &sink).expect("a site");
    files.into_inner().expect("unharmed")
}

/// Built once for all that look at it.
static PLAIN: LazyLock<Files> = LazyLock::new(|| built(Options::default()));

fn page(files: &Files, path: &str) -> String {
    let file = format!("{path}/index.html");
    String::from_utf8(files.get(&file).unwrap_or_else(|| panic!("{file}")).clone()).expect("text")
}

/// What stands between two texts, in the order in which it comes.
fn between<'a>(page: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    page.split(start).skip(1).map(|rest| rest.split(end).next().unwrap_or_default()).collect()
}

/// The part of a page that begins with a text.
fn part<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
    between(page, start, end).first().unwrap_or_else(|| panic!("no {start} in {page}"))
}

#[test]
fn every_state_makes_a_sound_page() {
    for portable in [false, true] {
        let wrong = faults(&built(Options { portable, ..Options::default() }), portable);
        assert!(wrong.is_empty(), "portable: {portable}\n{}", wrong.join("\n"));
    }
}

#[test]
fn services_stand_in_one_order_with_their_hosts() {
    let files = &*PLAIN;
    let shown = |path: &str| -> Vec<String> {
        let page = page(files, path);
        let list = part(&page, "<ul class=\"services\">", "</ul>");
        between(list, "<li>", "</li>").into_iter().take(10).map(text_of).collect()
    };
    let expected = [
        "Home page everything.example.org",
        "News news.example.org",
        "Meetings meet.example.org",
        "Discussions by mail",
        "Projects projects.example.org",
        "Resources wiki.example.org",
        "Inspiring projects inspire.example.org",
        "Members lists.example.org",
        "News feed news.example.org",
        "Calendar meet.example.org",
    ];
    assert_eq!(shown("en/groups/everything"), expected);
    let left = ["Resources wiki.example.org", "Home page rade.example.org", "Discussions lists.example.org"];
    assert_eq!(shown("en/groups/archived")[..3], left, "what it leaves comes first");
}

/// Without the marks of HTML.
fn text_of(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn there_is_one_way_in_and_always_the_way_out() {
    let files = &*PLAIN;
    let ways = |slug: &str| -> Vec<String> {
        let page = page(files, &format!("en/groups/{slug}"));
        let Some(actions) = between(&page, "<p class=\"actions\">", "</p>").first().copied() else {
            return Vec::new();
        };
        between(actions, "<a ", "</a>").into_iter().map(|link| text_of(&format!("<{link}"))).collect()
    };
    assert_eq!(ways("everything"), ["Join the group", "Leave"]);
    assert_eq!(ways("preparing"), ["Write to the facilitators to join"]);
    assert_eq!(ways("preparing-open"), ["Join the group"]);
    assert_eq!(ways("archived"), ["See nearby groups", "Leave"]);
    assert!(!page(files, "en/groups/archived").contains("/join"), "who has stopped invites nobody");
    assert_eq!(ways("stale"), ["Leave"]);
    assert_eq!(ways("least"), [""; 0]);
    let notice = |slug: &str| {
        let page = page(files, &format!("groups/{slug}"));
        between(&page, "<p class=\"notice\">", "</p>").join("")
    };
    assert_eq!(notice("preparing"), "Ce groupe démarre. Les premiers membres comptent double.");
    assert_eq!(notice("archived"), "Ce groupe s’est arrêté. Voici ce qu’il laisse.");
    assert_eq!(notice("everything"), "");
}

#[test]
fn only_a_page_that_was_not_checked_for_long_says_so() {
    let files = &*PLAIN;
    let checked = |path: &str| {
        let page = page(files, path);
        between(&page, "<dt>Checked on</dt><dd>", "</dd>").into_iter().map(text_of).collect::<String>()
    };
    assert_eq!(checked("en/groups/everything"), "4 October 2026Still up to date?");
    let stale = "12 September 2024It may have changed since.Still up to date?If nothing has changed, replace the date of verified in its file with today’s.";
    assert_eq!(checked("en/groups/stale"), stale);
    assert_eq!(checked("en/groups/least"), "");
    let edit = "https://forge.example.org/coop/etats/-/edit/mise/en-ligne/groups/";
    assert_eq!(page(files, "groups/stale").matches(&format!("href=\"{edit}stale.toml\"")).count(), 2);
    assert!(page(files, "groups/benin").contains(&format!("href=\"{edit}africa/benin.toml\"")));
}

#[test]
fn neighbours_come_with_their_reasons() {
    let files = &*PLAIN;
    let page = page(files, "en/groups/stale");
    let list = part(&page, "<ul class=\"neighbours\">", "</ul>");
    let said: Vec<_> = between(list, "<li>", "</li>").into_iter().map(text_of).collect();
    let expected = [
        "The group that says it all this group grew out of it, also “theme-2”, also in the ecosystem Cyou",
        "Les ateliers du fleuve also “theme-2”",
        "Coop-group Bénin also in the ecosystem Cyou",
        "Les jardins du quai same region: Nouvelle-Aquitaine",
    ];
    assert_eq!(said, expected);
}

#[test]
fn former_addresses_send_on_in_every_language() {
    let files = &*PLAIN;
    for (prefix, alias) in [("", "all-of-it"), ("en/", "the-whole")] {
        let page = page(files, &format!("{prefix}groups/{alias}"));
        assert!(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../everything/\">"), "{page}");
        let canonical =
            format!("<link rel=\"canonical\" href=\"{}{prefix}groups/everything/\">", crate::pages::BASE);
        assert!(page.contains(&canonical), "{page}");
        assert!(page.contains("<a href=\"../everything/\">"), "{page}");
        assert!(!page.contains("noindex"), "{page}");
    }
}

#[test]
fn who_wrote_a_page_is_told_where_that_is_known() {
    let day = |month| NaiveDate::from_ymd_opt(2026, month, 4).expect("a day");
    let past = |changed, names: &[&str]| Past::new(day(1), changed, names.iter().map(|n| (*n).to_owned()));
    let history: History = [
        ("everything".to_owned(), past(day(10), &["Awa", "Jean <b>", "Zoé", "Lou"])),
        ("stale".to_owned(), past(day(1), &["Awa", "Jean", "Zoé"])),
    ]
    .into_iter()
    .collect();
    let files = &built(Options { history, ..Options::default() });
    let told = |slug: &str| {
        let page = page(files, &format!("en/groups/{slug}"));
        let facts = part(&page, "<aside class=\"facts\"", "</aside>");
        let told = text_of(facts.rsplit("</dl>").next().unwrap_or_default());
        told.strip_suffix(" Show this group on another site · QR code").expect("the way to embeds").to_owned()
    };
    let whole = "Page written by Awa, Jean &lt;b&gt; and 2 others. Added on 4 January 2026. \
                 Changed on 4 October 2026. Correct this page · Open its file · History";
    assert_eq!(told("everything"), whole);
    let three = "Page written by Awa, Jean, Zoé. Added on 4 January 2026. Correct this page · Open its file · History";
    assert_eq!(told("stale"), three);
    assert_eq!(told("least"), "Correct this page · Open its file · History");
}

#[test]
fn lists_are_ordered_by_the_day_that_groups_were_added_where_that_is_known() {
    let day = |month| NaiveDate::from_ymd_opt(2026, month, 4).expect("a day");
    let of = |all: &[(&str, u32)]| -> History {
        let past =
            |(slug, month): &(&str, u32)| ((*slug).to_owned(), Past::new(day(*month), day(11), Vec::new()));
        all.iter().map(past).collect()
    };
    let added = |history: History| {
        let files = &built(Options { history, ..Options::default() });
        let (_, index) = files.iter().find(|(path, _)| path.starts_with("index/fr.")).expect("an index");
        let index = String::from_utf8_lossy(index).into_owned();
        let home = String::from_utf8_lossy(&files["index.html"]).into_owned();
        let offered = home.contains("<option value=\"added\">Ajoutés récemment d’abord</option>");
        let days = index.split_once("\"added\":[").map(|(_, rest)| {
            let days = rest.split(']').next().unwrap_or_default();
            let mut days: Vec<_> = days.split(',').map(str::to_owned).collect();
            days.sort();
            days.retain(|day| day != "0");
            days
        });
        (offered, days)
    };
    let days = vec!["20260104".to_owned(), "20261004".to_owned()];
    assert_eq!(added(of(&[("everything", 10), ("stale", 1)])), (true, Some(days)));
    assert_eq!(added(of(&[])), (false, None));
}

#[test]
fn previews_have_a_picture_with_its_size() {
    let files = &*PLAIN;
    let page = page(files, "groups/everything");
    let base = crate::pages::BASE;
    for tag in [
        format!("<meta property=\"og:image\" content=\"{base}media/banner.png\">"),
        "<meta property=\"og:image:width\" content=\"1920\">".to_owned(),
        "<meta property=\"og:image:height\" content=\"160\">".to_owned(),
        "<meta property=\"og:locale\" content=\"fr_FR\">".to_owned(),
        "<meta name=\"twitter:card\" content=\"summary\">".to_owned(),
    ] {
        assert!(page.contains(&tag), "{tag}");
    }
}

#[test]
fn a_page_with_all_there_is_stays_light() {
    let files = &*PLAIN;
    let sent = |slug: &str| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(page(files, &format!("groups/{slug}")).as_bytes()).expect("written");
        encoder.finish().expect("whole").len()
    };
    // 5 KB is what a page may weigh; one that says ten times as much as others hardly more.
    assert!(sent("everything") <= 5_500, "{}", sent("everything"));
    assert!(sent("benin") <= 2_500, "{}", sent("benin"));
}
