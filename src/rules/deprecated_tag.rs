//! A tag that the vocabulary has another word for, or wants no longer.

use super::tag_use::{self, Vocabulary};
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "deprecated-tag",
    level: Level::Warn,
    page: include_str!("../../docs/rules/deprecated-tag.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let vocabulary = Vocabulary::of(settings);
    for group in &context.draft.groups {
        let mut replaced = Vec::new();
        for (n, tag) in tag_use::each(group) {
            let at = |message| Finding::new(RULE.id, group.file, tag.span, message).key(format!("tags[{n}]"));
            let place = (context.source(group), group, n);
            let old = settings.tags.get(&tag.value).filter(|declared| declared.deprecated);
            if let Some(id) = vocabulary.synonym_of(tag) {
                let finding = at(msg!("deprecated-tag-synonym", tag = &tag.value, new = id));
                found.push(tag_use::replace(finding, Applicability::Safe, place, id, &mut replaced));
            } else if let Some(old) = old {
                let finding = at(msg!("deprecated-tag", tag = &tag.value));
                found.push(match &old.broader {
                    Some(broader) => {
                        tag_use::replace(finding, Applicability::Unsafe, place, broader, &mut replaced)
                    }
                    None => finding.help(msg!("deprecated-tag-help")),
                });
            }
        }
    }
}
