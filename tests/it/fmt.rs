//! `coopdir fmt`: what it writes, shows and says.

use crate::sandbox::{Run, Sandbox};

const UNTIDY: &str =
    "\u{feff}slug='b'\r\nname = \"B\" # the name\r\nsummary=\"A group\"\r\ntype = \"support\"\r\n";
const TIDY: &str = "name = \"B\" # the name\nslug = \"b\"\nsummary = \"A group\"\ntype = \"support\"\n";
const DIFF: &str = "--- a/groups/b.toml
+++ b/groups/b.toml
@@ -1,4 +1,4 @@
-\\u{feff}slug='b'\\r
-name = \"B\" # the name\\r
-summary=\"A group\"\\r
-type = \"support\"\\r
+name = \"B\" # the name
+slug = \"b\"
+summary = \"A group\"
+type = \"support\"
";

fn run(code: i32, stdout: &str, stderr: &str) -> Run {
    Run { code, stdout: stdout.to_owned(), stderr: stderr.to_owned() }
}

#[test]
fn files_are_written_once() {
    let folder = Sandbox::new().group("a", "").file("groups/fr/b.toml", UNTIDY).file("groups/read.me", "x  ");
    assert_eq!(folder.run(&["fmt"]), run(0, "", "formatted groups/fr/b.toml\n"));
    assert_eq!(folder.read("groups/fr/b.toml"), TIDY);
    assert_eq!(folder.read("groups/read.me"), "x  ");
    assert_eq!(folder.run(&["fmt"]), run(0, "", "the 2 files are well formatted\n"));
    assert_eq!(folder.run(&["fmt", "--check"]), run(0, "", "the 2 files are well formatted\n"));
}

#[test]
fn a_look_writes_nothing() {
    let folder = Sandbox::new().group("a", "").file("groups/b.toml", UNTIDY);
    let said = "one file would change: coopdir fmt\n";
    assert_eq!(folder.run(&["fmt", "--check"]), run(1, DIFF, said));
    assert_eq!(folder.run(&["fmt", "--dry-run"]), run(0, DIFF, said));
    assert_eq!(folder.run(&["fmt", "-n", "-q"]), run(0, DIFF, ""));
    assert_eq!(folder.read("groups/b.toml"), UNTIDY);
}

#[test]
fn paths_narrow_it() {
    let folder = Sandbox::new().file("groups/b.toml", UNTIDY).file("groups/fr/c.toml", UNTIDY);
    assert_eq!(folder.run(&["fmt", "groups/fr"]), run(0, "", "formatted groups/fr/c.toml\n"));
    assert_eq!(folder.read("groups/b.toml"), UNTIDY);
    let absent = "error: there is no groups/x.toml\n";
    assert_eq!(folder.run(&["fmt", "groups/b.toml", "groups/x.toml"]), run(2, "", absent));
    assert_eq!(folder.read("groups/b.toml"), UNTIDY, "nothing is written when a path is wrong");
}

#[test]
fn what_is_not_toml_is_left_and_said() {
    let broken = "slug = \"a\"\nname = \"é\" x\n";
    let folder = Sandbox::new()
        .file("groups/a.toml", broken)
        .file("groups/b.toml", UNTIDY)
        .file("groups/c.toml", b"name = \"\xff\"\n");
    let said = "warning: groups/a.toml:2:12: not valid TOML, so the file is left as it is: coopdir check\n\
                formatted groups/b.toml\n\
                warning: groups/c.toml: cannot be read, so the file is left as it is: coopdir check\n";
    assert_eq!(folder.run(&["fmt"]), run(1, "", said));
    assert_eq!(folder.read("groups/a.toml"), broken);
    assert_eq!(std::fs::read(folder.path("groups/c.toml")).unwrap(), b"name = \"\xff\"\n");
    assert_eq!(folder.read("groups/b.toml"), TIDY);
}

#[test]
fn editors_pipe_through_it() {
    let folder = Sandbox::new();
    assert_eq!(folder.run_on(&["fmt", "-"], UNTIDY), run(0, TIDY, ""));
    assert_eq!(folder.run_on(&["fmt", "-"], TIDY), run(0, TIDY, ""));
    let settings = "languages = ['fr']\ntitle = \"T\"\n";
    let tidy = "title = \"T\"\nlanguages = [\"fr\"]\n";
    assert_eq!(folder.run_on(&["fmt", "-", "--stdin-path", "x/coopdir.toml"], settings), run(0, tidy, ""));
    let said = "warning: -:1:5: not valid TOML, so the file is left as it is: coopdir check\n";
    assert_eq!(folder.run_on(&["fmt", "-"], "a = \n"), run(1, "", said));
}
