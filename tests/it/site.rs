//! `coopdir build`: what it writes is sound, the same each time, and harmless.

use std::fs;
use std::path::Path;

use crate::pages::{BASE, Files, faults, files_of};
use crate::sandbox::Sandbox;

pub fn shipped() -> Sandbox {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sandbox = Sandbox::new();
    for folder in ["groups", "media"] {
        for (path, bytes) in files_of(&root.join(folder)) {
            sandbox = sandbox.file(&format!("{folder}/{path}"), bytes);
        }
    }
    sandbox.file("coopdir.toml", fs::read(root.join("coopdir.toml")).expect("the settings"))
}

pub fn built(sandbox: &Sandbox, more: &[&str]) -> Files {
    let args: Vec<&str> = ["build", "--base-url", BASE].into_iter().chain(more.iter().copied()).collect();
    let run = sandbox.run(&args);
    assert_eq!(run.code, 0, "{run:?}");
    files_of(&sandbox.path("site"))
}

fn sound(sandbox: &Sandbox) {
    for portable in [false, true] {
        let files = built(sandbox, if portable { &["--portable"] } else { &[] });
        let wrong = faults(&files, portable);
        assert!(wrong.is_empty(), "portable: {portable}\n{}", wrong[..wrong.len().min(40)].join("\n"));
    }
}

#[test]
fn the_shipped_directory_makes_a_sound_site() {
    sound(&shipped());
}

#[test]
fn one_group_makes_a_sound_site() {
    sound(&Sandbox::new().group("alone", ""));
}

/// Text that has broken out of other generators, one line each.
const HOSTILE: [&str; 9] = [
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)' x='",
    "</title></textarea></style><svg onload=alert(1)>",
    "&lt;b&gt; &amp; &#x22; &quot;x&quot; &copy",
    "{{ 7*7 }} {% include 'x' %} {# y #} ${1} <%= 1 %>",
    "<!--<script> --> ]]> <![CDATA[ x",
    "شبكة المبادرات التعاونية",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzendengattinnen",
    "`\\ / %2e%2e%2f ../../x ?a=1&b=2#c",
];

pub fn hostile() -> Sandbox {
    let mut sandbox = Sandbox::new();
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    for (index, text) in HOSTILE.iter().enumerate() {
        let (t, slug) = (quoted(text), format!("hostile-{index}"));
        let kind = ["thematic", "territorial", "support"][index % 3];
        let activity = ["active", "preparing", "archived"][index % 3];
        let file = format!(
            "name = {t}\nslug = \"{slug}\"\nsummary = {t}\ntype = \"{kind}\"\nactivity = \"{activity}\"\n\
             description = {t}\ntags = [\"tag-{index}\", \"all\"]\nseeks = [{t}]\noffers = [{t}]\nmembers = 1480\n\
             members_on = 2026-03-01\nverified = 2026-10-04\nfounded = 2014\nlicence = \"CC-BY-SA-4.0\"\n\
             related = [\"hostile-{next}\"]\naliases = [\"former-{index}\"]\n\
             [place]\ncountry = \"FR\"\nregion = {t}\ncity = {t}\n\
             [links]\nhome = \"https://example.org/{index}/?a=%22&b='\"\njoin = \"https://example.org/{index}/join\"\n\
             [links.other]\n{t} = \"https://example.org/{index}/other\"\n\
             [charter]\nopen = true\n[health]\nnews = 2026-10-20\n\
             [[partners]]\nname = {t}\nurl = \"https://example.net/{index}\"\n\
             [[projects]]\nname = {t}\nsummary = {t}\nstatus = \"active\"\n\
             [[meetings]]\ntitle = {t}\nstart = 2026-12-03T18:30:00\nwhere = {t}\n\
             [[people]]\nname = {t}\nrole = \"facilitator\"\n\
             [translations.en]\nname = {t}\nsummary = {t}\ndescription = {t}\n\
             [fields]\nmotto = {t}\nnotes = {t}\n",
            next = (index + 1) % HOSTILE.len(),
        );
        sandbox = sandbox.file(&format!("groups/{slug}.toml"), file);
    }
    let t = quoted(HOSTILE[0]);
    let title = quoted(HOSTILE[2]);
    sandbox.file(
        "coopdir.toml",
        format!(
            "title = {title}\nsummary = {t}\nlanguages = [\"fr\", \"en\", \"ar\"]\n\
             [[ecosystems]]\nslug = \"eco\"\ntitle = {t}\nsummary = {t}\ntag = \"all\"\ncore = \"hostile-0\"\n\
             [charter.open]\nlabel.fr = {t}\nlabel.en = {t}\n[tags.tag-0]\nlabel.fr = {t}\nlabel.en = {t}\n\
             [fields.motto]\nlabel.fr = {t}\nkind = \"text\"\n[fields.notes]\nlabel.fr = {t}\nkind = \"markdown\"\n"
        ),
    )
}

#[test]
fn a_hostile_directory_makes_a_sound_site() {
    let sandbox = hostile();
    sound(&sandbox);
    // It is shown, not swallowed.
    let page = sandbox.read("site/groups/hostile-0/index.html");
    assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
    // Its linked data, and the script of hours.
    assert_eq!(page.matches("<script").count(), 2, "{page}");
    assert!(page.contains("<script type=\"application/ld+json\">{"), "{page}");
    assert!(sandbox.read("site/groups/hostile-4/index.html").contains("{{ 7*7 }}"));
}

#[test]
fn the_same_directory_gives_the_same_bytes() {
    let sandbox = shipped();
    let once = built(&sandbox, &[]);
    let environment = [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("COOPDIR_LANG", "fr")];
    let run = sandbox.run_with(&["build", "--base-url", BASE, "--out", "again"], &environment);
    assert_eq!(run.code, 0, "{run:?}");
    let again = files_of(&sandbox.path("again"));
    assert_eq!(once.keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
    let differ: Vec<_> =
        once.iter().filter(|(path, bytes)| again[*path] != **bytes).map(|(p, _)| p).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

#[test]
fn a_directory_with_a_fault_is_not_built() {
    let sandbox = Sandbox::new().group("one", "").group("two", "");
    let first = built(&sandbox, &[]);
    let sandbox = sandbox.group("three", "members = -1\n");
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 1);
    assert_eq!(run.stdout, "");
    let said: Vec<_> = run.stderr.lines().collect();
    assert_eq!(said.len(), 2, "{run:?}");
    assert!(said[0].starts_with("groups/three.toml:5:11: "), "{run:?}");
    let refused =
        "nothing was written, for one problem stands in the way: coopdir check shows how to mend it";
    assert_eq!(said[1], refused);
    assert!(first == files_of(&sandbox.path("site")), "the old site is as it was");
}

#[test]
fn a_build_says_what_it_built() {
    let sandbox = Sandbox::new().group("one", "").group("two", "").file("site/.gitkeep", "");
    let run = sandbox.run(&["build", "--portable"]);
    let files = files_of(&sandbox.path("site"));
    let pages = files.keys().filter(|path| path.rsplit('.').next() == Some("html")).count();
    let kilobytes = (files.values().map(Vec::len).sum::<usize>() + 500) / 1000;
    let said = format!(
        "built 2 groups in 2 languages: {pages} pages, {kilobytes}\u{a0}KB, in site\nopen site/index.html\n"
    );
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", said.as_str()));
    let quiet = sandbox.run(&["build", "-q"]);
    assert_eq!((quiet.code, quiet.stderr.as_str()), (0, ""));
}

#[test]
fn a_folder_of_others_stays() {
    let sandbox = Sandbox::new().group("one", "").file("site/thesis.md", "years of work");
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 2);
    let said = format!(
        "error: {} holds `thesis.md`, which `coopdir build` did not put there: nothing was written\n\
         help: build into an empty folder, or one that `coopdir build` made: --out DIR\n",
        sandbox.root().canonicalize().expect("a root").join("site").display()
    );
    assert_eq!(run.stderr, said);
    assert_eq!(sandbox.read("site/thesis.md"), "years of work");
}

#[test]
fn a_template_of_ones_own_takes_the_place_of_the_built_in_one() {
    let sandbox = Sandbox::new().group("one", "");
    let sandbox = sandbox.file(
        "templates/not_found.html",
        "{% extends \"base.html\" %}{% block main %}<h1>Perdu</h1>{% endblock %}",
    );
    let files = built(&sandbox, &[]);
    assert!(String::from_utf8_lossy(&files["404.html"]).contains("<h1>Perdu</h1>"));
    let sandbox = sandbox.file("templates/not_found.html", "<p>\n{{ page.title | nope }}\n</p>");
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.starts_with("error: ") && run.stderr.contains("templates/not_found.html:2"),
        "{run:?}"
    );
    assert!(files == files_of(&sandbox.path("site")), "the old site is as it was");
}

/// Killed at any moment, a build leaves one whole site.
#[cfg(unix)]
#[test]
fn a_killed_build_leaves_a_whole_site() {
    let sandbox = hostile();
    let old = built(&sandbox, &[]);
    let new = built(&sandbox, &["--portable"]);
    assert!(old != new);
    for round in 0..24 {
        let portable = round % 2 == 0;
        let mut command = sandbox.command(&["build", "--base-url", BASE]);
        if portable {
            command.arg("--portable");
        }
        let mut child = command.spawn().expect("starts");
        std::thread::sleep(std::time::Duration::from_millis(round * 6));
        child.kill().expect("killed");
        child.wait().expect("ends");
        let files = files_of(&sandbox.path("site"));
        assert!(files == old || files == new, "round {round}: {} files", files.len());
    }
    assert!(built(&sandbox, &[]) == old);
    let beside: Vec<_> =
        fs::read_dir(sandbox.root()).expect("listed").map(|e| e.expect("one").file_name()).collect();
    assert!(beside.iter().all(|name| !name.to_string_lossy().starts_with(".site")), "{beside:?}");
}
