//! `add`: by flags, from a file, and what is refused. Its questions are in `terminal`.

use std::process::Stdio;

use crate::sandbox::Sandbox;

const SETTINGS: &str = "languages = [\"fr\"]\n\n[tags.energie]\nlabel.fr = \"Énergie\"\n";
const ALPHA: &str = "name = \"Atelier vélo\"\nslug = \"alpha\"\nsummary = \"Un atelier\"\ntype = \"support\"\n\n\
                     [place]\ncountry = \"FR\"\nlatitude = 48.39\nlongitude = -4.48\n\n\
                     [links]\nhome = \"https://a.example/\"\n";

fn directory() -> Sandbox {
    Sandbox::new().file("coopdir.toml", SETTINGS).file("groups/alpha.toml", ALPHA)
}

#[test]
fn flags_make_a_whole_file() {
    let sandbox = directory();
    let run = sandbox.run(&[
        "add",
        "coop.example/togo",
        "--name",
        "Coop-group Togo",
        "--summary",
        "Solutions for tomorrow",
        "--type",
        "territoriale",
        "--country",
        "togo",
        "--tag",
        "ÉNERGIE",
        "--tag=-x",
        "--members=≈60",
    ]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    assert!(run.stderr.contains("groups/coop-group-togo.toml written\n"), "{run:?}");
    let expected = "name = \"Coop-group Togo\"\nslug = \"coop-group-togo\"\nsummary = \"Solutions for tomorrow\"\n\
                    type = \"territorial\"\ntags = [\"energie\"]\nmembers = 60\nmembers_on = 2026-11-24\n\n\
                    [place]\ncountry = \"TG\"\n\n[links]\nhome = \"https://coop.example/togo\"\n";
    assert_eq!(sandbox.read("groups/coop-group-togo.toml"), expected);
    assert_eq!(sandbox.run(&["check", "--deny", "warnings"]).code, 0);
    assert_eq!(sandbox.run(&["fmt", "--check"]).code, 0);
}

#[test]
fn what_is_missing_is_named_and_nothing_is_written() {
    let sandbox = directory();
    let run = sandbox.run(&["add", "--no-input", "--name", "Les Amis"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.stderr,
        "error: what is missing: --summary, --type\nhelp: coopdir add asks for it when it runs in a terminal \
         without --no-input; --slug would be “les-amis”\n"
    );
    let run = sandbox.run(&["add", "--name", "東", "--summary", "x", "--type", "support", "--slug", "A b"]);
    assert!(run.code == 2 && run.stderr.contains("`A b` is not a short name"), "{run:?}");
    assert_eq!(std::fs::read_dir(sandbox.path("groups")).expect("groups").count(), 1);
}

#[test]
fn a_short_name_is_never_taken_twice() {
    let sandbox = directory().file("groups/sub/broken.toml", "name = ");
    let add = |slug: &str| {
        let given =
            ["add", "--name", "Bêta", "--summary", "x", "--type", "support", "--city", "Brest", "--slug"];
        sandbox.run(&[&given[..], &[slug]].concat())
    };
    let run = add("alpha");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("`alpha` is taken: groups/alpha.toml"), "{run:?}");
    assert!(run.stderr.contains("help: --slug alpha-brest is free\n"), "{run:?}");
    let run = add("broken");
    assert!(run.code == 2 && run.stderr.contains("groups/sub/broken.toml"), "{run:?}");
    let run = add("calendar");
    assert!(run.code == 2 && run.stderr.contains("reserved"), "{run:?}");
    assert_eq!(sandbox.read("groups/alpha.toml"), ALPHA);
}

#[test]
fn likely_duplicates_are_told_before() {
    let sandbox = directory();
    let given = ["add", "--summary", "x", "--type", "support", "-n", "--name"];
    for (more, reason) in [
        (&["Ateliers velo"][..], "nearly the same name"),
        (&["Bêta", "--link", "home=http://www.a.example"], "same address http://www.a.example"),
        (
            &["Le vélo de Brest", "--latitude", "48.391", "--longitude", "-4.481", "--country", "fr"],
            "less than a kilometre away, “velo” in both names",
        ),
    ] {
        let run = sandbox.run(&[&given[..], more].concat());
        assert_eq!(run.code, 0, "{run:?}");
        let said = format!("warning: “Atelier vélo” (alpha) may be the same group: {reason}\n");
        assert!(run.stderr.contains(&said), "{run:?}");
        assert!(run.stderr.ends_with("nothing was written: this was a trial\n"), "{run:?}");
    }
    assert_eq!(std::fs::read_dir(sandbox.path("groups")).expect("groups").count(), 1);
}

#[test]
fn a_file_or_the_standard_input_gives_the_rest() {
    let sandbox = directory();
    let toml = "# proposed by Ada\nname = 'Bêta'\nsummary = \"Un groupe\" # court\ntype = \"support\"\n";
    let run = sandbox.run_on(&["add", "--from", "-", "--tag", "neuf"], toml);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(
        sandbox.read("groups/beta.toml"),
        "# proposed by Ada\nname = \"Bêta\"\nslug = \"beta\"\nsummary = \"Un groupe\" # court\ntype = \"support\"\n\
         tags = [\"neuf\"]\n"
    );
    let json = "\u{feff}{\"name\": \"G\\u0001 <b>\", \"slug\": \"gamma\", \"summary\": \"x\", \"type\": \"support\",\r\n\
                \"verified\": \"2026-01-02\", \"place\": {\"city\": null}, \"meetings\": [{\"title\": \"R\", \
                \"start\": \"2026-12-03T18:30:00\"}]}";
    let sandbox = sandbox.file("in.json", json.replace("\\u0001", ""));
    let run = sandbox.run(&["add", "--from", "in.json"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(
        sandbox.read("groups/gamma.toml"),
        "name = \"G <b>\"\nslug = \"gamma\"\nsummary = \"x\"\ntype = \"support\"\nverified = 2026-01-02\n\n\
         [[meetings]]\ntitle = \"R\"\nstart = 2026-12-03T18:30:00\n"
    );
    for (input, said) in [
        (json, "control character"),
        ("{\"name\": ", "this is not JSON"),
        ("@", "is neither TOML nor JSON"),
        ("name = \"x", "line 1, column 8: the \" that opens here is never closed"),
        ("name = \"x\"\nslug = 3\nsummary = \"x\"\ntype = \"support\"", "slug"),
        ("{\"members\": 18446744073709551615}", "18446744073709551615"),
    ] {
        let input = input.replace("gamma", "delta");
        let run = sandbox.run_on(&["add", "--from", "-"], &input);
        assert_eq!(run.code, 2, "{input}: {run:?}");
        assert!(run.stderr.contains(said), "{input}: {run:?}");
    }
    let run = sandbox.run_on(&["add", "--from", "-"], &"#".repeat(70_000));
    assert!(run.code == 2 && run.stderr.contains("larger than 64 KiB"), "{run:?}");
    assert_eq!(std::fs::read_dir(sandbox.path("groups")).expect("groups").count(), 3);
}

#[test]
fn of_many_at_once_none_is_lost() {
    let sandbox = directory();
    let start = |n: usize| {
        let name = format!("Group {}", n % 8);
        let args = ["add", "--name", &name, "--summary", &format!("run {n}"), "--type", "support"];
        let mut command = sandbox.command(&args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
    };
    let runs: Vec<_> = (0..16).map(start).collect();
    let ends = runs.into_iter().map(|run| run.wait_with_output().expect("it ends"));
    let codes: Vec<Option<i32>> = ends.map(|end| end.status.code()).collect();
    // Of each two with one name, one wrote and the other says so.
    assert_eq!(codes.iter().filter(|code| **code == Some(0)).count(), 8, "{codes:?}");
    assert_eq!(codes.iter().filter(|code| **code == Some(2)).count(), 8, "{codes:?}");
    for (n, code) in codes.iter().enumerate().take(8) {
        let text = sandbox.read(&format!("groups/group-{n}.toml"));
        let won = *code == Some(0);
        assert!(text.contains(&format!("\"run {}\"", if won { n } else { n + 8 })), "{text}");
    }
    assert_eq!(std::fs::read_dir(sandbox.path("groups")).expect("groups").count(), 9);
}
