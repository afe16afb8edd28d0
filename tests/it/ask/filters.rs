//! Which groups `ls` finds, in which order, and what it refuses.

use snapbox::{IntoData, assert_data_eq, str};

use super::{directory, french, names, refusals};

#[test]
fn filters_widen_within_and_narrow_between() {
    assert_eq!(names(&[]), "cyou1 hum mali");
    assert_eq!(names(&["--type", "thématique", "--type", "support"]), "cyou1 hum");
    assert_eq!(names(&["--type", "thematic,territorial", "--country", "Mali"]), "mali");
    assert_eq!(names(&["--activity", "En préparation"]), "mali");
    assert_eq!(names(&["--tag", "SANTÉ,sciences"]), "cyou1 mali");
    assert_eq!(names(&["--tag", "soin"]), "mali");
    assert_eq!(names(&["--ecosystem", "CYOU"]), "cyou1");
    assert_eq!(names(&["--language", "français"]), "cyou1 mali");
    assert_eq!(names(&["--stale", "96"]), "hum mali", "never verified is stale, 96 days ago is not more");
    assert_eq!(names(&["--stale", "95"]), "cyou1 hum mali");
    assert_eq!(names(&["--stale", "4294967295"]), "hum");
    assert_eq!(names(&["SCIENCE", "bord"]), "cyou1");
    assert_eq!(names(&["--text", "telephone,oreille"]), "hum mali");
    assert_eq!(names(&["--text", "around"]), "cyou1");
    assert_eq!(names(&["sante", "--where", "members < 100"]), "mali");
}

#[test]
fn an_order_has_missing_values_last() {
    assert_eq!(names(&["--sort", "members"]), "mali cyou1 hum");
    assert_eq!(names(&["--sort=-members"]), "cyou1 mali hum");
    assert_eq!(names(&["--sort", "name"]), "cyou1 hum mali");
    assert_eq!(names(&["--sort", "founded"]), "cyou1 hum mali");
    assert_eq!(names(&["--sort", "-activity,-slug"]), "hum cyou1 mali");
}

#[test]
fn an_empty_list_says_which_filter_to_leave_out() {
    let run = directory().run(&["ls", "--type", "support", "--activity", "archived", "--tag", "sante"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    assert_data_eq!(
        run.stderr,
        str![[r#"
no group matches

"#]]
    );
    let run = french(&["ls", "zzz"]);
    assert_eq!(run.code, 0);
    assert_data_eq!(
        run.stderr,
        str![[r#"
aucun groupe ne correspond ; sans ce texte, il y en aurait 3

"#]]
    );
}

#[test]
fn what_there_is_not_is_refused_with_the_nearest() {
    let said = refusals(&[
        &["ls", "--type", "territorail"],
        &["ls", "--activity", "dormant"],
        &["ls", "--tag", "sciense"],
        &["ls", "--tag", "vide"],
        &["ls", "--country", "Frnace"],
        &["ls", "--country", "Chad"],
        &["ls", "--ecosystem", "cyoo"],
        &["ls", "--language", "frnech"],
        &["ls", "--language", "de"],
        &["ls", "--text", "…"],
        &["ls", "--sort", "member"],
        &["ls", "--columns", "slug,citi"],
        &["ls", "--limit", "many"],
        &["ls", "--json", "--plain"],
    ]);
    assert_data_eq!(
        said,
        str![[r#"
$ coopdir ls --type territorail
error: there is no type `territorail`
help: a similar one exists: territorial

$ coopdir ls --activity dormant
error: there is no activity `dormant`
help: there is: preparing, active, archived

$ coopdir ls --tag sciense
error: no group bears the tag `sciense`
help: a similar one exists: sciences

$ coopdir ls --tag vide
error: the tag `vide` is in the vocabulary, but no group bears it
help: coopdir tags prints those in use

$ coopdir ls --country Frnace
error: there is no country `Frnace`
help: a similar one exists: France

$ coopdir ls --country Chad
error: no group is in `Chad` (TD)
help: there is: FR, ML

$ coopdir ls --ecosystem cyoo
error: there is no ecosystem `cyoo`
help: a similar one exists: cyou

$ coopdir ls --language frnech
error: there is no language `frnech`
help: a similar one exists: French

$ coopdir ls --language de
error: no group speaks `de` (de)
help: there is: en, fr

$ coopdir ls --text …
error: `…` holds neither letter nor digit to search for

$ coopdir ls --sort member
error: groups cannot be sorted by `member`
help: a similar one exists: members

$ coopdir ls --columns slug,citi
error: there is no column `citi`
help: a similar one exists: city

$ coopdir ls --limit many
error: `many` is not a number for --limit <N>
help: coopdir --help lists what there is

$ coopdir ls --json --plain
error: --json cannot be used with --plain
help: coopdir --help lists what there is

"#]]
        .raw()
    );
}

#[test]
fn broken_files_are_left_out_and_said() {
    let run = directory().file("groups/broken.toml", "name = ").run(&["ls", "--format", "names"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "cyou1\nhum\nmali\n"));
    assert_data_eq!(
        run.stderr,
        str![[r#"
one file has errors and is left out: coopdir check

"#]]
    );
}
