//! Files changed by `edit`, `rename`, `archive` and `tags`: what changes, what stays, and
//! what is refused.

use std::fs;

use crate::sandbox::{Sandbox, png};

const SETTINGS: &str = "languages = [\"fr\"]\n\n[[ecosystems]]\nslug = \"eco\"\ntitle = \"Eco\"\ntag = \"eco\"\ncore = \"alpha\"\n\n\
                        [tags.eau]\nlabel.fr = \"Eau\"\n\n[tags.mer]\nbroader = \"eau\"\naliases = [\"ocean\"]\n";

/// Written by hand, not as `fmt` writes.
const ALPHA: &str = "# La fiche d’Alpha\nname='Alpha' # court\nslug = \"alpha\"\nsummary = \"Un groupe\"\n\
                     type   =   \"support\"\ntags = [ 'eco', # l’écosystème\n  \"eau\" ]\nbanner = \"alpha-b.png\"\n\n\
                     [links]\n  home = \"https://a.example/\"\n# fin\n";
const BETA: &str = "name = \"Beta\"\nslug = \"beta\"\nsummary = \"Un groupe\"\ntype = \"support\"\n\
                    tags = [\"eco\", \"mer\", \"eau\"]\nparent = \"alpha\"\n";

fn directory() -> Sandbox {
    Sandbox::new()
        .file("coopdir.toml", SETTINGS)
        .file("groups/alpha.toml", ALPHA)
        .file("groups/beta.toml", BETA)
        .file("media/alpha-b.png", png(1920, 160))
}

#[test]
fn flags_change_their_values_and_no_other_byte() {
    let sandbox = directory();
    let run = sandbox.run(&[
        "edit",
        "alpha",
        "--name",
        "Alpha 2",
        "--tag",
        "+mer",
        "--tag=-eau",
        "--country",
        "bénin",
        "--members",
        "≈ 1 480",
        "--link",
        "join=a@b.example",
        "--verified",
        "--set",
        "translations.en.name=Alpha Two",
    ]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    assert!(run.stderr.contains("groups/alpha.toml changed\n"), "{run:?}");
    let expected = ALPHA
        .replace("'Alpha' #", "\"Alpha 2\" #")
        .replace(
            "  \"eau\" ]\n",
            "  \"mer\" ]\nmembers = 1480\nmembers_on = 2026-11-24\nverified = 2026-11-24\n",
        )
        .replace("\n[links]", "\n[place]\ncountry = \"BJ\"\n\n[links]")
        .replace("a.example/\"\n", "a.example/\"\n  join = \"mailto:a@b.example\"\n")
        + "\n[translations.en]\nname = \"Alpha Two\"\n";
    assert_eq!(sandbox.read("groups/alpha.toml"), expected);
    let again = sandbox.run(&["edit", "alpha", "--name", "Alpha 2"]);
    assert_eq!((again.code, again.stderr.as_str()), (0, "nothing to change: the files say so already\n"));
}

#[test]
fn a_trial_writes_nothing_and_its_patch_applies() {
    let sandbox = directory();
    let args = ["edit", "alpha", "beta", "--verified=2026-10-01", "--note", "vu\nle 3", "-n"];
    let run = sandbox.run(&args);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(
        (sandbox.read("groups/alpha.toml").as_str(), sandbox.read("groups/beta.toml").as_str()),
        (ALPHA, BETA)
    );
    let apply = |patch: &str| {
        fs::write(sandbox.path("change.patch"), patch).expect("written");
        let mut git = std::process::Command::new("git");
        let done = git.args(["apply", "change.patch"]).current_dir(sandbox.root()).output().expect("git");
        assert!(done.status.success(), "{done:?}\n{patch}");
    };
    apply(&run.stdout);
    let moved = sandbox.run(&["rename", "alpha", "gamma", "-n"]);
    assert!(
        moved.stdout.contains("rename from groups/alpha.toml\nrename to groups/gamma.toml\n"),
        "{moved:?}"
    );
    apply(&moved.stdout);
    let alpha = sandbox.read("groups/gamma.toml");
    assert!(alpha.contains("# vu le 3\nverified = 2026-10-01\n"), "{alpha}");
    assert!(!sandbox.path("groups/alpha.toml").exists());
    assert!(sandbox.read("groups/beta.toml").contains("parent = \"gamma\"\n"));
}

#[test]
fn what_would_be_wrong_is_not_written() {
    let sandbox = directory();
    for (args, said) in [
        (&["edit", "alpha", "--country", "Atlantis"][..], "there is no country `Atlantis`"),
        (&["edit", "alpha", "--link", "home=javascript:x"], "is not the address of a web page"),
        (
            &["edit", "alpha", "--link", "homepage=https://a.example"],
            "a group file has no key `links.homepage`",
        ),
        (&["edit", "alpha", "--link", "home"], "--link takes a key and a value"),
        (&["edit", "alpha", "--parent", "nobody"], "dead-relation"),
        (&["edit", "alpha", "--banner", "none.png"], "missing-media"),
        (&["edit", "alpha", "--unset", "name"], "`name` is mandatory"),
        (&["edit", "alpha", "--set", "slug=gamma"], "coopdir rename OLD NEW"),
        (&["edit", "alpha", "--set", "place=x"], "`place` is a table"),
        (&["edit", "gamma", "--verified"], "gamma"),
        (&["edit", "alpha"], "nothing says what to change"),
        (&["edit", "alpha", "--note", "x"], "--note says why"),
        (&["rename", "alpha", "beta"], "is taken: groups/beta.toml"),
        (&["rename", "alpha", "Été"], "a short name like it: ete"),
        (&["rename", "nobody", "gamma"], "nobody"),
        (&["tags", "rename", "eau", "mer"], "there is a tag `mer` already"),
        (&["tags", "rename", "eau", "mer", "eco"], "rename takes two tags"),
        (&["tags", "merge", "eau", "lac"], "no group bears the tag `lac`"),
        (&["tags", "merge", "lac", "eau"], "no group bears the tag `lac`"),
        (&["tags", "rename", "eau"], "TAG"),
    ] {
        let run = sandbox.run(args);
        assert_eq!(run.code, 2, "{args:?}: {run:?}");
        assert!(run.stderr.contains(said), "{args:?}: {run:?}");
        assert_eq!(sandbox.read("groups/alpha.toml"), ALPHA, "{args:?}");
        assert_eq!(sandbox.read("groups/beta.toml"), BETA, "{args:?}");
        assert_eq!(sandbox.read("coopdir.toml"), SETTINGS, "{args:?}");
    }
}

#[test]
fn a_group_is_renamed_everywhere() {
    let sandbox = directory();
    let run = sandbox.run(&["rename", "alpha", "gamma"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    let expected = ALPHA
        .replace("slug = \"alpha\"", "slug = \"gamma\"")
        .replace("banner = \"alpha-b.png\"\n", "banner = \"gamma-b.png\"\naliases = [\"alpha\"]\n");
    assert_eq!(sandbox.read("groups/gamma.toml"), expected);
    assert_eq!(sandbox.read("groups/beta.toml"), BETA.replace("parent = \"alpha\"", "parent = \"gamma\""));
    assert_eq!(sandbox.read("coopdir.toml"), SETTINGS.replace("core = \"alpha\"", "core = \"gamma\""));
    assert!(sandbox.path("media/gamma-b.png").exists() && !sandbox.path("media/alpha-b.png").exists());
    assert!(!sandbox.path("groups/alpha.toml").exists() && !sandbox.path(".coopdir-pending").exists());
    assert_eq!(sandbox.run(&["check"]).code, 0);
    // And back again: its former name is its own.
    assert_eq!(sandbox.run(&["rename", "gamma", "alpha"]).code, 0);
    let back = sandbox.read("groups/alpha.toml");
    assert!(back.contains("aliases = [\"gamma\"]\n"), "{back}");
}

#[test]
fn a_group_that_stopped_is_archived() {
    let sandbox = directory();
    assert_eq!(sandbox.run(&["archive", "beta", "--note", "Fin en 2019"]).code, 0);
    let expected = BETA.replace("parent", "# Fin en 2019\nactivity = \"archived\"\nparent");
    assert_eq!(sandbox.read("groups/beta.toml"), expected);
}

#[test]
fn a_tag_changes_in_every_file() {
    let sandbox = directory();
    assert_eq!(sandbox.run(&["tags", "rename", "eau", "rivière"]).code, 0);
    let settings = SETTINGS
        .replace("[tags.eau]", "[tags.\"rivière\"]")
        .replace("broader = \"eau\"", "broader = \"rivière\"");
    assert_eq!(sandbox.read("coopdir.toml"), settings);
    assert_eq!(sandbox.read("groups/alpha.toml"), ALPHA.replace("\"eau\" ]", "\"rivière\" ]"));
    let sandbox = directory();
    assert_eq!(sandbox.run(&["tags", "merge", "mer", "eau"]).code, 0);
    assert_eq!(sandbox.read("groups/beta.toml"), BETA.replace("\"mer\", ", ""));
    let settings = SETTINGS
        .replace("label.fr = \"Eau\"\n", "label.fr = \"Eau\"\naliases = [\"mer\", \"ocean\"]\n")
        .replace("\n[tags.mer]\nbroader = \"eau\"\naliases = [\"ocean\"]\n", "");
    assert_eq!(sandbox.read("coopdir.toml"), settings);
    assert_eq!(sandbox.run(&["check"]).code, 0);
}

#[test]
fn what_a_stopped_run_left_is_done_by_the_next() {
    let sandbox = directory().file(
        ".coopdir-pending/journal.json",
        "[{\"Put\":{\"path\":\"groups/alpha.toml\",\"was\":null,\"text\":\"name = \\\"Done\\\"\\nslug = \\\"alpha\\\"\\nsummary = \\\"x\\\"\\ntype = \\\"support\\\"\\n\"}}]",
    );
    assert_eq!(sandbox.run(&["ls", "--format", "names"]).code, 0);
    assert_eq!(sandbox.read("groups/alpha.toml"), ALPHA, "what only reads does not write");
    let run = sandbox.run(&["edit", "beta", "--verified"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(sandbox.read("groups/alpha.toml").starts_with("name = \"Done\"\n"));
    assert!(!sandbox.path(".coopdir-pending").exists());
}
