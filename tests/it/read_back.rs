//! Spreadsheet, map and feeds of a site, read back by readers that are not ours.

use serde_json::Value;

use crate::open_data::{all, document, read};
use crate::pages::{BASE, Files, extension, files_of};
use crate::sandbox::Sandbox;
use crate::site::built;

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(read(files, path)).expect("UTF-8")
}

#[test]
fn the_spreadsheet_has_a_row_a_group_and_no_formula() {
    for (name, files) in all() {
        let bytes = read(&files, "api/v1/groups.csv");
        assert!(bytes.starts_with(b"\xef\xbb\xbfslug,name,"), "{name}");
        let mut reader = csv::Reader::from_reader(&bytes[3..]);
        let headings = reader.headers().expect("headings").clone();
        let rows: Vec<_> = reader.records().map(|row| row.expect("a row")).collect();
        let groups = document(&files, "api/v1/groups.json");
        let slugs: Vec<_> = groups["groups"].as_array().expect("a list").iter().map(|g| &g["slug"]).collect();
        assert_eq!(rows.iter().map(|r| &r[0]).collect::<Vec<_>>(), slugs, "{name}");
        for value in rows.iter().flatten() {
            let formula =
                value.trim_start().starts_with(['=', '+', '-', '@']) && value.parse::<f64>().is_err();
            assert!(!formula && !value.starts_with(['\t', '\r']), "{name}: {value}");
        }
        assert_eq!(headings.len(), headings.iter().collect::<std::collections::BTreeSet<_>>().len());
    }
}

#[test]
fn a_spreadsheet_keeps_numbers_and_defuses_formulas() {
    let more = "summary = \"=HYPERLINK(1)\"\n[place]\nlatitude = 44.84\nlongitude = -0.57\n";
    let group = format!("name = \"+33\"\nslug = \"alone\"\ntype = \"thematic\"\n{more}");
    let files = built(&Sandbox::new().file("groups/alone.toml", group), &[]);
    let rows = "slug,name,summary,type,activity,tags,ecosystems,country,region,city,latitude,longitude,members,\
                members_on,verified,founded,licence,language,parent,related,aliases,seeks,offers,url,link_home,\
                link_news,link_meetings,link_discussions,link_projects,link_resources,link_inspirations,link_join,\
                link_leave,link_members,link_admin,link_follow_up,link_feed,link_calendar,charter_open,\
                charter_empowering,charter_sharing\r\n\
                alone,+33,'=HYPERLINK(1),thematic,active,,,,,,44.84,-0.57,,,,,,fr,,,,,,\
                https://directory.example.org/some/path/groups/alone/,,,,,,,,,,,,,,,,,\r\n";
    assert_eq!(text(&files, "api/v1/groups.csv"), format!("\u{feff}{rows}"));
}

#[test]
fn the_map_has_a_point_for_each_group_that_gives_one() {
    for (name, files) in all() {
        let read: geojson::FeatureCollection =
            text(&files, "api/v1/groups.geojson").parse().expect("GeoJSON");
        let groups = document(&files, "api/v1/groups.json");
        let with_point =
            groups["groups"].as_array().expect("a list").iter().filter(|g| !g["place"]["latitude"].is_null());
        let points: Vec<_> = with_point
            .map(|g| {
                (g["slug"].clone(), vec![g["place"]["longitude"].clone(), g["place"]["latitude"].clone()])
            })
            .collect();
        let found: Vec<_> = read
            .features
            .iter()
            .map(|f| {
                let geojson = serde_json::to_value(f).expect("JSON");
                let point = geojson["geometry"]["coordinates"].as_array().expect("a point").clone();
                (geojson["properties"]["slug"].clone(), point)
            })
            .collect();
        assert_eq!(found, points, "{name}");
        assert!(read.foreign_members.is_none() && read.bbox.is_none(), "{name}");
    }
}

/// What RFC 4287 and the W3C's feed validator want of a feed and of each entry.
fn feed_faults(files: &Files, path: &str) -> Vec<String> {
    let source = text(files, path);
    let feed = feed_rs::parser::parse(source.as_bytes()).unwrap_or_else(|e| panic!("{path}: {e}\n{source}"));
    let mut wrong = Vec::new();
    let mut want = |fine: bool, what: &str| {
        if !fine {
            wrong.push(format!("{path}: {what}"));
        }
    };
    let own = |rel: &str| feed.links.iter().find(|l| l.rel.as_deref() == Some(rel)).map(|l| l.href.clone());
    want(own("self") == Some(format!("{BASE}{path}")), "self link");
    want(own("alternate").is_some_and(|page| page.starts_with(BASE)), "alternate link");
    // A directory that says its own address keeps it in ids, wherever it is built for.
    let authority = feed.id.strip_suffix(path).unwrap_or_default();
    let known = [
        "directory.example.org,2026:/some/path/",
        "example.org,2026:/annuaire/",
        "example.org,2026:/directory/",
    ];
    want(known.iter().any(|known| authority == format!("tag:{known}")), &feed.id);
    want(
        feed.title.is_some() && feed.updated.is_some() && feed.language.is_some(),
        "title, updated, language",
    );
    want(feed.authors.len() == 1 && feed.authors[0].email.is_none(), "an author without mail");
    let mut ids: Vec<_> = feed.entries.iter().map(|e| e.id.clone()).collect();
    ids.sort();
    ids.dedup();
    want(ids.len() == feed.entries.len(), "ids");
    let days: Vec<_> = feed.entries.iter().map(|e| e.updated).collect();
    want(days.iter().all(Option::is_some) && days.is_sorted_by(|a, b| a >= b), "latest first");
    want(days.first().is_none_or(|day| *day == feed.updated), "updated as the latest entry");
    for entry in &feed.entries {
        want(entry.id.starts_with(&format!("{authority}groups/")), &entry.id);
        want(entry.title.is_some() && entry.summary.is_some() && entry.links.len() == 1, "entry");
    }
    wrong
}

#[test]
fn feeds_are_what_readers_and_validators_want() {
    let mut entries = 0;
    for (name, files) in all() {
        let feeds: Vec<_> = files.keys().filter(|path| extension(path) == "atom").collect();
        assert!(feeds.len() >= 2, "{name}: {feeds:?}");
        let wrong: Vec<_> = feeds.iter().flat_map(|path| feed_faults(&files, path)).collect();
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
        entries += feeds.iter().map(|path| text(&files, path).matches("<entry>").count()).sum::<usize>();
    }
    assert!(entries > 30, "{entries}");
}

const DATED: &str = "verified = 2026-10-04\ntags = [\"eco\", \"theme\"]\n";

#[test]
fn a_feed_keeps_its_ids_when_groups_are_renamed_and_when_it_is_tried_elsewhere() {
    let settings = "title = \"Trial\"\nbase_url = \"https://example.org/dir/\"\nlanguages = [\"en\"]\nlicence = \"CC0-1.0\"\n\
                    [[ecosystems]]\nslug = \"ecology\"\ntitle = \"Ecology\"\ntag = \"eco\"\n";
    let group = |slug: &str, more: &str| {
        format!("name = \"A <b> & c\"\nslug = \"{slug}\"\nsummary = \"S\"\ntype = \"support\"\n{more}{DATED}")
    };
    let before = Sandbox::new().file("coopdir.toml", settings).file("groups/old.toml", group("old", ""));
    let after = Sandbox::new()
        .file("coopdir.toml", settings)
        .file("groups/newer.toml", group("newer", "aliases = [\"old\", \"middle\"]\n"))
        .file("groups/undated.toml", group("undated", "").replace(DATED, ""));
    let expected = |slug: &str, base: &str| {
        format!(
            r##"<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
 <title>Ecology · Trial</title>
 <id>tag:example.org,2026:/dir/ecosystems/ecology/feed.atom</id>
 <updated>2026-10-04T00:00:00+00:00</updated>
 <author>
  <name>Trial</name>
  <uri>{base}</uri>
 </author>
 <generator>coopdir</generator>
 <link href="{base}ecosystems/ecology/feed.atom" rel="self" type="application/atom+xml"/>
 <link href="{base}ecosystems/ecology/" rel="alternate" type="text/html"/>
 <rights>CC0-1.0</rights>
 <entry>
  <title>A &lt;b&gt; &amp; c</title>
  <id>tag:example.org,2026:/dir/groups/old#en</id>
  <updated>2026-10-04T00:00:00+00:00</updated>
  <category term="eco" label="Ecology"/>
  <category term="theme" label="theme"/>
  <link href="{base}groups/{slug}/" rel="alternate" type="text/html"/>
  <summary>S</summary>
 </entry>
</feed>
"##
        )
    };
    let path = "ecosystems/ecology/feed.atom";
    let run = before.run(&["build"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(text(&files_of(&before.path("site")), path), expected("old", "https://example.org/dir/"));
    assert_eq!(text(&built(&after, &[]), path), expected("newer", BASE));
}

/// The names of elements with their attributes and texts, as `quick-xml` reads them.
fn elements(source: &str) -> Vec<(String, Vec<(String, String)>)> {
    use quick_xml::XmlVersion::Implicit1_0 as V1;
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(source);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("XML") {
            Event::Eof => return found,
            Event::Start(e) | Event::Empty(e) => {
                let attribute = |a: quick_xml::events::attributes::Attribute<'_>| {
                    let key = a.key.as_ref().to_owned();
                    (key, a.normalized_value(V1).expect("a value").into_owned())
                };
                let attributes = e.attributes().map(|a| attribute(a.expect("an attribute"))).collect();
                found.push((e.name().as_ref().to_owned(), attributes));
            }
            _ => {}
        }
    }
}

#[test]
fn feeds_of_groups_come_once_each_under_a_heading() {
    let settings = "[[ecosystems]]\nslug = \"one\"\ntitle = \"One <1>\"\ntag = \"one\"\n[[ecosystems]]\nslug = \"two\"\n\
                    title = \"Two\"\ntag = \"two\"\n[tags.sante]\nlabel.fr = \"Santé\"\n";
    let feed = "[links]\nfeed = \"https://example.org/feed?a=1&b=2\"\n";
    let sandbox = Sandbox::new()
        .file("coopdir.toml", settings)
        .group("both", &format!("tags = [\"two\", \"one\"]\n{feed}"))
        .group("theme", &format!("tags = [\"sante\"]\n{feed}"))
        .group("none", feed)
        .group("silent", "tags = [\"one\"]\n");
    let files = built(&sandbox, &[]);
    let outlines: Vec<String> = elements(text(&files, "opml.xml"))
        .into_iter()
        .filter(|(name, _)| name == "outline")
        .map(|(_, attributes)| {
            attributes.into_iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join(" ")
        })
        .collect();
    let group = |slug: &str, name: &str| {
        format!(
            "type=rss text={name} title={name} xmlUrl=https://example.org/feed?a=1&b=2 htmlUrl={BASE}groups/{slug}/"
        )
    };
    let name = |slug: &str| {
        document(&files, "api/v1/groups.json")["groups"]
            .as_array()
            .and_then(|all| {
                all.iter().find(|g| g["slug"] == slug).map(|g| g["name"].as_str().unwrap_or("").to_owned())
            })
            .unwrap_or_default()
    };
    assert_eq!(
        outlines,
        [
            "text=One <1>".to_owned(),
            group("both", &name("both")),
            "text=Santé".to_owned(),
            group("theme", &name("theme")),
            "text=Autres groupes".to_owned(),
            group("none", &name("none")),
        ]
    );
    let without = built(&Sandbox::new().group("silent", ""), &[]);
    assert!(!without.contains_key("opml.xml"), "a list may not be empty");
}

fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).expect("escapes").into_owned()
}

#[test]
fn browsers_and_catalogues_find_the_directory() {
    for (name, files) in all() {
        for path in ["opensearch.xml", "en/opensearch.xml"] {
            let Some(source) = files.get(path).map(|_| text(&files, path)) else { continue };
            let urls: Vec<_> = elements(source).into_iter().filter(|(name, _)| name == "Url").collect();
            let template =
                |n: usize| urls[n].1.iter().find(|(key, _)| key == "template").map(|(_, v)| v.clone());
            let folder = path.trim_end_matches("opensearch.xml");
            assert_eq!(template(0), Some(format!("{BASE}{folder}?q={{searchTerms}}")), "{name}");
            assert_eq!(template(1), Some(format!("{BASE}{path}")), "{name}");
            let short = source.split_once("<ShortName>").and_then(|(_, rest)| rest.split_once('<'));
            assert!(short.is_some_and(|(short, _)| (1..=16).contains(&unescaped(short).chars().count())));
        }
        let dataset = document(&files, "api/v1/dcat.jsonld");
        assert_eq!(dataset["@type"], "dcat:Dataset", "{name}");
        for required in ["dct:title", "dct:description", "dct:publisher", "dcat:distribution"] {
            assert!(!dataset[required].is_null(), "{name}: {required}");
        }
        for distribution in dataset["dcat:distribution"].as_array().expect("a list") {
            let url = distribution["dcat:downloadURL"]["@id"].as_str().unwrap_or_default();
            assert!(files.contains_key(url.trim_start_matches(BASE)), "{name}: {url}");
        }
    }
}

#[test]
fn every_file_that_is_named_is_there() {
    for (name, files) in all() {
        for file in document(&files, "api/v1/directory.json")["files"].as_array().expect("a list") {
            let path = file["name"].as_str().unwrap_or_default();
            assert!(files.contains_key(path), "{name}: {path}");
            assert_eq!(file["url"], Value::from(format!("{BASE}{path}")), "{name}");
        }
    }
}

#[test]
fn a_site_whose_address_nobody_knows_has_data_and_no_feed() {
    let sandbox = Sandbox::new().group("alone", "verified = 2026-10-04\n");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let files = files_of(&sandbox.path("site"));
    assert_eq!(document(&files, "api/v1/groups.json")["groups"][0]["url"], Value::Null);
    let whole = ["feed.atom", "opensearch.xml", "api/v1/dcat.jsonld"];
    assert!(whole.iter().all(|path| !files.contains_key(*path)), "{:?}", files.keys());
}
