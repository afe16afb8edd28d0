//! Groups on other sites: the lines that `coopdir embed` prints, and the pages they frame.

use crate::sandbox::Sandbox;

const SETTINGS: &str = "title = \"D\"\nbase_url = \"https://example.org/a\"\nlanguages = [\"fr\", \"en\"]\n\
                        [[ecosystems]]\nslug = \"cyou\"\ntitle = \"C \\\"y\\\" <ou>\"\ntag = \"cyou-tag\"\ncore = \"zoe\"\n";

fn sandbox() -> Sandbox {
    let mut sandbox = Sandbox::new().file("coopdir.toml", SETTINGS);
    for n in 0..14 {
        sandbox = sandbox.group(&format!("group-{n:02}"), "tags = [\"cyou-tag\", \"Eau douce\"]\n");
    }
    sandbox.group("zoe", "tags = [\"cyou-tag\"]\naliases = [\"zed\"]\n[place]\ncountry = \"ML\"\n")
}

fn said(sandbox: &Sandbox, args: &[&str]) -> String {
    let run = sandbox.run(&[&["embed"], args].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{args:?} {run:?}");
    run.stdout
}

#[test]
fn the_lines_to_paste_are_printed() {
    let sandbox = sandbox();
    assert_eq!(
        said(&sandbox, &["cyou", "--view", "map"]),
        "<iframe src=\"https://example.org/a/embed/eco/cyou/map/\" title=\"Carte · C &quot;y&quot; &lt;ou&gt;\" \
         width=\"100%\" height=\"520\" loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>\n\
         <script async src=\"https://example.org/a/w/1.js\"></script>\n"
    );
    assert_eq!(
        said(&sandbox, &["--tag", "eau douce", "--format", "script", "--view", "list"]),
        "<script async src=\"https://example.org/a/w/1.js\" data-tag=\"eau-douce\" data-view=\"list\" \
         data-title=\"Groupes\u{a0}: Eau douce\"></script>\n"
    );
    let list = said(&sandbox, &["--country", "mali", "--format", "html"]);
    assert_eq!(
        list,
        "<ul>\n<li><a href=\"https://example.org/a/groups/zoe/\">zoe</a> – <span>A group</span></li>\n</ul>\n\
         <p><a href=\"https://example.org/a/?country=ml\">Mali – D</a></p>\n"
    );
    // What the others gather round stands first, and the credit leads to their page.
    let list = said(&sandbox, &["cyou", "--format", "html", "--limit", "2"]);
    let links: Vec<&str> = list.split('"').filter(|part| part.starts_with("https:")).collect();
    let whole = |path: &str| format!("https://example.org/a/{path}");
    assert_eq!(links, [whole("groups/zoe/"), whole("groups/group-00/"), whole("ecosystems/cyou/")]);
    let look = ["--limit", "5", "--scheme", "dark", "--accent", "#0B5566", "--language", "en"];
    let src = said(&sandbox, &[&["cyou"], &look[..]].concat());
    let src = src.split('"').nth(1).unwrap_or_default();
    assert_eq!(src, whole("en/embed/eco/cyou/#scheme=dark&amp;accent=0b5566&amp;limit=5"));
    let line = said(&sandbox, &[&["cyou", "--format", "script"], &look[..]].concat());
    assert!(
        line.contains("data-scheme=\"dark\" data-accent=\"0b5566\" data-limit=\"5\" data-lang=\"en\""),
        "{line}"
    );
    let page = |args: &[&str]| said(&sandbox, args).split('"').nth(1).map(str::to_owned);
    assert_eq!(page(&[]).as_deref(), Some("https://example.org/a/embed/all/"));
    assert_eq!(page(&["--tag", "cyou-tag"]).as_deref(), Some("https://example.org/a/embed/eco/cyou/"));
    assert_eq!(page(&["--type", "support"]).as_deref(), Some("https://example.org/a/embed/type/support/"));
    assert_eq!(page(&["--group", "zoe"]).as_deref(), Some("https://example.org/a/embed/group/zoe/"));
}

#[test]
fn what_cannot_be_framed_is_said() {
    let sandbox = sandbox();
    let failed = |args: &[&str]| {
        let run = sandbox.run(&[&["embed"], args].concat());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run:?}");
        run.stderr.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(failed(&["nope"]), "error: there is no ecosystem `nope`");
    assert_eq!(failed(&["--language", "de"]), "error: the site does not have the language de");
    assert_eq!(failed(&["--limit", "201"]), "error: a frame shows 1 to 200 groups");
    let accent = "error: a colour is written in six hexadecimal digits, such as 0b5566";
    assert_eq!(failed(&["--accent", "red"]), accent);
    let view = "error: the view map is not made for what is asked for";
    assert_eq!(failed(&["--type", "support", "--view", "map"]), view);
    let homeless = Sandbox::new().group("one", "");
    let run = homeless.run(&["embed"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (
            2,
            "error: coopdir.toml does not say where the site is\n\
             help: write it there: base_url = \"https://example.org/directory/\"\n"
        )
    );
    assert_eq!(sandbox.run(&["embed", "cyou", "--group", "zoe"]).code, 2, "one thing at a time");
}

#[test]
fn a_frame_shows_twelve_groups_and_the_way_to_all() {
    let sandbox = sandbox();
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/embed/eco/cyou/index.html");
    assert_eq!(page.matches("<li class=\"t-").count(), 12);
    assert_eq!(page.find("groups/zoe/"), page.find("groups/"), "the core group stands first");
    assert!(
        page.contains("<p class=\"more\"><a href=\"../../../ecosystems/cyou/\">Voir les 15\u{a0}groupes</a>")
    );
    assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/a/ecosystems/cyou/\">"));
    assert!(
        page.contains("<meta name=\"robots\" content=\"noindex\">")
            && page.contains("<base target=\"_top\">")
    );
    assert!(!page.contains("<header") && !page.contains("<nav") && !page.contains("<img"), "{page}");
    // Each layout is there, whether or not there is anything to show in it.
    for layout in ["list", "compact", "map", "calendar", "matrix"] {
        for of in ["all", "eco/cyou"] {
            let page = sandbox.read(&format!("site/en/embed/{of}/{layout}/index.html"));
            assert!(page.contains("<html lang=\"en\""), "{page}");
        }
    }
    let calendar = sandbox.read("site/en/embed/all/calendar/index.html");
    assert!(calendar.contains("<p>No meeting announced in the next 90\u{a0}days.</p>"), "{calendar}");
    assert!(sandbox.read("site/embed/tag/eau-douce/index.html").contains("Voir les 14\u{a0}groupes"));
    assert!(sandbox.read("site/embed/country/ml/index.html").contains("zoe"));
    let moved = sandbox.read("site/embed/group/zed/index.html");
    assert!(moved.contains("http-equiv=\"refresh\" content=\"0; url=../zoe/\""), "{moved}");
    let map = sandbox.read("site/sitemap.xml");
    assert!(map.contains("/embed/</loc>") && !map.contains("/embed/all/"), "{map}");
}

#[test]
fn the_script_of_hosts_is_the_one_whose_digest_is_printed() {
    use base64::Engine as _;
    use sha2::{Digest, Sha384};
    let sandbox = sandbox();
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let script = sandbox.read("site/w/1.js");
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(script.as_bytes()));
    assert_eq!(said(&sandbox, &["--sri"]), format!("sha384-{digest}\n"));
    assert!(!script.contains("innerHTML") && !script.contains("document.write"));
    let headers = sandbox.read("site/_headers");
    assert!(
        headers
            .contains("/a/w/*\n  Cache-Control: public, max-age=86400\n  Access-Control-Allow-Origin: *\n")
    );
}

#[test]
fn the_page_that_makes_the_lines_has_them_ready() {
    let sandbox = sandbox();
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/en/embed/index.html");
    assert_eq!(page.matches("<textarea id=\"ready-").count(), 2);
    let line = "&lt;iframe src=&quot;https://example.org/a/en/embed/eco/cyou/&quot; title=&quot;Groups of the \
                ecosystem C &amp;quot;y&amp;quot; &amp;lt;ou&amp;gt;&quot;";
    assert!(page.contains(line), "{page}");
    assert!(page.contains("<option value=\"tag/eau-douce\""), "{page}");
    assert!(page.contains("frame-src 'self'"), "{page}");
    let group = sandbox.read("site/en/groups/zoe/index.html");
    assert!(group.contains("<a href=\"../../embed/?group=zoe\">"), "{group}");
}
