//! A directory's own templates: each takes the place of a built-in one, and a mistake in
//! one is told with its file and line.

use crate::sandbox::Sandbox;

const GROUP: &str = "{% extends \"base.html\" %}\n{% block main %}\n";
const END: &str = "\n{% endblock %}\n";

fn with(template: &str, text: &str) -> Sandbox {
    Sandbox::new().group("alone", "").file(&format!("templates/{template}"), text)
}

fn refusal(template: &str, text: &str) -> String {
    let sandbox = with(template, text);
    let run = sandbox.run(&["build"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run:?}");
    assert!(!sandbox.path("site").exists(), "nothing is written");
    run.stderr
}

#[test]
fn a_template_takes_the_place_of_the_built_in_one() {
    let main =
        format!("{GROUP}<h1>{{{{ view.name.text }}}}, {{{{ t('site-groups', count=1480) }}}}</h1>{END}");
    let sandbox = with("group.html", &main).file("templates/assets/style.css", "body { color: red }\n");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/groups/alone/index.html");
    let heading = page.lines().find(|line| line.starts_with("<h1>"));
    assert_eq!(heading, Some("<h1>alone, 1\u{202f}480\u{a0}groupes</h1>"));
    let style = page.lines().find_map(|line| line.strip_prefix("<link rel=\"stylesheet\" href=\"../../"));
    let style = style.and_then(|rest| rest.strip_suffix("\">")).expect("a stylesheet");
    assert_eq!(sandbox.read(&format!("site/{style}")), "body { color: red }\n");
}

#[test]
fn a_name_that_is_not_there_is_told() {
    assert_eq!(
        refusal("group.html", &format!("{GROUP}{{{{ view.nme.text }}}}{END}")),
        "error: your template templates/group.html:3 cannot be used: undefined value: `view.nme` is undefined\n\
         help: the templates that coopdir has built in show what names there are\n"
    );
}

#[test]
fn a_broken_template_is_told_where_it_stands() {
    assert_eq!(
        refusal("parts/facts.html", "<dl>\n{% if %}\n</dl>"),
        "error: your template templates/parts/facts.html:2 cannot be used: syntax error: unexpected end of block\n\
         help: the templates that coopdir has built in show what names there are\n"
    );
}

#[test]
fn a_link_to_nothing_is_refused() {
    assert_eq!(
        refusal("group.html", &format!("{GROUP}<a href=\"{{{{ link('nowhere/') }}}}\">x</a>{END}")),
        "error: the page /groups/alone/ links to /nowhere/, where there is nothing\n\
         help: the link comes from the template templates/group.html:3\n"
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_refused() {
    let sandbox = with("group.html", "");
    std::os::unix::fs::symlink("/etc/hostname", sandbox.path("templates/base.html")).expect("a link");
    let run = sandbox.run(&["build"]);
    assert_eq!((run.code, run.stderr.as_str()), (2, "error: templates/base.html is not a regular file\n"));
}

#[test]
fn a_template_that_replaces_nothing_is_pointed_out() {
    let sandbox = with("grup.html", "x").file("templates/parts/own.html", "y");
    let sandbox = sandbox.file("templates/about.html", "{% include \"parts/own.html\" %}");
    let run = sandbox.run(&["build", "--quiet"]);
    let wanted = "warning: templates/grup.html takes the place of no built-in template; a similar name exists: group.html\n";
    assert_eq!((run.code, run.stderr.as_str()), (0, wanted));
}
