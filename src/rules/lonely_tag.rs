//! A tag that one group alone bears.

use super::tag_use::{self, Vocabulary};
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "lonely-tag",
    level: Level::Allow,
    page: include_str!("../../docs/rules/lonely-tag.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    if !context.whole {
        return;
    }
    let vocabulary = Vocabulary::of(context.settings());
    let counts = tag_use::counts(context.draft);
    for group in &context.draft.groups {
        for (n, tag) in tag_use::each(group) {
            let alone = counts.get(tag.as_str()) == Some(&1);
            if alone && !vocabulary.knows(tag) && vocabulary.synonym_of(tag).is_none() {
                let message = msg!("lonely-tag", tag = &tag.value);
                let finding = Finding::new(RULE.id, group.file, tag.span, message);
                found.push(finding.key(format!("tags[{n}]")).help(msg!("lonely-tag-help")));
            }
        }
    }
}
