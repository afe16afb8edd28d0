//! `coopdir explain`: the pages of rules, for a terminal.

use coopdir::rules::RULES;
use serde_json::Value;

use crate::rule_docs;
use crate::sandbox::Sandbox;

#[test]
fn a_page_is_plain_text_with_its_summary_first() {
    let run = Sandbox::new().run(&["explain", "slug-shape"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!("explain", run.stdout);
    let run = Sandbox::new().run_with(&["explain", "slug-shape"], &[("COOPDIR_LANG", "fr")]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!("explain_fr", run.stdout);
}

#[test]
fn the_list_has_every_rule() {
    let run = Sandbox::new().run(&["explain", "--list"]);
    let listed: Vec<_> = run.stdout.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(listed, RULES.iter().map(|rule| rule.id).collect::<Vec<_>>());
    let run = Sandbox::new().run(&["explain", "--list", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(document["schema"], 1);
    assert_eq!(document["rules"].as_array().map(Vec::len), Some(RULES.len()));
    assert_eq!(document["rules"][0]["page"], Value::Null);
}

#[test]
fn an_unknown_rule_is_a_failure_with_the_nearest() {
    let run = Sandbox::new().run(&["explain", "slug-shap"]);
    let said = "error: there is no rule `slug-shap`\nhelp: a similar name exists: `slug-shape`\n";
    assert_eq!((run.code, run.stderr.as_str()), (2, said));
    assert_eq!(Sandbox::new().run(&["explain"]).code, 2);
}

#[test]
fn whether_fix_mends_is_told_as_it_is() {
    let run = Sandbox::new().run(&["explain", "--list", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let rows = document["rules"].as_array().expect("rows");
    for (rule, row) in RULES.iter().zip(rows) {
        let findings = rule_docs::bad_findings(rule);
        let safe = findings.iter().any(|finding| finding.rule == rule.id && finding.is_safe());
        assert_eq!(row["fixable"], safe, "{}", rule.id);
    }
}
