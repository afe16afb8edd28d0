//! `coopdir theme`: whose each template is, taking one over, checking one's own.

use crate::sandbox::Sandbox;

#[test]
fn a_template_is_taken_over_once() {
    let sandbox = Sandbox::new().group("alone", "");
    let run = sandbox.run(&["theme", "eject", "parts/card.html", "assets/style.css"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    assert_eq!(
        run.stderr,
        "wrote templates/parts/card.html: it takes the place of the built-in one\n\
         wrote templates/assets/style.css: it takes the place of the built-in one\n"
    );
    let card = std::fs::read_to_string("templates/parts/card.html").expect("the built-in one");
    assert_eq!(sandbox.read("templates/parts/card.html"), card);
    let sandbox = sandbox.file("templates/parts/card.html", "mine");
    let run = sandbox.run(&["theme", "eject", "parts/card.html"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (1, "warning: templates/parts/card.html is there already and stays as it is\n")
    );
    assert_eq!(sandbox.read("templates/parts/card.html"), "mine");
}

#[test]
fn the_list_says_whose_each_is() {
    let copy = std::fs::read_to_string("templates/about.html").expect("the built-in one");
    let sandbox = Sandbox::new().group("alone", "").file("templates/about.html", copy);
    let sandbox = sandbox.file("templates/group.html", "x").file("templates/parts/own.html", "y");
    let run = sandbox.run(&["theme", "list"]);
    assert_eq!(run.code, 0, "{run:?}");
    let whose = |name: &str| {
        run.stdout.lines().find_map(|line| line.strip_suffix(name)?.strip_suffix('\t')).map(str::to_owned)
    };
    assert_eq!(whose("about.html").as_deref(), Some("yours, unchanged"));
    assert_eq!(whose("group.html").as_deref(), Some("yours"));
    assert_eq!(whose("parts/own.html").as_deref(), Some("yours, added"));
    assert_eq!(whose("assets/style.css").as_deref(), Some("built in"));
    let link = run.stdout.lines().find(|line| line.starts_with("--link"));
    assert_eq!(link, Some("--link\t#0b5566\t#7fd0e3"));
}

#[test]
fn all_that_is_wrong_is_said_with_its_line() {
    let sandbox = Sandbox::new()
        .group("alone", "")
        .file("templates/group.html", "{% if %}")
        .file("templates/about.html", "a\n{{ ")
        .file("templates/assets/theme.css", ":root {\n  --link: #ffcc00;\n  --muted: rebeccapurple;\n}\n");
    let run = sandbox.run(&["theme", "check"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    let wanted = [
        "error: your template templates/about.html:2 cannot be used: syntax error: unexpected end of input, expected expression",
        "error: your template templates/group.html:1 cannot be used: syntax error: unexpected end of block",
        "error: templates/assets/theme.css:2: --link (#ffcc00) has a contrast of 1.30:1 to --sunk in the light; it takes 4.5:1 to be made out",
        "warning: templates/assets/theme.css:3: --muted (rebeccapurple) is not a plain #rrggbb, so its contrast was not measured",
    ];
    let said: Vec<&str> =
        run.stderr.lines().filter(|l| l.starts_with("error") || l.starts_with("warning")).collect();
    assert_eq!(said, wanted);
}

#[test]
fn a_mistake_that_shows_on_a_page_is_found_too() {
    let sandbox = Sandbox::new().group("alone", "").file("templates/about.html", "{{ view.nothing.at.all }}");
    let run = sandbox.run(&["theme", "check"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.stderr.starts_with("error: your template templates/about.html:1 cannot be used"), "{run:?}");
    assert!(!sandbox.path("site").exists(), "nothing is written");
}

#[test]
fn a_colour_that_cannot_be_read_is_not_built() {
    let sandbox = Sandbox::new().group("alone", "").file("templates/assets/theme.css", ":root{--ink:#999}");
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.stderr,
        "error: templates/assets/theme.css:1: --ink (#999) has a contrast of 2.45:1 to --sunk in the light; it takes 4.5:1 to be made out\n\
         help: the nearest that can be: --ink: #6c6c6c\n"
    );
    let both = ":root{--ink:#000}\n@media (prefers-color-scheme:dark){:root{--ink:#fff}}\n";
    let sandbox = sandbox.file("templates/assets/theme.css", both);
    assert_eq!(sandbox.run(&["build"]).code, 0);
    assert_eq!(sandbox.run(&["theme", "check"]).stderr, "your template works, and the colours can be read\n");
}

#[test]
fn the_colours_of_the_settings_are_judged_as_check_does() {
    let settings = "title = \"T\"\n\n[theme]\naccent = \"#88ccee\"\n";
    let sandbox = Sandbox::new().group("alone", "").file("coopdir.toml", settings);
    let (theme, check) = (sandbox.run(&["theme", "check"]), sandbox.run(&["check"]));
    assert_eq!((theme.code, theme.stderr.as_str()), (1, ""));
    let report = |text: &str| text.split("\n\n").next().map(str::to_owned);
    assert_eq!(report(&theme.stdout), report(&check.stdout));
    assert!(
        theme.stdout.starts_with(
            "error[unreadable-colour]: text in `#88ccee` could not be read on the site\n --> coopdir.toml:4:10\n"
        ),
        "{theme:?}"
    );
    let sandbox = sandbox.file("coopdir.toml", settings.replace("#88ccee", "#0b6e4f"));
    let run = sandbox.run(&["theme", "check"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
}

#[test]
fn what_is_asked_for_is_said() {
    let sandbox = Sandbox::new().group("alone", "");
    let said = |args: &[&str]| {
        let run = sandbox.run(args);
        assert_eq!(run.code, 2, "{run:?}");
        run.stderr
    };
    assert_eq!(
        said(&["theme", "eject"]),
        "error: no template is named\nhelp: name those to copy, as `coopdir theme list` does, or ask for --all\n"
    );
    assert_eq!(
        said(&["theme", "eject", "grup.html"]),
        "error: there is no template grup.html\nhelp: a similar name exists: group.html\n"
    );
    assert_eq!(said(&["theme", "list", "x"]), "error: only `coopdir theme eject` takes templates\n");
    assert!(!sandbox.path("templates").exists());
}

#[test]
fn a_copy_that_was_not_changed_is_pointed_out_and_is_as_lean() {
    let script = std::fs::read_to_string("templates/assets/list.js").expect("the built-in one");
    let sandbox = Sandbox::new().group("alone", "").file("templates/assets/list.js", script);
    assert_eq!(
        sandbox.run(&["theme", "check"]).stderr,
        "warning: templates/assets/list.js is the built-in one unchanged: without the copy, new versions would reach it\n\
         your template works, and the colours can be read\n"
    );
    assert_eq!(sandbox.run(&["theme", "eject", "--all"]).code, 1, "that one is kept");
    let run = sandbox.run(&["theme", "check"]);
    assert!(run.code == 0 && !run.stderr.contains("warning"), "{run:?}");
}
