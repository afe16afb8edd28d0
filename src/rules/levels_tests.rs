//! Levels, exceptions and flags, held against one another.

use chrono::NaiveDate;

use super::*;
use crate::finding::Finding;
use crate::source::{Role, Source, Sources};
use crate::{parse, rules};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
const MANDATORY: &str = "name = \"A\"\nslug = \"abc\"\nsummary = \"A group\"\ntype = \"support\"\n";

/// The ids and levels of what is found; two relations lead nowhere in `groups/x/abc.toml`.
fn found(settings: &str, overrides: &[Override]) -> Vec<(&'static str, Level)> {
    let group = format!("{MANDATORY}related = [\"one-gone\", \"two-gone\"]\n");
    of(
        vec![
            Source::text("coopdir.toml", Role::Settings, settings),
            Source::text("groups/x/abc.toml", Role::Group, group),
        ],
        overrides,
    )
}

fn of(sources: Vec<Source>, overrides: &[Override]) -> Vec<(&'static str, Level)> {
    let (draft, read) = parse::read(Sources::new(sources));
    let (_, found) = rules::check(draft, read, TODAY, overrides);
    found.into_iter().map(|Finding { rule, level, .. }| (rule, level)).collect()
}

fn allow(rule: &str, path: &str) -> String {
    format!("[[allow]]\nrule = \"{rule}\"\npath = \"{path}\"\nreason = \"a trial\"\n")
}

const DEAD: (&str, Level) = ("dead-relation", Level::Deny);

#[test]
fn levels_come_from_the_rule_then_the_directory_then_flags() {
    let warn = "[check]\ndead-relation = \"warn\"\n";
    assert_eq!(found("", &[]), [DEAD; 2]);
    assert_eq!(found(warn, &[]), [("dead-relation", Level::Warn); 2]);
    assert_eq!(found(warn, &[Override::DenyWarnings]), [DEAD; 2]);
    assert_eq!(found(warn, &[Override::Rule("dead-relation".to_owned(), Level::Allow)]), []);
}

#[test]
fn an_exception_holds_for_a_file_or_a_folder() {
    for path in ["groups/x/abc.toml", "groups/x/", "groups/"] {
        assert_eq!(found(&allow("dead-relation", path), &[]), [], "{path}");
    }
    let other = found(&allow("dead-relation", "groups/x"), &[]);
    assert_eq!(other, [("bad-exception-path", Level::Warn), DEAD, DEAD], "no folder without its slash");
}

#[test]
fn an_exception_is_used_when_any_finding_needs_it() {
    let unused = ("unused-exception", Level::Warn);
    assert_eq!(found(&allow("self-relation", "groups/"), &[]), [unused, DEAD, DEAD]);
    let both = allow("dead-relation", "groups/") + &allow("dead-relation", "groups/x/abc.toml");
    assert_eq!(found(&both, &[]), []);
    let allowed = "[check]\ndead-relation = \"allow\"\n".to_owned() + &allow("dead-relation", "groups/");
    assert_eq!(found(&allowed, &[]), [unused], "what is allowed anyway needs no exception");
    let flag = [Override::Rule("dead-relation".to_owned(), Level::Allow)];
    assert_eq!(found(&allow("dead-relation", "groups/"), &flag), [], "a flag is for one run");
    let excused = allow("self-relation", "groups/") + &allow("unused-exception", "coopdir.toml");
    assert_eq!(found(&excused, &[]), [DEAD, DEAD]);
}

#[test]
fn an_exception_that_ended_says_so_and_no_more() {
    let ended = |rule| found(&(allow(rule, "groups/") + "until = 2026-11-23\n"), &[]);
    let expired = ("expired-exception", Level::Warn);
    assert_eq!(ended("dead-relation"), [expired, DEAD, DEAD]);
    assert_eq!(ended("self-relation"), [expired, DEAD, DEAD]);
    assert_eq!(found(&(allow("dead-relation", "groups/") + "until = 2026-11-24\n"), &[]), []);
}

#[test]
fn what_could_not_be_read_stays_out_whatever_is_asked() {
    let broken = || Source::text("groups/abc.toml", Role::Group, format!("{MANDATORY}tags = [\n"));
    let quiet = "[check]\ntoml-syntax = \"allow\"\n".to_owned() + &allow("toml-syntax", "groups/");
    let sources = vec![Source::text("coopdir.toml", Role::Settings, quiet), broken()];
    let flag = [Override::Rule("toml-syntax".to_owned(), Level::Allow)];
    let (draft, read) = parse::read(Sources::new(sources));
    let (directory, found) = rules::check(draft, read, TODAY, &flag);
    assert_eq!(directory.groups().len(), 0);
    let found: Vec<_> = found.into_iter().map(|f| (f.rule, f.level)).collect();
    let fixed = ("fixed-level", Level::Warn);
    assert_eq!(found, [fixed, fixed, ("toml-syntax", Level::Deny)]);
}

#[test]
fn firm_rules_are_rules_that_deny() {
    assert!(FIRM.is_sorted());
    for id in FIRM {
        assert_eq!(find(id).map(|rule| rule.level), Some(Level::Deny), "{id}");
    }
}
